import type {Brief, Kind, Proof} from '../brief/brief.js';
import {mayBeQuoted} from '../brief/consent.js';
import {addDays, type Day} from './day.js';
import type {Entry} from './entry.js';
import {freshFor, isStanding} from './stale-page.js';

/** What the coming weeks can be made of; each list in the order to take from it. */
export interface Material {
  /** Captured ideas: without a day, status idea. */
  readonly ideas: readonly Entry[];
  /** Proof of the brief that no draft uses and that may be told. */
  readonly proof: readonly Proof[];
  /** Longer pieces that went out and that no other draft retells, the latest first. */
  readonly pieces: readonly Entry[];
  /** Pages that nobody has touched for half a year, as they say themselves, the stalest first. */
  readonly pages: readonly StalePage[];
}

/** A page, and the day it was last touched. */
export interface StalePage {
  readonly entry: Entry;
  readonly since: Day;
}

const long: ReadonlySet<Kind | null> = new Set<Kind | null>([null, 'post', 'case-study', 'newsletter', 'talk']);
const settledKinds: ReadonlySet<Kind | null> = new Set<Kind | null>(['about', 'bio', 'testimonial']);

/** Sorts what there is. Paths of entries are relative to the brief's folder, as `from` has them; `told` is used proof. */
export function materialOf(brief: Brief, drafts: readonly Entry[], told: ReadonlySet<Proof>, today: Day): Material {
  const entries = [...drafts].sort((a, b) => compare(a.path, b.path));
  const retold = new Set(entries.map(({from}) => from));
  const pages = entries.filter(isStanding).flatMap(entry => {
    const since = entry.updated;
    return since !== null && since <= addDays(today, -freshFor) ? [{entry, since}] : [];
  });
  const isPiece = ({date, status, kind, direction, path}: Entry) =>
    date !== null && status === 'published' && direction === 'inbound' && long.has(kind) && !retold.has(path);
  return {
    ideas: entries.filter(({date, status, kind}) => date === null && status === 'idea' && !settledKinds.has(kind)),
    proof: brief.proof.filter(proof => mayBeQuoted(proof) && !told.has(proof)),
    pieces: entries.filter(isPiece).sort((a, b) => compare(b.date ?? '', a.date ?? '')),
    pages: pages.sort((a, b) => compare(a.since, b.since)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
