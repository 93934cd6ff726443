import * as vscode from 'vscode';
import {exists} from './text.js';

/** A name in the folder that no file has yet: `slug.md`, else `slug-2.md` … */
export async function freeName(folder: vscode.Uri, slug: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, count === 1 ? `${slug}.md` : `${slug}-${count}.md`);
    if (!(await exists(uri))) return uri;
  }
}
