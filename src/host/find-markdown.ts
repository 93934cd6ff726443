import * as vscode from 'vscode';

const skipped = new Set(['node_modules', '.git']);

/**
 * Every Markdown file of the workspace. Asks the editor's search first; a file system without a search provider
 * (some virtual workspaces) finds nothing, and is walked folder by folder instead.
 */
export async function findMarkdown(pattern: string): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,.git}/**');
  if (found.length > 0) return found;
  const walked = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(folder => walk(folder.uri)));
  return walked.flat();
}

async function walk(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const pending = [folder];
  for (let current = pending.pop(); current; current = pending.pop()) {
    let children: [string, vscode.FileType][];
    try {
      children = await vscode.workspace.fs.readDirectory(current);
    } catch {
      continue; // A folder that cannot be read has no drafts for us.
    }
    for (const [name, type] of children) {
      const uri = vscode.Uri.joinPath(current, name);
      // A link to a folder could lead in a circle: only real folders are entered.
      if (type === vscode.FileType.Directory && !skipped.has(name)) pending.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && /\.(md|mdx|markdown)$/i.test(name)) found.push(uri);
    }
  }
  return found;
}
