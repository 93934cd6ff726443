import type {Brief, Kind} from '../../brief/brief.js';

/** Where a piece can go out, and how much room there is. `limit` and `fold` count UTF-16 units; null: none known. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** The kind of draft it takes, where the name says so. */
  readonly kind: Kind | null;
  readonly limit: number | null;
  /** How much shows before “see more”. */
  readonly fold: number | null;
}

/**
 * What the well-known ones take unless the brief says otherwise. LinkedIn: 3,000 characters in a post, as its help says;
 * where the feed folds is not published: about 210 on a desktop, fewer on a phone, as people count it. X: 280, links as
 * 23 (its developer documentation, “Counting characters”). Mastodon: 500 as it is delivered, a server may allow more
 * (docs.joinmastodon.org, Instance). Bluesky: 300 graphemes (lexicon app.bsky.feed.post): UTF-16 units are never fewer,
 * so what fits by our count fits there. Threads: 500 (its API documentation).
 */
const known: readonly Outlet[] = [
  {id: 'linkedin', name: 'LinkedIn', kind: 'social', limit: 3000, fold: 210},
  {id: 'x', name: 'X', kind: 'social', limit: 280, fold: null},
  {id: 'mastodon', name: 'Mastodon', kind: 'social', limit: 500, fold: null},
  {id: 'bluesky', name: 'Bluesky', kind: 'social', limit: 300, fold: null},
  {id: 'threads', name: 'Threads', kind: 'social', limit: 500, fold: null},
  {id: 'mail', name: 'Mail', kind: 'newsletter', limit: null, fold: null},
];
const otherNames: ReadonlyMap<string, string> = new Map([
  ['twitter', 'x'],
  ['email', 'mail'],
  ['e-mail', 'mail'],
  ['newsletter', 'mail'],
]);

/** The channels of the brief, and after them the well-known ones it does not name. */
export function outletsOf(brief: Brief | null): readonly Outlet[] {
  const own = (brief?.channels ?? []).map(({id, name, limit, fold}) => {
    const like = knownAs(id) ?? knownAs(name);
    return {id, name, kind: like?.kind ?? null, limit: limit ?? like?.limit ?? null, fold: fold ?? like?.fold ?? null};
  });
  const named = own.flatMap(({id, name}) => [knownAs(id), knownAs(name)]);
  return [...own, ...known.filter(one => !named.includes(one))];
}

/** The one that an id or a name means, whatever its case; undefined when there is none. */
export function findOutlet(outlets: readonly Outlet[], wanted: string): Outlet | undefined {
  const text = wanted.trim().toLowerCase();
  return (
    outlets.find(({id}) => id.toLowerCase() === text) ??
    outlets.find(({name}) => name.toLowerCase() === text) ??
    outlets.find(({id}) => id === otherNames.get(text))
  );
}

// The whole name, so that "LinkedIn articles" is not taken for its posts.
function knownAs(name: string): Outlet | undefined {
  return findOutlet(known, name);
}
