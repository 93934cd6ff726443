import {CORE_SCHEMA, load, Type, YAMLException} from 'js-yaml';
import {parse, TomlDate, TomlError} from 'smol-toml';
import {type FrontMatterBlock, type FrontMatterFormat, findFrontMatter} from './front-matter-block.js';
import {readSimpleYaml} from './simple-yaml.js';
import {jsonFields, tomlFields, unquoted} from './written-fields.js';

/** What the head of a file says. `values` are plain data; dates are kept as the words in the file. */
export interface FrontMatter {
  /** Null when the file has no front matter. */
  readonly block: FrontMatterBlock | null;
  readonly values: ReadonlyMap<string, unknown>;
  /** One sentence saying what is wrong, or null. The values that could be read are there all the same. */
  readonly problem: string | null;
  /** Whether the problem keeps the block from being read as a whole (a double key does not). */
  readonly broken: boolean;
}

interface Read {
  readonly values: ReadonlyMap<string, unknown>;
  readonly problem: string | null;
  readonly broken: boolean;
}

const nothing: Read = {values: new Map(), problem: null, broken: false};

// Tags of other programs (`!include`, `!!timestamp`) are read as what they stand before.
const anyTag = (['scalar', 'sequence', 'mapping'] as const).flatMap(kind => [
  new Type('!', {kind, multi: true, construct: value => value}),
  new Type('tag:yaml.org,2002:', {kind, multi: true, construct: value => value}),
]);
const schema = CORE_SCHEMA.extend({explicit: anyTag});

// The calendar asks twice of each file: whether it is a draft, and what it says.
let latest: {readonly text: string; readonly matter: FrontMatter} | null = null;

/** Reads the front matter of a file, of which only the head is needed. Never throws, whatever the text; linear. */
export function readFrontMatter(text: string): FrontMatter {
  if (latest?.text !== text) latest = {text, matter: read(text)};
  return latest.matter;
}

function read(text: string): FrontMatter {
  const block = findFrontMatter(text);
  if (!block) return {block, ...nothing};
  if (!block.closed) {
    const problem = `The front matter that opens on line 1 is never closed: ${closing(block.format)}.`;
    return {block, values: salvage(text.slice(block.contentStart, block.contentEnd)), problem, broken: true};
  }
  return {block, ...readers[block.format](text, block)};
}

function closing(format: FrontMatterFormat): string {
  if (format === 'json') return 'add the missing “}”';
  return `add a line with ${format === 'toml' ? '+++' : '---'} after its last key`;
}

const readers: Readonly<Record<FrontMatterFormat, (text: string, block: FrontMatterBlock) => Read>> = {
  yaml: readYaml,
  toml: readToml,
  json: readJson,
};

function readYaml(text: string, block: FrontMatterBlock): Read {
  const content = text.slice(block.contentStart, block.contentEnd);
  const simple = readSimpleYaml(content);
  if (simple) return {values: simple, problem: null, broken: false};
  try {
    return fromData(load(content, {schema}));
  } catch (error) {
    if (!(error instanceof YAMLException)) return broken(content, 'it is nested too deeply');
    const line = (error.mark?.line ?? 0) + 2;
    if (error.reason !== 'duplicated mapping key') return broken(content, `line ${line}: ${error.reason}`);
    try {
      const problem = `The key on line ${line} of the front matter is there twice; the last one counts.`;
      return {...fromData(load(content, {schema, json: true})), problem};
    } catch {
      return broken(content, `line ${line}: ${error.reason}`);
    }
  }
}

function fromData(data: unknown): Read {
  if (data === null || data === undefined) return nothing;
  if (typeof data === 'object' && !Array.isArray(data)) {
    return {values: new Map(Object.entries(data)), problem: null, broken: false};
  }
  return {...nothing, problem: 'The front matter cannot be read: expected lines such as “title: …”.', broken: true};
}

function readToml(text: string, block: FrontMatterBlock): Read {
  const content = text.slice(block.contentStart, block.contentEnd);
  try {
    const values = new Map<string, unknown>(Object.entries(parse(content)));
    const written = new Map(
      tomlFields(content, 0, content.length).map(field => [field.key, content.slice(field.start, field.end)]),
    );
    for (const [key, value] of values) {
      values.set(key, value instanceof TomlDate ? (written.get(key) ?? value.toISOString()) : withoutDates(value));
    }
    return {values, problem: null, broken: false};
  } catch (error) {
    if (!(error instanceof TomlError)) return broken(content, 'it is nested too deeply');
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    return broken(content, `line ${error.line + 1}: ${reason}`);
  }
}

function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutDates(part)]));
}

function readJson(text: string, block: FrontMatterBlock): Read {
  const content = text.slice(block.contentStart, block.contentEnd);
  try {
    const read = fromData(JSON.parse(content));
    const keys = jsonFields(content, 0, content.length).map(field => field.key);
    const twice = keys.find((key, index) => keys.length > new Set(keys).size && keys.indexOf(key) !== index);
    return twice === undefined
      ? read
      : {...read, problem: `The key “${twice}” of the front matter is there twice; the last one counts.`};
  } catch {
    return broken(content, 'it is not valid JSON (a comma or a quotation mark is often missing)');
  }
}

function broken(content: string, reason: string): Read {
  return {values: salvage(content), problem: `The front matter cannot be read: ${reason}.`, broken: true};
}

const simpleLine = /^[ \t]*(["']?)([\w-]{1,60})\1[ \t]*[:=][ \t]+(.*)$/;

/** The simple `key: value` lines at the left margin of front matter that does not parse. */
function salvage(content: string): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const line of content.split(/\r?\n/, 500)) {
    const match = simpleLine.exec(line.slice(0, 2000));
    const key = match?.[2];
    if (!match || key === undefined || (/^[ \t]/.test(line) && match[1] === '')) continue;
    const value = unquoted((match[3] ?? '').replace(/(?:[ \t]+#.*|,)$/, '').trim());
    if (value === '' || /^(?:[|>&*]|\[.*\]$|\{.*\}$)/.test(value)) continue;
    values.set(key, value === 'true' ? true : value === 'false' ? false : value);
  }
  return values;
}
