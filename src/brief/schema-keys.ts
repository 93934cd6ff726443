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
