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

/** Front matter keys of a field: the brief's own first, then those of the generators. */
export function keysOf(field: FieldName, brief: Brief | null): readonly string[] {
  const own = brief?.calendar.fields[field] ?? [];
  return [...own, ...defaultKeys[field].filter(key => !own.includes(key))];
}

/** A value found in front matter, under the key as the file spells it. */
export interface Found {
  readonly key: string;
  readonly value: unknown;
}

const spellings = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, string>>();

/** The keys of the front matter as it spells them, by their lower-case form. */
function spellingsOf(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const known = spellings.get(values) ?? new Map([...values.keys()].map(key => [key.toLowerCase(), key]));
  spellings.set(values, known);
  return known;
}

/** The values under these keys, in the order of the keys; a key that only differs in case counts (`Date:`), null values do not. */
export function findValues(values: ReadonlyMap<string, unknown>, keys: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const key of keys) {
    const written = values.has(key) ? key : spellingsOf(values).get(key.toLowerCase());
    const value = written === undefined ? undefined : values.get(written);
    if (written !== undefined && value !== undefined && value !== null) found.push({key: written, value});
  }
  return found;
}
