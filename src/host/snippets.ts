import * as vscode from 'vscode';

/** One of Lodestone's own snippets. */
export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** In the editor's snippet language. */
  readonly body: string;
}

/** Reads the snippets that ship with the extension. */
export async function readSnippets(extensionUri: vscode.Uri): Promise<readonly Snippet[]> {
  const uri = vscode.Uri.joinPath(extensionUri, 'snippets', 'lodestone.code-snippets');
  const file: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  return Object.entries(file ?? {}).map(([name, {prefix, description, body}]) => ({
    name,
    prefix: String(prefix),
    description: String(description),
    body: Array.isArray(body) ? body.join('\n') : String(body),
  }));
}

/** The first words of a snippet as they will stand in the draft, with its questions in place of the tab stops. */
export function previewOf({body}: Snippet): string {
  const words = body
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '‹$1›')
    .replace(/\$(?:\d+|[A-Z_]+)/g, '')
    .split('\n')
    .find(line => /\p{L}/u.test(line));
  return words ?? '';
}
