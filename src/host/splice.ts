import * as vscode from 'vscode';
import type {Edit} from '../calendar/edit.js';
import {UserError} from './command.js';
import {openDocument, pathOf} from './text.js';

/** Edits that take a splice back, against the text it left behind. */
export interface Inverse {
  readonly edits: readonly Edit[];
  /** What must still stand at each edit's place for the inverse to be safe. */
  readonly expected: readonly string[];
}

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
const encoder = new TextEncoder();

/**
 * Changes a few characters of a file and nothing else. A closed file has its bytes spliced, after a check that nobody
 * wrote to it meanwhile. An unsaved document is edited in the editor and stays unsaved. A saved one is edited and saved
 * again, unless saving would touch more than the edit (a formatter, mixed line endings): then its bytes are spliced on
 * disk and the editor reloads them.
 * `plan` gets the current text and returns the edits (UTF-16 offsets into it); it may throw to refuse.
 */
export async function spliceFile(uri: vscode.Uri, plan: (text: string) => readonly Edit[]): Promise<Inverse> {
  const document = openDocument(uri);
  if (!document) return spliceBytes(uri, plan);
  if (document.isDirty || document.isUntitled) return spliceDocument(document, plan);
  if (await savesVerbatim(document)) {
    const inverse = await spliceDocument(document, plan);
    if (!document.isDirty || (await document.save())) return inverse;
    throw new UserError(vscode.l10n.t('{0} was changed in the editor but could not be saved.', pathOf(uri)));
  }
  const version = document.version;
  const inverse = await spliceBytes(uri, plan);
  if (inverse.edits.length > 0) await reloaded(document, version);
  return inverse;
}

async function spliceDocument(
  document: vscode.TextDocument,
  plan: (text: string) => readonly Edit[],
): Promise<Inverse> {
  const text = document.getText();
  const edits = plan(text);
  const change = new vscode.WorkspaceEdit();
  for (const {start, end, text: replacement} of edits) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    change.replace(document.uri, range, replacement);
  }
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(change))) {
    throw new UserError(vscode.l10n.t('{0} could not be changed. Is it read-only?', pathOf(document.uri)));
  }
  return inverseOf(text, edits);
}

/** Whether saving a clean document writes back exactly what is on disk: no formatter, no mixed line endings. */
async function savesVerbatim(document: vscode.TextDocument): Promise<boolean> {
  const editor = vscode.workspace.getConfiguration('editor', document);
  const files = vscode.workspace.getConfiguration('files', document);
  const actsOnSave =
    editor.get<boolean>('formatOnSave', false) ||
    Object.keys(editor.get<object>('codeActionsOnSave', {})).length > 0 ||
    ['trimTrailingWhitespace', 'insertFinalNewline', 'trimFinalNewlines'].some(name => files.get<boolean>(name, false));
  if (actsOnSave) return false;
  const onDisk = decoder.decode(await vscode.workspace.fs.readFile(document.uri));
  return onDisk.replace(/^\uFEFF/, '') === document.getText();
}

/** Resolves when the editor has taken over what is on disk, or after two seconds, whichever comes first. */
function reloaded(document: vscode.TextDocument, version: number): Promise<void> {
  if (document.version !== version) return Promise.resolve();
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer);
      watching.dispose();
      resolve();
    };
    const timer = setTimeout(done, 2000);
    const watching = vscode.workspace.onDidChangeTextDocument(change => {
      if (change.document === document) done();
    });
  });
}

async function spliceBytes(uri: vscode.Uri, plan: (text: string) => readonly Edit[]): Promise<Inverse> {
  const before = await vscode.workspace.fs.stat(uri);
  const bytes = await vscode.workspace.fs.readFile(uri);
  const text = decoder.decode(bytes);
  const edits = plan(text);
  if (edits.length === 0) return {edits: [], expected: []};
  const parts: Uint8Array[] = [];
  let textAt = 0;
  let byteAt = 0;
  for (const {start, end, text: replacement} of [...edits].sort((a, b) => a.start - b.start)) {
    const kept = encoder.encode(text.slice(textAt, start));
    const gone = encoder.encode(text.slice(start, end));
    if (!sameBytes(bytes, byteAt, kept) || !sameBytes(bytes, byteAt + kept.length, gone)) {
      throw new UserError(
        vscode.l10n.t('{0} is not UTF-8 text, so it was left as it is. Save it as UTF-8 and try again.', pathOf(uri)),
      );
    }
    parts.push(kept, encoder.encode(replacement));
    textAt = end;
    byteAt += kept.length + gone.length;
  }
  parts.push(bytes.subarray(byteAt));
  const now = await vscode.workspace.fs.stat(uri);
  if (now.mtime !== before.mtime || now.size !== before.size) {
    throw new UserError(
      vscode.l10n.t('{0} was changed by someone else just now, so it was left as it is. Try again.', pathOf(uri)),
    );
  }
  try {
    await vscode.workspace.fs.writeFile(uri, concat(parts));
  } catch (error) {
    throw new UserError(
      `${pathOf(uri)} could not be written, so it was left as it is. Is it read-only? (${said(error)})`,
    );
  }
  return inverseOf(text, edits);
}

/** Edits that turn the edited text back into `text`. */
function inverseOf(text: string, edits: readonly Edit[]): Inverse {
  let shift = 0;
  const inverse: Edit[] = [];
  const expected: string[] = [];
  for (const {start, end, text: replacement} of [...edits].sort((a, b) => a.start - b.start)) {
    inverse.push({start: start + shift, end: start + shift + replacement.length, text: text.slice(start, end)});
    expected.push(replacement);
    shift += replacement.length - (end - start);
  }
  return {edits: inverse, expected};
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function sameBytes(bytes: Uint8Array, at: number, part: Uint8Array): boolean {
  return part.every((byte, index) => bytes[at + index] === byte);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
