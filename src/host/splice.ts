import * as vscode from 'vscode';
import type {Edit} from '../calendar/edit-front-matter.js';
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
 * Changes a few characters of a file and nothing else. An open document is edited through the editor, and saved only
 * if it was clean; a closed file has its bytes spliced, after a check that nobody wrote to it meanwhile.
 * `plan` gets the current text and returns the edits (UTF-16 offsets into it); it may throw to refuse.
 */
export async function spliceFile(uri: vscode.Uri, plan: (text: string) => readonly Edit[]): Promise<Inverse> {
  const document = openDocument(uri);
  return document ? spliceDocument(document, plan) : spliceBytes(uri, plan);
}

async function spliceDocument(
  document: vscode.TextDocument,
  plan: (text: string) => readonly Edit[],
): Promise<Inverse> {
  const text = document.getText();
  const edits = plan(text);
  if (edits.length === 0) return {edits: [], expected: []};
  const wasDirty = document.isDirty;
  const change = new vscode.WorkspaceEdit();
  for (const {start, end, text: replacement} of edits) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    change.replace(document.uri, range, replacement);
  }
  if (!(await vscode.workspace.applyEdit(change))) {
    throw new UserError(`${pathOf(document.uri)} could not be changed. Is it read-only?`);
  }
  if (!wasDirty && !(await document.save())) {
    throw new UserError(`${pathOf(document.uri)} was changed in the editor but could not be saved.`);
  }
  return inverseOf(text, edits);
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
      throw new UserError(`${pathOf(uri)} is not UTF-8 text, so it was left as it is. Save it as UTF-8 and try again.`);
    }
    parts.push(kept, encoder.encode(replacement));
    textAt = end;
    byteAt += kept.length + gone.length;
  }
  parts.push(bytes.subarray(byteAt));
  const now = await vscode.workspace.fs.stat(uri);
  if (now.mtime !== before.mtime || now.size !== before.size) {
    throw new UserError(`${pathOf(uri)} was changed by someone else just now, so it was left as it is. Try again.`);
  }
  await vscode.workspace.fs.writeFile(uri, concat(parts));
  return inverseOf(text, edits);
}

/** Edits that turn the edited text back into `text`. */
export function inverseOf(text: string, edits: readonly Edit[]): Inverse {
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
