import {standardStatuses} from './brief.js';
import {type KnownKey, knownKeys, knownShape, knownValues} from './schema-keys.js';
import {noteOnStatus, noteOnValue} from './word-notes.js';
import {type YamlPlace, yamlPlaceAt} from './yaml-place.js';
import type {Path, Span} from './yaml-tree.js';

/** Something that may be written at the caret. */
export interface Proposal {
  readonly label: string;
  /** What to insert, as a snippet: `$1` and `$0` are tab stops. */
  readonly insert: string;
  /** One sentence about it. */
  readonly note: string;
  readonly kind: 'key' | 'value';
  /** Whether there is something to choose from right behind it. */
  readonly opens: boolean;
}

/** What may stand in the place of the word at the caret. */
export interface Proposals extends Span {
  readonly proposals: readonly Proposal[];
}

/** What a caret in the text of a `brand.yaml` can be completed to; `rules` are the linter's, with what they say. */
export function proposeInBrief(text: string, offset: number, rules: readonly KnownKey[]): Proposals | null {
  const place = yamlPlaceAt(text, offset);
  if (!place) return null;
  const bare = place.part === 'value' && place.quote === '' && text[place.start - 1] === ':';
  const proposals =
    place.part === 'value' ? valuesAt(place) : [...keysAt(place, rules), ...valuesAt(place), ...itemsAt(place)];
  const spaced = bare ? proposals.map(one => ({...one, insert: ` ${one.insert}`})) : proposals;
  return proposals.length > 0 ? {start: place.start, end: place.end, proposals: spaced} : null;
}

/** The keys of the map at a path: those of the schema, and under `check.rules` the rules. */
export function keysOfBrief(path: Path, rules: readonly KnownKey[]): readonly KnownKey[] {
  return path.join('.') === 'check.rules' ? rules : knownKeys(path);
}

function keysAt({path, part, taken, flow, quote}: YamlPlace, rules: readonly KnownKey[]): Proposal[] {
  const free = keysOfBrief(path, rules).filter(({key}) => !taken.includes(key));
  return free.map(({key, description}) => {
    const own = [...path, key];
    const opens = part !== 'key' && (fixedValues(own).length > 0 || fixedValues([...own, 0]).length > 0);
    const insert = part === 'key' || quote ? key : `${key}:${bodyOf(path, key, flow)}`;
    return {label: key, insert, note: description, kind: 'key', opens: opens || insert.endsWith('\n  $0')};
  });
}

/** What follows a key and its colon: a tab stop, brackets, or a block with the keys that its example has. */
function bodyOf(path: Path, key: string, flow: boolean): string {
  const shape = knownShape(path, key);
  if (shape?.holds === 'texts') return ' [$0]';
  if (shape?.holds === 'map') return flow ? ' {$0}' : '\n  $0';
  if (shape?.holds !== 'maps') return ' $0';
  return flow ? ' [{$0}]' : `\n  ${itemOf([...path, key], '  ')}`;
}

/** An item of a list of maps, each key of its example on a line of its own with an empty tab stop. */
function itemOf(list: Path, indent: string): string {
  const [examples] = knownShape(list.slice(0, -1), String(list.at(-1)))?.examples ?? [];
  const first: unknown = Array.isArray(examples) ? examples[0] : {};
  const keys = Object.entries(first ?? {});
  const lines = keys.map(([key, value], at) => `${key}: ${Array.isArray(value) ? `[$${at + 1}]` : `$${at + 1}`}`);
  return `- ${lines.join(`\n${indent}  `)}`;
}

/** On a line of its own below a list's key: another item. */
function itemsAt({path, part, start, end, flow, quote}: YamlPlace): Proposal[] {
  const list = path.at(-1);
  if (part !== 'word' || flow || quote || start !== end || typeof list !== 'string') return [];
  const shape = knownShape(path.slice(0, -1), list);
  if (shape?.holds !== 'maps') return [];
  const item = itemOf(path, '');
  const note = `One more in ${list}.`;
  return [{label: item.split(':', 1)[0] ?? '- ', insert: item, note, kind: 'key', opens: false}];
}

function valuesAt({path, part}: YamlPlace): Proposal[] {
  if (part === 'key' || path.length === 0) return [];
  const one = fixedValues(path).map(value => proposed(value, value));
  if (one.length > 0 || part === 'word') return one;
  return fixedValues([...path, 0]).map(value => proposed(value, `[${value}$0]`));
}

/** The values worth choosing from at a path: the fixed ones, the standard statuses, or ways to write a cadence. */
function fixedValues(path: Path): readonly string[] {
  if (path[0] === 'calendar' && path[1] === 'statuses' && path.length === 3) return standardStatuses;
  const known = knownValues(path);
  if (known.length > 0) return known;
  const examples = knownShape(path.slice(0, -1), String(path.at(-1)))?.examples ?? [];
  return examples.length > 1 ? examples.map(String) : [];
}

function proposed(label: string, insert: string): Proposal {
  return {label, insert, note: noteOnValue(label) || noteOnStatus(label), kind: 'value', opens: false};
}
