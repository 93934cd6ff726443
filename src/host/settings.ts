import * as vscode from 'vscode';
import type {Severity} from '../brief/brief.js';

/** When drafts are checked: while typing, on save, or only when asked. */
export function checkWhen(uri: vscode.Uri): 'type' | 'save' | 'never' {
  return vscode.workspace.getConfiguration('lodestone', uri).get<'type' | 'save' | 'never'>('check.when', 'type');
}

/** The folder of the user's own templates, relative to the brief's folder (or the workspace folder). */
export function templatesFolder(uri: vscode.Uri): string {
  return vscode.workspace.getConfiguration('lodestone', uri).get<string>('templates.folder', '.lodestone/templates');
}

/** The quietest severity that this editor shows. */
export function checkFloor(uri: vscode.Uri): Severity {
  return vscode.workspace.getConfiguration('lodestone', uri).get<Severity>('check.floor', 'hint');
}

/** Whether new findings wait until the caret has left their line. */
export function focusMode(): boolean {
  return vscode.workspace.getConfiguration('lodestone').get<boolean>('focusMode', true);
}

/** Whether the status bar tells the verdict. */
export function statusBar(): boolean {
  return vscode.workspace.getConfiguration('lodestone').get<boolean>('statusBar', true);
}
