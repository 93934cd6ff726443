import type {Cadence, Channel} from '../brief/brief.js';
import {addDays, addMonths, type Day, daysBetween, startOfMonth, startOfWeek} from './day.js';
import type {Entry} from './entry.js';
import {outingsOf} from './outings.js';

/** A stretch of the calendar in which a channel has fewer pieces than its cadence asks for. */
export interface Gap {
  readonly channel: string;
  /** First and last day of the stretch, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Pieces the cadence asks for, and pieces that have a day in the stretch, out or not. */
  readonly expected: number;
  readonly planned: number;
}

const monthsIn = {month: 1, quarter: 3, year: 12};
// Weeks and days are counted from a fixed day, so that "every 2 weeks" means the same weeks whatever range is asked for.
const epoch: Day = '2000-01-03';

/**
 * The gaps of every channel with a cadence, by day then channel. Stretches follow the calendar (weeks from `weekStart`,
 * 0 Sunday … 6 Saturday; calendar months, quarters, years) and count when they touch the range `from` … `to`.
 */
export function gapsOf(
  channels: readonly Channel[],
  entries: readonly Entry[],
  {from, to, weekStart}: {readonly from: Day; readonly to: Day; readonly weekStart: number},
): readonly Gap[] {
  const gaps: Gap[] = [];
  const outings = entries.flatMap(outingsOf);
  for (const {id, cadence} of channels) {
    if (!cadence) continue;
    const days = outings.flatMap(({channel, day}) => (channel === id ? [day] : []));
    for (let start = stretchStart(from, cadence, weekStart); start <= to; ) {
      const next = stretchAfter(start, cadence);
      const planned = days.filter(day => day >= start && day < next).length;
      if (planned < cadence.count) {
        gaps.push({channel: id, from: start, to: addDays(next, -1), expected: cadence.count, planned});
      }
      start = next;
    }
  }
  return gaps.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.channel < b.channel ? -1 : 1));
}

/** The stretch of a cadence that holds the day: its first and last day. */
export function stretchOf(day: Day, cadence: Cadence, weekStart: number): {readonly from: Day; readonly to: Day} {
  const from = stretchStart(day, cadence, weekStart);
  return {from, to: addDays(stretchAfter(from, cadence), -1)};
}

function stretchStart(day: Day, {unit, every}: Cadence, weekStart: number): Day {
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'day' ? every : every * 7;
    const origin = unit === 'day' ? epoch : startOfWeek(epoch, weekStart);
    const since = daysBetween(origin, day);
    return addDays(origin, Math.floor(since / length) * length);
  }
  const months = monthsIn[unit] * every;
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return addMonths(startOfMonth(day), -(index % months));
}

function stretchAfter(start: Day, {unit, every}: Cadence): Day {
  if (unit === 'day') return addDays(start, every);
  if (unit === 'week') return addDays(start, every * 7);
  return addMonths(start, monthsIn[unit] * every);
}
