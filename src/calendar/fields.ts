import type {Brief, FieldName} from '../brief/brief.js';

/** The keys that site generators use for each field, in the order in which they are tried. */
export const defaultKeys: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title'],
  date: ['date', 'publishDate', 'pubDate', 'publish_date', 'publishedAt', 'published_at', 'published', 'scheduled'],
  status: ['status'],
  draft: ['draft', 'published'],
  kind: ['kind'],
  channel: ['channel'],
  audience: ['audience'],
  pillar: ['pillar'],
  series: ['series'],
  updated: ['updated', 'lastmod', 'updatedAt', 'updated_at', 'updatedDate', 'last_modified_at'],
};

const keysOfBriefs = new WeakMap<Brief, Map<FieldName, readonly string[]>>();

/** Front matter keys of a field: the brief's own first, then those of the generators. */
export function keysOf(field: FieldName, brief: Brief | null): readonly string[] {
  const own = brief?.calendar.fields[field];
  if (!brief || !own) return defaultKeys[field];
  // Asked for each field of each draft: the lists are made once.
  const lists = keysOfBriefs.get(brief) ?? new Map<FieldName, readonly string[]>();
  keysOfBriefs.set(brief, lists);
  const list = lists.get(field) ?? [...own, ...defaultKeys[field].filter(key => !own.includes(key))];
  lists.set(field, list);
  return list;
}

/** A value found in front matter, under the key as the file spells it. */
export interface Found {
  readonly key: string;
  readonly value: unknown;
}

const noCapitals: ReadonlyMap<string, string> = new Map();
// The same front matter is asked for one field after the other.
let latest: {readonly values: ReadonlyMap<string, unknown>; readonly capitals: ReadonlyMap<string, string>} | null =
  null;

/** The keys of the front matter that are written with capitals, by their lower-case form. */
function capitalsOf(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  if (latest?.values === values) return latest.capitals;
  const written = [...values.keys()].filter(key => key.toLowerCase() !== key);
  const capitals = written.length === 0 ? noCapitals : new Map(written.map(key => [key.toLowerCase(), key]));
  latest = {values, capitals};
  return capitals;
}

/** The key as the front matter spells it, or undefined. */
function spellingOf(key: string, values: ReadonlyMap<string, unknown>): string | undefined {
  if (values.has(key)) return key;
  const lower = key.toLowerCase();
  return values.has(lower) ? lower : capitalsOf(values).get(lower);
}

/** The values under these keys, in the order of the keys; a key that only differs in case counts (`Date:`), null values do not. */
export function findValues(values: ReadonlyMap<string, unknown>, keys: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const key of keys) {
    const written = spellingOf(key, values);
    const value = written === undefined ? undefined : values.get(written);
    if (written !== undefined && value !== undefined && value !== null) found.push({key: written, value});
  }
  return found;
}
