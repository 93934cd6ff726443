import * as vscode from 'vscode';
import type {Day} from '../../calendar/day.js';
import {datedSeed, seedPaths} from '../../calendar/seed-files.js';
import type {StarterFile} from '../../calendar/start-brand.js';
import {uriArgument} from '../arguments.js';
import type {Command} from '../command.js';
import {readText} from '../text.js';
import type {Today} from '../today.js';
import {leftAsTheyWere, writeMissing} from '../write-missing.js';

/**
 * `openDemo(folder)`: writes the invented starter brand, dated around today, into a folder; files that are already
 * there are left alone. Returns the folder's uri.
 */
export function openDemo(today: Today, extensionUri: vscode.Uri): Command {
  return {
    id: 'lodestone.openDemo',
    async run(target) {
      const folder = target === undefined ? await askFolder() : uriArgument(target);
      if (!folder) return undefined;
      const result = await writeMissing(folder, await seeds(extensionUri, today.day()));
      if (target === undefined) await tell(folder, leftAsTheyWere(result));
      return folder;
    },
  };
}

/** The starter brand as it ships with the extension, dated around `today`. */
function seeds(extensionUri: vscode.Uri, today: Day): Promise<StarterFile[]> {
  return Promise.all(
    seedPaths.map(async path => ({
      path,
      text: datedSeed(await readText(vscode.Uri.joinPath(extensionUri, 'seeds', path)), today),
    })),
  );
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  const chosen = await vscode.window.showOpenDialog({
    ...(home ? {defaultUri: home} : {}),
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Plant the demo here'),
    title: vscode.l10n.t('Choose a folder for the starter brand'),
  });
  return chosen?.[0];
}

async function tell(folder: vscode.Uri, left: string): Promise<void> {
  const planted = vscode.l10n.t('The starter brand is planted.');
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await vscode.commands.executeCommand('lodestone.calendar.focus');
    void vscode.window.showInformationMessage(planted + left);
    return;
  }
  const open = vscode.l10n.t('Open folder');
  const answer = await vscode.window.showInformationMessage(planted + left, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder', folder);
}
