import * as vscode from 'vscode';

/** Every file that may hold a draft. */
const markdownPattern = '**/*.{md,mdx,markdown}';

/** What happens to Markdown files of the workspace. */
export interface MarkdownListener {
  changed(uri: vscode.Uri): void;
  /** Files went, or folders with all that lay in them. */
  gone(uris: readonly vscode.Uri[]): void;
  /** A folder came: which files it holds is not told. */
  folderCame(uri: vscode.Uri): void;
}

/** Tells of Markdown files that come, change and go, also with their folder, by the editor's hand or past it. */
export function watchMarkdown({changed, gone, folderCame}: MarkdownListener): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(markdownPattern);
  // A folder that comes or goes is told as one event, without its files.
  const folders = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const heard = (uri: vscode.Uri): void => {
    if (mayHoldDraft(uri)) changed(uri);
  };
  return vscode.Disposable.from(
    files,
    files.onDidCreate(heard),
    files.onDidChange(heard),
    folders,
    folders.onDidCreate(uri => {
      if (!/\.[^./]+$/.test(uri.path) && mayHoldDraft(uri)) folderCame(uri);
    }),
    folders.onDidDelete(uri => gone([uri])),
    vscode.workspace.onDidDeleteFiles(({files: deleted}) => gone(deleted)),
    vscode.workspace.onDidRenameFiles(({files: renamed}) => {
      gone(renamed.map(({oldUri}) => oldUri));
      for (const {newUri} of renamed) heard(newUri);
    }),
  );
}

/** Dependencies and version control are never the user's own drafts. */
function mayHoldDraft(uri: vscode.Uri): boolean {
  return !/\/(node_modules|\.git)\//.test(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
