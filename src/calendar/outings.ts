import type {Day} from './day.js';
import type {Entry} from './entry.js';

/** One time that a piece goes out. */
export interface Outing {
  /** Null where the piece names none. */
  readonly channel: string | null;
  readonly day: Day;
  /** Whether it has gone out, and is not only planned. */
  readonly out: boolean;
}

/**
 * When and where a piece goes out: as `posted` records it, and on its own day on its own channel unless `posted` tells of
 * that channel already.
 */
export function outingsOf({posted, channel, date, status}: Entry): readonly Outing[] {
  const recorded = posted.map(one => ({...one, out: true}));
  const isTold = posted.some(one => channel === null || one.channel === channel);
  return date === null || isTold ? recorded : [...recorded, {channel, day: date, out: status === 'published'}];
}

/** The last day on which a piece went out; null while it has not. */
export function lastOut(entry: Entry): Day | null {
  const days = outingsOf(entry).flatMap(({out, day}) => (out ? [day] : []));
  return days.sort().at(-1) ?? null;
}

/** Whether a piece went out, on any channel, between two days, both included. */
export function wentOut(entry: Entry, from: Day, to: Day): boolean {
  const {posted, date, status} = entry;
  if (posted.length === 0) return status === 'published' && date !== null && date >= from && date <= to;
  return outingsOf(entry).some(({out, day}) => out && day >= from && day <= to);
}
