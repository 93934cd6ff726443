import type {Day} from './day.js';
import type {Entry} from './entry.js';

/** The entries of a range (null is open), by day and time, undated last, then by path. Undated ones show in no range. */
export function listed(entries: readonly Entry[], from: Day | null, to: Day | null): readonly Entry[] {
  const place = ({date, time, path}: Entry) => `${date ?? '9'} ${time ?? ''} ${path}`;
  return entries
    .filter(({date}) => isBetween(date, from, to))
    .map(entry => ({entry, place: place(entry)}))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({entry}) => entry);
}

function isBetween(date: Day | null, from: Day | null, to: Day | null): boolean {
  if (date === null) return from === null && to === null;
  return (from === null || date >= from) && (to === null || date <= to);
}
