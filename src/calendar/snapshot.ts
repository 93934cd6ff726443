import {addDays, type Day} from './day.js';
import type {Entry} from './entry.js';
import {overdueEntries, rememberedDays} from './overdue.js';
import type {ToCalendar} from './protocol.js';
import {thisWeek} from './this-week.js';

/** What frames a snapshot: the range asked for (both ends included), today, and how weeks and statuses run. */
export interface SnapshotFrame {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  readonly weekStart: number;
  readonly statuses: readonly string[];
  /** The brief's summit. */
  readonly summit?: string | null;
  /** Paths of the pieces from which something came back. */
  readonly answered?: ReadonlySet<string>;
}

const longestList = 300;

/** The days whose entries a snapshot needs: its range, those that may be overdue, and this week. */
export function snapshotReach({from, to, today}: SnapshotFrame): {readonly from: Day; readonly to: Day} {
  const [first, last] = [addDays(today, -rememberedDays), addDays(today, 6)];
  return {from: from < first ? from : first, to: to > last ? to : last};
}

/**
 * The facts a calendar page draws: all entries of the range in order, all that wait for a day, all that are overdue, and
 * what this week asks for. A page that stands as it is (no day, no status) and a published one wait for no day.
 */
export function snapshotOf(entries: readonly Entry[], frame: SnapshotFrame): Extract<ToCalendar, {type: 'snapshot'}> {
  const {from, to, today, weekStart, statuses, summit = null, answered = new Set()} = frame;
  const overdue = overdueEntries(entries, today);
  const waits = ({date, status}: Entry) => date === null && status !== null && status !== 'published';
  const undated = entries.filter(waits).sort((a, b) => compare(a.title, b.title));
  const beyond = (list: readonly Entry[]) => Math.max(0, list.length - longestList);
  return {
    type: 'snapshot',
    from,
    to,
    today,
    weekStart,
    statuses,
    entries: entries.filter(({date}) => date !== null && date >= from && date <= to).sort(byTime),
    overdue: overdue.slice(0, longestList),
    undated: undated.slice(0, longestList),
    unlisted: {undated: beyond(undated), overdue: beyond(overdue)},
    week: thisWeek(entries, {today, weekStart, summit, answered}),
  };
}

/** By day, then untimed before timed, then title: the order in which a day is read. */
function byTime(a: Entry, b: Entry): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.time ?? '', b.time ?? '') || compare(a.title, b.title);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
