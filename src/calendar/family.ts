import {isMarkdownPath} from './content-path.js';
import type {Entry} from './entry.js';

/** What a piece is to the others that were made from the same one. */
export interface Kin {
  /** Path of the piece the family goes back to: the same for all of them. */
  readonly root: string;
  /** Title of the piece this one was made from, or its path where it is not among the entries; null for the first one. */
  readonly from: string | null;
}

/**
 * The path in a `from:` of the front matter, as `repurpose` writes it: relative to the brief's folder, with `/`. Null for
 * any other text: other programs have uses of their own for the key.
 */
export function asSource(text: string | null): string | null {
  const path = text?.replace(/^\.?\//, '') ?? '';
  return isMarkdownPath(path) && !path.includes('..') ? path : null;
}

/** The entries that were made from others or have others made from them, by path. */
export function familiesOf(entries: readonly Entry[]): ReadonlyMap<string, Kin> {
  const sources = new Map(entries.flatMap(entry => (entry.from === null ? [] : [[entry, sourceOf(entry, entries)]])));
  const kin = new Map<string, Kin>();
  for (const [entry, source] of sources) {
    const root = rootOf(entry, sources);
    kin.set(entry.path, {root, from: source?.title ?? entry.from});
    if (source && !sources.has(source)) kin.set(source.path, {root, from: null});
  }
  return kin;
}

type Sources = ReadonlyMap<Entry, Entry | null>;

/** The entry that `from` means; where several brands have a file of that name, the one nearest to the piece. */
function sourceOf({path, from}: Entry, entries: readonly Entry[]): Entry | null {
  const found = entries.filter(one => one.path !== path && (one.path === from || one.path.endsWith(`/${from}`)));
  const shared = (one: Entry): number => {
    let at = 0;
    while (at < path.length && path[at] === one.path[at]) at++;
    return at;
  };
  return found.sort((a, b) => shared(b) - shared(a) || a.path.length - b.path.length)[0] ?? null;
}

function rootOf(entry: Entry, sources: Sources): string {
  const seen = new Set<Entry>();
  let at = entry;
  for (let next = sources.get(at); next && !seen.has(at); next = sources.get(at)) {
    seen.add(at);
    at = next;
  }
  // Two pieces made from one another go back to whichever comes first.
  if (seen.has(at)) return [...seen].map(({path}) => path).sort()[0] ?? at.path;
  return sources.get(at) === null ? (at.from ?? at.path) : at.path;
}
