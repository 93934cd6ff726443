import {type Brief, type FieldName, fieldNames} from '../brief/brief.js';
import {addedField, newBlock} from './add-field.js';
import {isDay} from './day.js';
import type {Edit, EditableMatter} from './edit.js';
import {defaultKeys, findValues, keysOf} from './fields.js';
import {type FrontMatter, readFrontMatter} from './front-matter.js';
import {replacedValue} from './replace-value.js';
import {sameData} from './same-data.js';
import {readWrittenDate} from './written-date.js';
import {jsonFields, tomlFields, type WrittenField} from './written-fields.js';
import {yamlMapping} from './yaml-fields.js';

/**
 * New values by field (`date`, `status`, `audience` …) or by any other key. A plain day as `date` keeps the file's time of
 * day and offset; any longer date replaces the whole value.
 */
export type FrontMatterChanges = Readonly<Record<string, string | boolean | undefined>>;

/**
 * The smallest edits that give the front matter these values: in order, not overlapping, every other byte kept. A missing
 * key is added as one line in the file's own style; a file without front matter gets a block. No edit when nothing changes.
 * Throws an Error that says what is in the way, where, and what to do: broken front matter, a doubled key, a date nobody
 * can read, or a value that cannot be replaced without touching another.
 */
export function editFrontMatter(
  text: string,
  changes: FrontMatterChanges,
  options: {readonly brief?: Brief | null} = {},
): Edit[] {
  const wanted = Object.entries(changes).filter(
    (change): change is [string, string | boolean] => change[1] !== undefined,
  );
  if (wanted.length === 0) return [];
  const matter = readFrontMatter(text);
  if (matter.broken) {
    throw new Error(
      `${matter.problem ?? 'The front matter cannot be read.'} It was left as it is: mend it, then try again.`,
    );
  }
  const {brief = null} = options;
  if (!matter.block) {
    return newBlock(
      text,
      wanted.map(([name, value]) => [keyFor(name, value, matter, brief), value] as const),
    );
  }
  const editable = takeApart(text, matter);
  const edits: Edit[] = [];
  const expected = new Map<string, string | boolean>();
  const added: [string, string | boolean][] = [];
  for (const [name, value] of wanted) {
    const key = keyFor(name, value, matter, brief);
    if (expected.has(key))
      throw new Error(`Two changes were asked for the key “${key}” at once: make them one after the other.`);
    expected.set(key, value);
    const fields = editable.fields.filter(field => field.key === key);
    if (fields.length > 1) {
      throw new Error(
        `The front matter has “${key}” ${fields.length} times (${linesOf(text, fields)}): keep one of them, then try again.`,
      );
    }
    if (fields[0]) edits.push(...replacedValue(text, editable, fields[0], value));
    else if (matter.values.has(key))
      throw new Error(`The key “${key}” is written in a way that cannot be edited safely: change it by hand.`);
    else added.push([key, value]);
  }
  if (added.length > 0) edits.push(addedField(text, editable, added));
  edits.sort((a, b) => a.start - b.start);
  verify(text, matter, edits, expected);
  return edits;
}

/** Applies edits as `editFrontMatter` returns them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}

/** Takes front matter apart for editing. Throws an Error when it is no mapping. */
export function takeApart(text: string, matter: FrontMatter): EditableMatter {
  const block = matter.block;
  if (!block) return {...matter, fields: [], flow: false, lastEnd: null};
  if (block.format === 'toml')
    return {...matter, fields: tomlFields(text, block.contentStart, block.contentEnd), flow: false, lastEnd: null};
  if (block.format === 'json')
    return {...matter, fields: jsonFields(text, block.contentStart, block.contentEnd), flow: true, lastEnd: null};
  const from = block.contentStart;
  const mapping = yamlMapping(text.slice(from, block.contentEnd));
  if (!mapping) throw new Error('The front matter is not made of “key: value” lines, so it was left as it is.');
  const fields = mapping.fields.map(({key, keyStart, keyEnd, start, end}) => ({
    key,
    keyStart: keyStart + from,
    keyEnd: keyEnd + from,
    start: start + from,
    end: end + from,
  }));
  return {...matter, fields, flow: mapping.flow, lastEnd: mapping.lastEnd === null ? null : mapping.lastEnd + from};
}

function isFieldName(name: string): name is FieldName {
  return fieldNames.some(field => field === name);
}

// The key that reading would take the field from; else the first of its keys that stands there empty; else a new one.
function keyFor(name: string, value: string | boolean, {values}: FrontMatter, brief: Brief | null): string {
  const keys = isFieldName(name) ? keysOf(name, brief) : [name];
  const found = findValues(values, keys);
  if (name === 'date') {
    const dated = found.find(one => readWrittenDate(String(one.value).trim()));
    if (dated) return dated.key;
    const worded = found.find(one => typeof one.value === 'string');
    if (worded) return worded.key;
  } else if (name === 'draft') {
    const flag = found.find(one => one.key !== 'published');
    if (flag) return flag.key;
  } else if (found[0]) return found[0].key;
  const empty = keys.find(key => values.has(key) && (values.get(key) === null || values.get(key) === undefined));
  if (empty !== undefined && (name !== 'draft' || typeof value === 'boolean')) return empty;
  return (isFieldName(name) ? (brief?.calendar.fields[name]?.[0] ?? defaultKeys[name][0]) : name) ?? name;
}

function linesOf(text: string, fields: readonly WrittenField[]): string {
  const lines = fields.map(field => text.slice(0, field.keyStart).split('\n').length);
  return `lines ${lines.join(' and ')}`;
}

// The law of this file: read again, the changed keys hold the new values and all others exactly what they held.
function verify(
  text: string,
  before: FrontMatter,
  edits: readonly Edit[],
  expected: ReadonlyMap<string, string | boolean>,
): void {
  const after = readFrontMatter(applyEdits(text, edits));
  const kept =
    !after.broken &&
    [...before.values].every(([key, value]) => expected.has(key) || sameData(after.values.get(key), value));
  const grown = [...after.values.keys()].every(key => before.values.has(key) || expected.has(key));
  const changed = [...expected].every(([key, value]) => holds(after.values.get(key), value, before.values.get(key)));
  if (kept && grown && changed) return;
  const keys = [...expected.keys()].map(key => `“${key}”`).join(' and ');
  throw new Error(
    `${keys} cannot be changed here without touching another part of the front matter, so it was left as it is: change it by hand.`,
  );
}

function holds(after: unknown, wanted: string | boolean, before: unknown): boolean {
  if (typeof wanted === 'boolean') return after === wanted;
  const text = typeof after === 'string' || typeof after === 'number' ? String(after) : null;
  if (text === wanted) return true;
  if (text === null || !isDay(wanted)) return false;
  const date = readWrittenDate(text.trim());
  return date?.day === wanted && date.time === (readWrittenDate(String(before ?? '').trim())?.time ?? null);
}
