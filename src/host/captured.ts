import * as vscode from 'vscode';
import {UserError} from './command.js';

/**
 * What is to be captured: the text of the argument, else what is selected, else the answer to one question. Undefined when
 * the user leaves with Escape.
 */
export async function capturedText(argument: unknown, question: vscode.InputBoxOptions): Promise<string | undefined> {
  if (argument !== undefined && typeof argument !== 'string') {
    throw new UserError(vscode.l10n.t('Expected text, got {0}.', JSON.stringify(argument)));
  }
  const editor = vscode.window.activeTextEditor;
  const text = argument ?? editor?.document.getText(editor.selection);
  if (text?.trim()) return text;
  const typed = await vscode.window.showInputBox(question);
  return typed?.trim() ? typed : undefined;
}

/** Says what was done, with a way to it; never waits for an answer and never takes the focus. */
export function sayWithOpen(message: string, uri: vscode.Uri): void {
  const open = vscode.l10n.t('Open');
  void vscode.window.showInformationMessage(message, open).then(answer => {
    if (answer === open) void vscode.window.showTextDocument(uri, {preview: false});
  });
}
