import * as vscode from 'vscode';

/** When drafts are checked: while typing, on save, or only when asked. */
export function checkWhen(uri: vscode.Uri): 'type' | 'save' | 'never' {
  return vscode.workspace.getConfiguration('lodestone', uri).get<'type' | 'save' | 'never'>('check.when', 'type');
}
