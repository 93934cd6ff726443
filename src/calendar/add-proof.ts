import {parseYaml} from '../brief/parse-yaml.js';
import {readBrief} from '../brief/read-brief.js';
import type {YamlList, YamlMap, YamlPair} from '../brief/yaml-syntax.js';
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
  const {root, errors} = parseYaml(text);
  if (errors.length > 0) return [];
  const item = `says: ${yamlText(words)}`;
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  if (root === null || (root.type === 'scalar' && root.value === null)) {
    return [atEnd(text, `proof:${eol}  - ${item}`, eol)];
  }
  if (root.type !== 'map') return [];
  const pair = root.pairs.find(({key}) => key.type === 'scalar' && key.value === 'proof');
  if (!pair) return [newList(text, root, item, eol)];
  return pair.value?.type === 'list' ? moreOf(text, pair.value, item, eol) : firstOf(text, pair, item, eol);
}

function newList(text: string, root: YamlMap, item: string, eol: string): Edit {
  const [first] = root.pairs;
  const last = root.pairs.at(-1);
  if (!root.flow) {
    const indent = indentOf(text, first?.key.start ?? 0);
    return atEnd(text, `${indent}proof:${eol}${indent}  - ${item}`, eol);
  }
  const list = `proof: [{${item}}]`;
  return last ? insert((last.value ?? last.key).end, `, ${list}`) : insert(root.start + 1, list);
}

/** `proof:` with nothing behind it, or null written out. */
function firstOf(text: string, {key, value}: YamlPair, item: string, eol: string): Edit[] {
  if (value?.type !== 'scalar' || value.value !== null) return [];
  if (value.start < value.end) return [{start: value.start, end: value.end, text: `[{${item}}]`}];
  const colon = text.indexOf(':', key.end) + 1;
  return [
    insert(endOfLine(text, key.end), `${eol}${indentOf(text, key.start)}  - ${item}`),
    insert(colon, ` [{${item}}]`),
  ];
}

function moreOf(text: string, {flow, start, items}: YamlList, item: string, eol: string): Edit[] {
  const last = items.at(-1);
  if (flow) return [last ? insert(last.end, `, {${item}}`) : insert(start + 1, `{${item}}`)];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^ ].*/s, '');
  const line = `${indent}- ${item}`;
  const lineEnd = endOfLine(text, last?.end ?? start);
  // Blank lines belong to a long text that keeps them: then the new proof comes behind them.
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return [insert(lineEnd, `${eol}${line}`), atEnd(text.slice(0, lineEnd + blank), line, eol)];
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
  const data = (source: string): unknown => parseYaml(source).data ?? {};
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
  const [error] = parseYaml(text).errors;
  if (!error)
    return 'The brief’s “proof” is no list that can be added to, so it was left as it is: make it a list of “- …” lines.';
  const line = text.slice(0, error.start).split('\n').length;
  return `The brief cannot be read at line ${line}, so it was left as it is: mend it, then try again.`;
}
