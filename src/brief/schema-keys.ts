import {brandSchema} from './schema.js';

/** A key that a place in `brand.yaml` may hold, with the sentence that explains it. */
export interface KnownKey {
  readonly key: string;
  readonly description: string;
}

/**
 * The keys allowed in the map at `path` (`[]` is the whole file, `['channels', 0]` the first channel); empty where
 * any key is allowed or no map is expected. For problems, completion and hover.
 */
export function knownKeys(path: readonly (string | number)[]): readonly KnownKey[] {
  return schemasAt(path).flatMap(schema => {
    const entries = property(schema, 'entries');
    if (!isObject(entries)) return [];
    return Object.entries(entries).map(([key, entry]) => ({key, description: descriptionOf(entry)}));
  });
}

/** What a value may be, as hover tells it and completion builds it. */
export interface KnownShape {
  /** What is expected there, as a problem would say it: “a list of proofs”. Empty where anything goes. */
  readonly expected: string;
  /** As plain data; more than one where they are worth choosing from. */
  readonly examples: readonly unknown[];
  /** A map, a list of maps, a list of texts, or one text or number. */
  readonly holds: 'map' | 'maps' | 'texts' | 'value';
}

/** The shape of the value under `key` in the map at `path`; null where the map has no such key. */
export function knownShape(path: readonly (string | number)[], key: string): KnownShape | null {
  for (const schema of schemasAt(path)) {
    const entries = property(schema, 'entries');
    const entry = isObject(entries) && Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry === undefined) continue;
    const inner = property(entry, 'wrapped') ?? entry;
    const message = property(inner, 'message');
    const branches = unwrap(entry);
    const items = branches.filter(branch => property(branch, 'type') === 'array');
    const maps = items.some(item => unwrap(property(item, 'item')).some(isMap));
    return {
      expected: typeof message === 'string' ? message : '',
      examples: examplesOf(entry),
      holds: branches.some(isMap) ? 'map' : maps ? 'maps' : items.length > 0 ? 'texts' : 'value',
    };
  }
  return null;
}

function isMap(schema: unknown): boolean {
  const type = property(schema, 'type');
  return type === 'strict_object' || type === 'record';
}

/** Examples of a schema's value, wherever they stand in optional and pipes. */
export function examplesOf(schema: unknown): readonly unknown[] {
  const pipe = property(schema, 'pipe');
  const own = Array.isArray(pipe) ? pipe.findLast(part => property(part, 'type') === 'metadata') : undefined;
  const examples = property(property(own, 'metadata'), 'examples');
  if (Array.isArray(examples)) return examples;
  const wrapped = property(schema, 'wrapped');
  return wrapped === undefined ? [] : examplesOf(wrapped);
}

/** The fixed values allowed at `path`, such as the strengths at `['pillars', 0, 'facets', 0]`; empty for free text. */
export function knownValues(path: readonly (string | number)[]): readonly string[] {
  return schemasAt(path).flatMap(schema => {
    const options = property(schema, 'options');
    return Array.isArray(options) ? options.filter(option => typeof option === 'string') : [];
  });
}

function schemasAt(path: readonly (string | number)[]): unknown[] {
  let here = unwrap(brandSchema);
  for (const step of path) here = here.flatMap(schema => children(schema, step)).flatMap(unwrap);
  return here;
}

function children(schema: unknown, step: string | number): unknown[] {
  const entries = property(schema, 'entries');
  const items = property(schema, 'items');
  if (isObject(entries)) return Object.hasOwn(entries, step) ? [property(entries, String(step))] : [];
  if (Array.isArray(items)) return typeof step === 'number' && step in items ? [items[step]] : [];
  if (typeof step === 'number') return [property(schema, 'item')];
  return [property(schema, 'value')];
}

/** Takes a schema out of what surrounds it: optional, pipes and the branches of a union. */
function unwrap(schema: unknown): unknown[] {
  const type = property(schema, 'type');
  const wrapped = property(schema, 'wrapped');
  if (isObject(wrapped)) return unwrap(wrapped);
  const options = property(schema, 'options');
  if (type === 'union' && Array.isArray(options)) return options.flatMap(unwrap);
  return isObject(schema) ? [schema] : [];
}

/** The sentence that explains a schema, wherever it stands in optional and pipes; empty when there is none. */
export function descriptionOf(schema: unknown): string {
  const pipe = property(schema, 'pipe');
  if (Array.isArray(pipe)) {
    const own = pipe.find(part => property(part, 'type') === 'description');
    const text = property(own, 'description');
    if (typeof text === 'string') return text;
  }
  const wrapped = property(schema, 'wrapped');
  return wrapped === undefined ? '' : descriptionOf(wrapped);
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
