import * as vscode from 'vscode';
import {exists} from './text.js';

/** A Markdown file of that name, without extension, that is not there yet: a number is added where the name is taken. */
export async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, count === 1 ? `${name}.md` : `${name}-${count}.md`);
    if (!(await exists(uri))) return uri;
  }
}
