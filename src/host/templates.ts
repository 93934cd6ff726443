import * as vscode from 'vscode';
import {exampleTemplate} from '../calendar/template.js';
import {UserError} from './command.js';
import {templatesFolder} from './settings.js';
import {pathOf, readText} from './text.js';
import {writeMissing} from './write-missing.js';

/** A template of the user's own: a Markdown file whose name is the template's. */
export interface Template {
  readonly name: string;
  /** With its dot: `.md`. */
  readonly extension: string;
  readonly text: string;
}

/** The templates below a brand's folder, by name; none where there is no such folder. */
export async function templatesIn(base: vscode.Uri): Promise<readonly Template[]> {
  const folder = folderFor(base);
  let files: readonly (readonly [string, vscode.FileType])[];
  try {
    files = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const names = files.flatMap(([name, type]) => {
    const [, stem, extension] = /^(.+)(\.(?:md|mdx|markdown))$/i.exec(name) ?? [];
    return stem && extension && (type & vscode.FileType.File) !== 0 ? [{name: stem, extension}] : [];
  });
  names.sort((one, other) => one.name.localeCompare(other.name));
  return Promise.all(
    names.map(async ({name, extension}) => {
      return {name, extension, text: await readText(vscode.Uri.joinPath(folder, name + extension))};
    }),
  );
}

/** Offers to write a first template, to be changed; returns its uri where that was wanted. */
export async function offerExample(base: vscode.Uri, wanted: string | undefined): Promise<vscode.Uri | undefined> {
  const folder = folderFor(base);
  if (wanted !== undefined)
    throw new UserError(vscode.l10n.t('There is no template “{0}”: {1} has none yet.', wanted, pathOf(folder)));
  const make = vscode.l10n.t('Make a first one');
  const question = vscode.l10n.t('There are no templates in {0} yet.', pathOf(folder));
  if ((await vscode.window.showInformationMessage(question, make)) !== make) return undefined;
  await writeMissing(folder, [{path: 'My post.md', text: exampleTemplate}]);
  const uri = vscode.Uri.joinPath(folder, 'My post.md');
  await vscode.window.showTextDocument(uri, {preview: false});
  return uri;
}

function folderFor(base: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(base, templatesFolder(base));
}
