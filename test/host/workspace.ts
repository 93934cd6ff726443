import * as vscode from 'vscode';
import {eventually, ok} from './expect.js';

/** The workspace folder the tests run in: fresh for each run. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  ok(first, 'a workspace folder');
  return first.uri;
}

/** A file of the workspace by its path with `/`. */
export function file(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** Writes a file past every editor, byte for byte. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = file(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The bytes on disk as text; a byte order mark is kept. */
export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(await vscode.workspace.fs.readFile(uri));
}

/** Lodestone's diagnostics of a file. */
export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'lodestone');
}

/** A diagnostic's rule. */
export function ruleOf({code}: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Waits until a file has a finding of that rule. */
export function findingOf(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`${uri.path} has a finding of ${rule}`, () => findingsOf(uri).find(one => ruleOf(one) === rule));
}

/** Opens a file in an editor. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uri, {preview: false});
}

/** Closes every editor, dropping what is unsaved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
