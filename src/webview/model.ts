import type {Day} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import type {Kin} from '../calendar/family.js';
import type {Coloring} from '../calendar/filter.js';
import type {ThisWeek} from '../calendar/this-week.js';

/** How much room the page has: dots with a few letters, titles on one line, or more. */
export type Size = 'narrow' | 'medium' | 'wide';

export const views = ['month', 'week', 'agenda'] as const;
export type View = (typeof views)[number];

/** All that a drawing needs. */
export interface Model {
  readonly today: Day;
  readonly weekStart: number;
  readonly view: View;
  readonly coloring: Coloring;
  /** What the colors stand for, in order: all statuses, or the channels or pillars that occur; null is "none". */
  readonly values: readonly (string | null)[];
  /** Values whose entries are left out. */
  readonly hidden: ReadonlySet<string | null>;
  /** Whether the search or the hidden values leave anything out. */
  readonly filtered: boolean;
  /** A day of the month shown. */
  readonly month: Day;
  /** The day that the arrow keys stand on. */
  readonly active: Day;
  readonly byDay: ReadonlyMap<Day, readonly Entry[]>;
  readonly undated: readonly Entry[];
  readonly overdue: readonly Entry[];
  /** How many more wait for a day, or are overdue, than the lists hold. */
  readonly unlisted: {readonly undated: number; readonly overdue: number};
  readonly week: ThisWeek;
  /** The pieces that were made from others or have others made from them, by path. */
  readonly families: ReadonlyMap<string, Kin>;
  readonly size: Size;
  /** False until the first facts have come. */
  readonly known: boolean;
}

/** Entries by day, each day's untimed ones first, then by time and title. */
export function groupByDay(entries: readonly Entry[]): ReadonlyMap<Day, readonly Entry[]> {
  const byDay = new Map<Day, Entry[]>();
  for (const entry of entries) {
    if (entry.date === null) continue;
    const list = byDay.get(entry.date);
    if (list) list.push(entry);
    else byDay.set(entry.date, [entry]);
  }
  const order = (entry: Entry) => `${entry.time ?? ''}\u0000${entry.title}\u0000${entry.path}`;
  for (const list of byDay.values()) list.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return byDay;
}
