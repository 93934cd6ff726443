import {addDays, type Day, daysBetween, startOfWeek} from './day.js';
import type {Entry} from './entry.js';
import {wentOut} from './outings.js';
import {stalestPage} from './stale-page.js';

/** What a week asks of a writer. */
export interface ThisWeek {
  /** Pieces for the days from today to the end of the week, by day and time, that have not gone out. */
  readonly due: readonly Entry[];
  /** Pieces that went out 3 to 30 days ago and of which nobody noted what came back: at most three, the latest first. */
  readonly unheard: readonly Entry[];
  /** One idea worth writing, another one every week; null when there is none. */
  readonly idea: Entry | null;
  /** The standing page that most wants a fresh look; null when all are fresh. */
  readonly refresh: Entry | null;
  /** The long-term goal, in the writer's own words. */
  readonly summit: string | null;
}

/** What frames a week. */
export interface WeekFrame {
  readonly today: Day;
  readonly weekStart: number;
  readonly summit: string | null;
  /** Paths of the pieces from which something came back. */
  readonly answered?: ReadonlySet<string>;
}

const mostQuestions = 3;

/** Gathers what this week asks for. The idea changes with the week, so that each of them gets its turn. */
export function thisWeek(entries: readonly Entry[], frame: WeekFrame): ThisWeek {
  const {today, weekStart, summit, answered} = frame;
  const first = startOfWeek(today, weekStart);
  const ideas = entries.filter(({date, status}) => date === null && status === 'idea');
  const byPath = [...ideas].sort((a, b) => (a.path < b.path ? -1 : 1));
  const turn = byPath.length === 0 ? 0 : weekNumber(first) % byPath.length;
  const [since, until] = [addDays(today, -30), addDays(today, -3)];
  const isUnheard = (entry: Entry) => wentOut(entry, since, until) && answered?.has(entry.path) !== true;
  return {
    due: dueInWeek(entries, today, weekStart),
    unheard: entries
      .filter(isUnheard)
      .sort((a, b) => (order(a) < order(b) ? 1 : -1))
      .slice(0, mostQuestions),
    idea: byPath[turn] ?? null,
    refresh: stalestPage(entries, today),
    summit,
  };
}

/** What has a day from today to the end of its week and has not gone out, by day and time. */
export function dueInWeek(entries: readonly Entry[], today: Day, weekStart: number): readonly Entry[] {
  const last = addDays(startOfWeek(today, weekStart), 6);
  return entries
    .filter(({date, status}) => date !== null && date >= today && date <= last && status !== 'published')
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function order({date, time, title, path}: Entry): string {
  return `${date} ${time ?? ''} ${title} ${path}`;
}

function weekNumber(first: Day): number {
  return Math.floor(daysBetween('2000-01-01', first) / 7);
}
