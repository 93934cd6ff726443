import {addDays, type Day, daysBetween, startOfWeek} from './day.js';
import type {Entry} from './entry.js';

/** What a week asks of a writer. */
export interface ThisWeek {
  /** Pieces for the days from today to the end of the week, by day and time, that have not gone out. */
  readonly due: readonly Entry[];
  /** One idea worth writing, another one every week; null when there is none. */
  readonly idea: Entry | null;
  /** The long-term goal, in the writer's own words. */
  readonly summit: string | null;
}

/** Gathers what this week asks for. The idea changes with the week, so that each of them gets its turn. */
export function thisWeek(
  entries: readonly Entry[],
  frame: {readonly today: Day; readonly weekStart: number; readonly summit: string | null},
): ThisWeek {
  const first = startOfWeek(frame.today, frame.weekStart);
  const last = addDays(first, 6);
  const isDue = ({date, status}: Entry) =>
    date !== null && date >= frame.today && date <= last && status !== 'published';
  const order = ({date, time, title}: Entry) => `${date} ${time ?? ''} ${title}`;
  const ideas = entries.filter(({date, status}) => date === null && status === 'idea');
  const byPath = [...ideas].sort((a, b) => (a.path < b.path ? -1 : 1));
  const turn = byPath.length === 0 ? 0 : weekNumber(first) % byPath.length;
  return {
    due: entries.filter(isDue).sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    idea: byPath[turn] ?? null,
    summit: frame.summit,
  };
}

function weekNumber(first: Day): number {
  return Math.floor(daysBetween('2000-01-01', first) / 7);
}
