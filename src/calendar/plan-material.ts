import type {Brief, Kind, Proof} from '../brief/brief.js';
import {addDays, type Day} from './day.js';
import type {Entry} from './entry.js';
import {findValues, keysOf} from './fields.js';
import {readFrontMatter} from './front-matter.js';
import {proofsIn} from './proof-use.js';
import {readWrittenDate} from './written-date.js';

/** What a draft was made from, and when it was last touched. */
export interface Origins {
  /** The piece it retells (`from:`), as written; null when it says none. */
  readonly from: string | null;
  /** The brief's proof that it uses: by id under `proof:`, or in the proof's own words. */
  readonly proof: readonly Proof[];
  /** `updated`, `lastmod` …, null when it says none. */
  readonly updated: Day | null;
}

/** Reads the origins of a draft from its whole text. */
export function originsOf(text: string, brief: Brief): Origins {
  const {values} = readFrontMatter(text);
  const from = values.get('from');
  const [updated] = findValues(values, keysOf('updated', brief));
  return {
    from: typeof from === 'string' ? from.replace(/^\.?\//, '') : null,
    proof: proofsIn(text, brief.proof),
    updated: updated ? (readWrittenDate(String(updated.value).trim())?.day ?? null) : null,
  };
}

/** What the coming weeks can be made of; each list in the order to take from it. */
export interface Material {
  /** Captured ideas: without a day, status idea. */
  readonly ideas: readonly Entry[];
  /** Proof of the brief that no draft uses and that may be told. */
  readonly proof: readonly Proof[];
  /** Longer pieces that went out and that no other draft retells, the latest first. */
  readonly pieces: readonly Entry[];
  /** Pages that nobody has touched for half a year, the stalest first. */
  readonly pages: readonly StalePage[];
}

/** A page, and the day it was last touched. */
export interface StalePage {
  readonly entry: Entry;
  readonly since: Day;
}

const long: ReadonlySet<Kind | null> = new Set<Kind | null>([null, 'post', 'case-study', 'newsletter', 'talk']);
const settledKinds: ReadonlySet<Kind | null> = new Set<Kind | null>(['about', 'bio', 'testimonial']);
const staleAfter = 180;

/** Sorts what there is. Paths of entries are relative to the brief's folder, as `from:` has them. */
export function materialOf(
  brief: Brief,
  drafts: readonly {readonly entry: Entry; readonly origins: Origins}[],
  today: Day,
): Material {
  const used = new Set(drafts.flatMap(({origins}) => origins.proof));
  const retold = new Set(drafts.flatMap(({origins}) => origins.from ?? []));
  const entries = drafts.map(({entry}) => entry).sort((a, b) => compare(a.path, b.path));
  const since = new Map(drafts.map(({entry, origins}) => [entry.path, origins.updated ?? entry.date]));
  const isPage = ({date, status, kind}: Entry) =>
    (date === null && status === null) || kind === 'about' || kind === 'bio';
  const pages = entries.filter(isPage).flatMap(entry => {
    const touched = since.get(entry.path) ?? null;
    return touched !== null && touched < addDays(today, -staleAfter) ? [{entry, since: touched}] : [];
  });
  const isPiece = ({date, status, kind, direction, path}: Entry) =>
    date !== null && status === 'published' && direction === 'inbound' && long.has(kind) && !retold.has(path);
  return {
    ideas: entries.filter(({date, status, kind}) => date === null && status === 'idea' && !settledKinds.has(kind)),
    proof: brief.proof.filter(proof => proof.consent !== 'no' && !used.has(proof)),
    pieces: entries.filter(isPiece).sort((a, b) => compare(b.date ?? '', a.date ?? '')),
    pages: pages.sort((a, b) => compare(a.since, b.since)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
