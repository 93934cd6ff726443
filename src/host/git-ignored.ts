import * as vscode from 'vscode';
import {spliceFile} from './splice.js';
import {exists, readText} from './text.js';

const ignoreFileOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..', '.gitignore');
const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Whether the `.gitignore` beside a file names it. */
export async function isIgnored(uri: vscode.Uri): Promise<boolean> {
  const file = ignoreFileOf(uri);
  if (!(await exists(file))) return false;
  return (await readText(file)).split(/\r?\n/).some(line => line.trim().replace(/^\//, '') === nameOf(uri));
}

/** Adds a file's name to the `.gitignore` beside it, as its last line; makes the `.gitignore` where there is none. */
export async function addToIgnored(uri: vscode.Uri): Promise<void> {
  const file = ignoreFileOf(uri);
  if (!(await exists(file))) {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${nameOf(uri)}\n`));
    return;
  }
  await spliceFile(file, text => {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const before = text === '' || text.endsWith('\n') ? '' : eol;
    return [{start: text.length, end: text.length, text: `${before}${nameOf(uri)}${eol}`}];
  });
}
