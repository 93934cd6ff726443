import {isDay} from './day.js';
import type {Edit, EditableMatter} from './edit.js';
import {tomlText, yamlText} from './encode-value.js';
import type {WrittenField} from './written-fields.js';

/** A value that is already written in the language of the front matter. */
export interface WrittenValue {
  readonly written: string;
}

type Value = string | boolean | WrittenValue;
type Pair = readonly [key: string, value: Value];

/** A block of YAML front matter at the head of a file that has none, in the file's own line endings. */
export function newBlock(text: string, pairs: readonly Pair[]): Edit[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = /\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n';
  const lines = ['---', ...pairs.map(([key, value]) => `${key}: ${yamlValue(value, '')}`), '---'];
  const gap = /^\r?\n/.test(text.slice(start, start + 2)) || text.length === start ? '' : eol;
  return [{start, end: start, text: lines.join(eol) + eol + gap}];
}

/** One edit that adds the pairs behind the last one, each on a line of its own in the style of the lines that are there. */
export function addedField(text: string, matter: EditableMatter, pairs: readonly Pair[]): Edit {
  const format = matter.block?.format ?? 'yaml';
  if (format === 'json') return inJson(text, matter, pairs);
  return format === 'toml' ? inToml(text, matter, pairs) : inYaml(text, matter, pairs);
}

function inYaml(text: string, matter: EditableMatter, pairs: readonly Pair[]): Edit {
  const last = matter.fields.at(-1);
  const quote = usualQuote(text, matter.fields);
  const keyQuote = last && /["']/.test(text[last.keyStart] ?? '') ? (text[last.keyStart] ?? '') : '';
  const tab = last && /^[ ]*:\t/.test(text.slice(last.keyEnd, last.keyEnd + 4)) ? '\t' : ' ';
  const written = pairs.map(([key, value]) => `${keyQuote}${key}${keyQuote}:${tab}${yamlValue(value, quote)}`);
  if (matter.flow) {
    const at = matter.lastEnd ?? text.indexOf('{', matter.block?.contentStart ?? 0) + 1;
    return {start: at, end: at, text: `${matter.lastEnd === null ? '' : ', '}${written.join(', ')}`};
  }
  const first = matter.fields[0];
  const indent = first ? indentOf(text, first.keyStart) : '';
  return line(
    text,
    matter.block?.contentEnd ?? 0,
    written.map(one => indent + one),
    eolOf(text, matter),
  );
}

function inToml(text: string, matter: EditableMatter, pairs: readonly Pair[]): Edit {
  const last = matter.fields.at(-1);
  const quote = usualQuote(text, matter.fields) || '"';
  const equals = last ? text.slice(last.keyEnd, last.start) : ' = ';
  const indent = last ? indentOf(text, last.keyStart) : '';
  const written = pairs.map(
    ([key, value]) =>
      `${indent}${key}${/^ *= *$/.test(equals) ? equals.replace(/ {2,}/g, ' ') : ' = '}${tomlValue(value, quote)}`,
  );
  // Before the first table: whatever stands below a table header belongs to the table.
  const lineEnd = last ? text.indexOf('\n', last.end) : -1;
  const at = last && lineEnd >= 0 ? lineEnd + 1 : (matter.block?.contentStart ?? 0);
  return line(text, at, written, eolOf(text, matter));
}

function inJson(text: string, matter: EditableMatter, pairs: readonly Pair[]): Edit {
  const first = matter.fields[0];
  const last = matter.fields.at(-1);
  const written = pairs.map(
    ([key, value]) => `${JSON.stringify(key)}: ${typeof value === 'object' ? value.written : JSON.stringify(value)}`,
  );
  if (!first || !last) {
    const at = text.indexOf('{', matter.block?.contentStart ?? 0) + 1;
    return {start: at, end: at, text: written.join(', ')};
  }
  const before = text.slice(text.lastIndexOf('\n', first.keyStart) + 1, first.keyStart);
  const ownLine = /^[ \t]*$/.test(before) && text.lastIndexOf('\n', first.keyStart) >= 0;
  const between = ownLine ? `,${eolOf(text, matter)}${before}` : ', ';
  return {start: last.end, end: last.end, text: written.map(one => between + one).join('')};
}

function line(text: string, at: number, lines: readonly string[], eol: string): Edit {
  const broken = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return {start: at, end: at, text: broken + lines.map(one => one + eol).join('')};
}

/** The line ending that the front matter uses. */
export function eolOf(text: string, matter: Pick<EditableMatter, 'block'>): string {
  const end = text.indexOf('\n', matter.block?.start ?? 0);
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

/** The white space before a place, when nothing else stands before it on its line. */
export function indentOf(text: string, at: number): string {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*$/.test(before) ? before : '';
}

// The quotes that every text value here wears; none as soon as one goes without.
function usualQuote(text: string, fields: readonly WrittenField[]): '"' | "'" | '' {
  const values = fields.map(field => text.slice(field.start, field.end));
  const marks = values.filter(value => value !== '' && !/^(?:true|false|[-\d[{])/.test(value)).map(value => value[0]);
  const first = marks[0];
  return (first === '"' || first === "'") && marks.every(mark => mark === first) ? first : '';
}

function yamlValue(value: Value, quote: '"' | "'" | ''): string {
  if (typeof value === 'object') return value.written;
  return typeof value === 'boolean' || isDay(value) || isMoment(value) ? String(value) : yamlText(value, quote);
}

function tomlValue(value: Value, quote: '"' | "'"): string {
  if (typeof value === 'object') return value.written;
  return typeof value === 'boolean' || isDay(value) || isMoment(value) ? String(value) : tomlText(value, quote);
}

function isMoment(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/.test(value);
}
