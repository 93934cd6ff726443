import {type Day, isDay} from './day.js';
import type {Entry} from './entry.js';
import {colorings, type Filter} from './filter.js';
import type {ThisWeek} from './this-week.js';

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
      /** Entries without a day, by title; at most 300. */
      readonly undated: readonly Entry[];
      /** Entries of the last weeks, whatever the range, whose day has passed and of which nobody said that they went out. */
      readonly overdue: readonly Entry[];
      /** How many more there are than `undated` and `overdue` hold: thousands would be no list to read. */
      readonly unlisted: {readonly undated: number; readonly overdue: number};
      /** What this week asks for, whatever the range. */
      readonly week: ThisWeek;
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
  /** That piece went out; the host asks where. */
  | {readonly type: 'publish'; readonly path: string}
  /** Something came back from that piece; the host asks what. */
  | {readonly type: 'result'; readonly path: string}
  /** What the page leaves out from now on. */
  | {readonly type: 'filter'; readonly filter: Filter}
  /** Take back the last move made in the calendar. */
  | {readonly type: 'undo'};

/** Whether a message that came through the host's door is one of the page's wishes, with nothing wrong in it. */
export function isFromCalendar(value: unknown): value is FromCalendar {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const path = 'path' in value && typeof value.path === 'string' && value.path !== '';
  const day = 'day' in value && isDay(value.day);
  switch (value.type) {
    case 'ready':
      return 'from' in value && 'to' in value && isDay(value.from) && isDay(value.to) && value.from <= value.to;
    case 'open':
    case 'publish':
    case 'result':
      return path;
    case 'filter':
      return 'filter' in value && isFilter(value.filter);
    case 'create':
      return day;
    case 'move':
      return path && day;
    default:
      return value.type === 'undo';
  }
}

function isFilter(value: unknown): value is Filter {
  if (typeof value !== 'object' || value === null) return false;
  if (!('query' in value && 'coloring' in value && 'hidden' in value)) return false;
  const known = colorings.some(coloring => coloring === value.coloring);
  const hidden = Array.isArray(value.hidden) && value.hidden.every(one => one === null || typeof one === 'string');
  return typeof value.query === 'string' && known && hidden;
}
