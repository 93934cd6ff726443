import {addDays, type Day} from './day.js';
import type {Entry} from './entry.js';

/** A standing page is fresh for so many days after its last update: half a year. */
export const freshFor = 180;

/** Whether an entry is a page that stands as it is (about, bio, services) and waits for no day: no idea, no post. */
export function isStanding({date, status, kind}: Entry): boolean {
  return date === null && (status === null || (status === 'published' && (kind === 'about' || kind === 'bio')));
}

/**
 * The standing page that most wants a fresh look: the one whose file tells of the oldest update, if that is half a year
 * ago or more; else one that does not tell. Null when every page is fresh, or there is none.
 */
export function stalestPage(entries: readonly Entry[], today: Day): Entry | null {
  const until = addDays(today, -freshFor);
  const stale = entries.filter(entry => isStanding(entry) && (entry.updated ?? '') <= until);
  // An update that nobody wrote down may have been yesterday: those pages come last.
  const order = ({updated, path}: Entry) => `${updated ?? '9999'} ${path}`;
  return stale.reduce<Entry | null>((best, one) => (best === null || order(one) < order(best) ? one : best), null);
}
