import {isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq} from 'yaml';
import {readBrief} from '../brief/read-brief.js';
import {indentOf} from './add-field.js';
import type {Edit} from './edit.js';
import {applyEdits} from './edit-front-matter.js';
import {yamlText} from './encode-value.js';
import {sameData} from './same-data.js';

/**
 * The edit that adds a proof to the text of a `brand.yaml`, as the last of its list; every other byte stays. The list, and
 * even the whole file, may still be missing. Throws an Error that says what is in the way when the file is broken.
 */
export function addProof(text: string, says: string): Edit[] {
  const words = says.replace(/\s+/g, ' ').trim();
  if (words === '') throw new Error('A proof needs words: what is true, and can be shown?');
  const edits = placesFor(text, words).map(edit => [edit]);
  const good = edits.find(one => isRight(text, one, words));
  if (good) return good;
  throw new Error(whyNot(text));
}

/** The edits worth trying, smallest first. */
function placesFor(text: string, words: string): Edit[] {
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent'});
  if (document.errors.length > 0) return [];
  const item = `says: ${yamlText(words)}`;
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return [atEnd(text, `proof:${eol}  - ${item}`, eol)];
  if (!isMap(root)) return [];
  const pair = root.items.find(one => isScalar(one.key) && one.key.value === 'proof');
  if (!pair) return [newList(text, root, item, eol)];
  if (isSeq(pair.value)) return moreOf(text, pair.value, item, eol);
  return firstOf(text, pair, item, eol);
}

function newList(text: string, root: YAMLMap, item: string, eol: string): Edit {
  const first = root.items[0]?.key;
  const start = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  if (!root.flow) {
    const indent = indentOf(text, start);
    return atEnd(text, `${indent}proof:${eol}${indent}  - ${item}`, eol);
  }
  const at = lastEnd(text, root) ?? text.indexOf('{', root.range?.[0] ?? 0) + 1;
  return insert(at, `${root.items.length > 0 ? ', ' : ''}proof: [{${item}}]`);
}

/** `proof:` with nothing behind it, or null written out. */
function firstOf(text: string, {key, value}: Pair, item: string, eol: string): Edit[] {
  const keyRange = isScalar(key) ? key.range : null;
  if (!keyRange || (value !== null && !(isScalar(value) && value.value === null))) return [];
  const indent = indentOf(text, keyRange[0]);
  const lineEnd = endOfLine(text, keyRange[1]);
  const written = isScalar(value) ? value.range : null;
  if (written && written[1] > written[0]) return [{start: written[0], end: written[1], text: `[{${item}}]`}];
  const colon = text.indexOf(':', keyRange[1]) + 1;
  return [insert(lineEnd, `${eol}${indent}  - ${item}`), insert(colon, ` [{${item}}]`)];
}

function moreOf(text: string, list: YAMLSeq, item: string, eol: string): Edit[] {
  const [start, , after] = list.range ?? [0, 0, 0];
  if (list.flow) {
    const at = lastEnd(text, list);
    return [at === null ? insert(start + 1, `{${item}}`) : insert(at, `, {${item}}`)];
  }
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^ ].*/s, '');
  const line = `${indent}- ${item}`;
  const written = text.slice(start, lastEnd(text, list) ?? start).trimEnd().length + start;
  // Blank lines belong to a long text that keeps them: then the new proof comes behind them.
  return [insert(endOfLine(text, written), `${eol}${line}`), atEnd(text.slice(0, after), line, eol)];
}

/** Where the last item's own words end; null in an empty list or map. */
function lastEnd(text: string, {items}: YAMLMap | YAMLSeq): number | null {
  const last: unknown = items.at(-1);
  if (last === undefined) return null;
  if (hasRange(last)) return last.range[1];
  const {key, value} = hasPair(last) ? last : {key: null, value: null};
  if (hasRange(value) && value.range[1] > value.range[0]) return value.range[1];
  return hasRange(key) ? text.indexOf(':', key.range[1]) + 1 : null;
}

function hasRange(node: unknown): node is {readonly range: readonly [number, number, number]} {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function hasPair(node: unknown): node is {readonly key: unknown; readonly value: unknown} {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node;
}

function atEnd(text: string, lines: string, eol: string): Edit {
  const broken = text === '' || text === '\uFEFF' || text.endsWith('\n') ? '' : eol;
  return insert(text.length, `${broken}${lines}${eol}`);
}

function insert(at: number, text: string): Edit {
  return {start: at, end: at, text};
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

/** The law of this file: read again there is one more proof, with these words, and all else is as it was. */
function isRight(text: string, edits: readonly Edit[], words: string): boolean {
  const data = (source: string): unknown => parseDocument(source, {logLevel: 'silent'}).toJS() ?? {};
  try {
    const edited = applyEdits(text, edits);
    const [before, after] = [data(text), data(edited)];
    const proofs = (all: unknown): unknown => (typeof all === 'object' && all ? Reflect.get(all, 'proof') : null);
    const [old, now] = [proofs(before) ?? [], proofs(after)];
    if (!Array.isArray(old) || !Array.isArray(now) || now.length !== old.length + 1) return false;
    const kept = sameData({...asRecord(after), proof: now.slice(0, -1)}, {...asRecord(before), proof: old});
    const problems = readBrief(edited).problems.length <= readBrief(text).problems.length;
    return kept && problems && sameData(now.at(-1), {says: words});
  } catch {
    return false;
  }
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function whyNot(text: string): string {
  const [error] = parseDocument(text, {logLevel: 'silent'}).errors;
  if (!error)
    return 'The brief’s “proof” is no list that can be added to, so it was left as it is: make it a list of “- …” lines.';
  const line = text.slice(0, error.pos[0]).split('\n').length;
  return `The brief cannot be read at line ${line}, so it was left as it is: mend it, then try again.`;
}
