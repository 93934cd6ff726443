import * as vscode from 'vscode';
import type {FindingDiagnostic} from '../to-diagnostic.js';

/** An empty quick fix of one finding. */
export function quickFix(title: string, diagnostic: FindingDiagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}

/** Text as a snippet takes it literally. */
export function literally(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
