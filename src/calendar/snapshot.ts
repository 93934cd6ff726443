import type {Day} from './day.js';
import type {Entry} from './entry.js';
import {overdueEntries} from './overdue.js';
import type {ToCalendar} from './protocol.js';

/** What frames a snapshot: the range asked for (both ends included), today, and how weeks and statuses run. */
export interface SnapshotFrame {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  readonly weekStart: number;
  readonly statuses: readonly string[];
}

/** The facts a calendar page draws: all entries of the range in order, all that have no day, and all that are overdue. */
export function snapshotOf(entries: readonly Entry[], frame: SnapshotFrame): Extract<ToCalendar, {type: 'snapshot'}> {
  const {from, to} = frame;
  return {
    type: 'snapshot',
    ...frame,
    entries: entries.filter(({date}) => date !== null && date >= from && date <= to).sort(byTime),
    overdue: overdueEntries(entries, frame.today),
    undated: entries.filter(({date}) => date === null).sort((a, b) => compare(a.title, b.title)),
  };
}

/** By day, then untimed before timed, then title: the order in which a day is read. */
function byTime(a: Entry, b: Entry): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.time ?? '', b.time ?? '') || compare(a.title, b.title);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
