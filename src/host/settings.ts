import * as vscode from 'vscode';

/** When drafts are checked: while typing, on save, or only when asked. */
export function checkWhen(uri: vscode.Uri): 'type' | 'save' | 'never' {
  return vscode.workspace.getConfiguration('lodestone', uri).get<'type' | 'save' | 'never'>('check.when', 'type');
}

/** The folder of the user's own templates, relative to the brief's folder (or the workspace folder). */
export function templatesFolder(uri: vscode.Uri): string {
  return vscode.workspace.getConfiguration('lodestone', uri).get<string>('templates.folder', '.lodestone/templates');
}
