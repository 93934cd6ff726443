import type {Day} from './day.js';
import type {Entry} from './entry.js';

/** From the host to the page: facts. A snapshot holds the whole of the range the page asked for. */
export type ToCalendar =
  | {
      readonly type: 'snapshot';
      readonly today: Day;
      /** 0 is Sunday … 6 Saturday. */
      readonly weekStart: number;
      /** First and last day of the range, both included. */
      readonly from: Day;
      readonly to: Day;
      /** Dated entries of the range, by day, time, then title. */
      readonly entries: readonly Entry[];
      /** Entries without a day. */
      readonly undated: readonly Entry[];
      /** Statuses in order, for colors and the legend. */
      readonly statuses: readonly string[];
    }
  /** Show this day and put the focus on it. */
  | {readonly type: 'show'; readonly day: Day}
  /** Say this to a screen reader. */
  | {readonly type: 'announce'; readonly text: string};

/** From the page to the host: wishes. */
export type FromCalendar =
  /** The page is there, or shows another range: send a snapshot of it. */
  | {readonly type: 'ready'; readonly from: Day; readonly to: Day}
  | {readonly type: 'open'; readonly path: string}
  /** A new draft on that day; the host asks for the title. */
  | {readonly type: 'create'; readonly day: Day}
  | {readonly type: 'move'; readonly path: string; readonly day: Day}
  /** Take back the last move made in the calendar. */
  | {readonly type: 'undo'};
