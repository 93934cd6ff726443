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

const spellings = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, string>>();

/** The keys of the front matter as it spells them, by their lower-case form. */
function spellingsOf(values: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  let known = spellings.get(values);
  if (!known) {
    const made = new Map<string, string>();
    for (const key of values.keys()) made.set(key.toLowerCase(), key);
    spellings.set(values, made);
    known = made;
  }
  return known;
}

/** The values under these keys, in the order of the keys; a key that only differs in case counts (`Date:`), null values do not. */
export function findValues(values: ReadonlyMap<string, unknown>, keys: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const key of keys) {
    const exact = values.get(key);
    const written = exact === undefined ? spellingsOf(values).get(key.toLowerCase()) : key;
    const value = exact === undefined && written !== undefined ? values.get(written) : exact;
    if (written !== undefined && value !== undefined && value !== null) found.push({key: written, value});
  }
  return found;
}
