import * as vscode from 'vscode';
import type {StarterFile} from '../calendar/start-brand.js';
import {exists, pathOf} from './text.js';

/** Workspace-relative paths of the files that were written, and of those that were there already. */
export interface Written {
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

/** Writes files into a folder; one that is there already is left alone. */
export async function writeMissing(folder: vscode.Uri, files: readonly StarterFile[]): Promise<Written> {
  const written: string[] = [];
  const kept: string[] = [];
  for (const {path, text} of files) {
    const uri = vscode.Uri.joinPath(folder, path);
    if (await exists(uri)) kept.push(pathOf(uri));
    else {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      written.push(pathOf(uri));
    }
  }
  return {written, kept};
}

/** The sentence about files that were there already, with a space before it; empty when there were none. */
export function leftAsTheyWere({kept}: Written): string {
  return kept.length > 0 ? ` ${vscode.l10n.t('Left as they were: {0}.', kept.join(', '))}` : '';
}
