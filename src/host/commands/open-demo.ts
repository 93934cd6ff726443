import * as vscode from 'vscode';
import {plantSeeds} from '../../calendar/seeds.js';
import {uriArgument} from '../arguments.js';
import type {Command} from '../command.js';
import {exists} from '../text.js';
import type {Today} from '../today.js';

/**
 * `openDemo(folder)`: writes the invented starter brand, dated around today, into a folder; files that are already
 * there are left alone. Returns the folder's uri.
 */
export function openDemo(today: Today): Command {
  return {
    id: 'lodestone.openDemo',
    async run(target) {
      const folder = target === undefined ? await askFolder() : uriArgument(target);
      if (!folder) return undefined;
      const kept = await plant(folder, today);
      if (target === undefined) await tell(folder, kept);
      return folder;
    },
  };
}

async function plant(folder: vscode.Uri, today: Today): Promise<string[]> {
  const kept: string[] = [];
  for (const {path, text} of plantSeeds(today.day())) {
    const uri = vscode.Uri.joinPath(folder, path);
    if (await exists(uri)) kept.push(path);
    else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  return kept;
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Plant the demo here'),
    title: vscode.l10n.t('Choose a folder for the starter brand'),
  });
  return chosen?.[0];
}

async function tell(folder: vscode.Uri, kept: readonly string[]): Promise<void> {
  const planted = vscode.l10n.t('The starter brand is planted.');
  const left = kept.length > 0 ? ` ${vscode.l10n.t('Left as they were: {0}.', kept.join(', '))}` : '';
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await vscode.commands.executeCommand('lodestone.calendar.focus');
    void vscode.window.showInformationMessage(planted + left);
    return;
  }
  const open = vscode.l10n.t('Open folder');
  const answer = await vscode.window.showInformationMessage(planted + left, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder', folder);
}
