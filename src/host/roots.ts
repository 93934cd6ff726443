import * as vscode from 'vscode';

/** A workspace folder, and what its files' paths begin with: nothing, or in a multi-root workspace the folder's name. */
export interface Root {
  readonly uri: vscode.Uri;
  readonly prefix: string;
}

/** The workspace folders. Of two with the same name the later one gets a number, so that no two files share a path. */
export function roots(): readonly Root[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders.map(({uri}) => ({uri, prefix: ''}));
  const taken = new Set<string>();
  return folders.map(({uri, name}) => {
    let unique = name;
    for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`;
    taken.add(unique);
    return {uri, prefix: `${unique}/`};
  });
}

/** The workspace folder that holds a file; of nested ones the inner one. */
export function rootOf(uri: vscode.Uri): Root | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
  return roots().find(root => root.uri.toString() === folder);
}

/** The file with that workspace-relative path; undefined where the path begins with no folder's name. */
export function fileAt(path: string): vscode.Uri | undefined {
  const root = roots().find(({prefix}) => path.startsWith(prefix));
  return root && vscode.Uri.joinPath(root.uri, path.slice(root.prefix.length));
}

/** A folder's path as those of its files begin: without a slash at its end. */
export function pathWithin({path}: vscode.Uri): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
