import {addDays, addMonths, type Day, daysBetween, startOfMonth, startOfWeek} from '../calendar/day.js';
import {t} from './words.js';

/** The keys of an event that matter here. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** How many days an arrow key goes; null for any other key. In right-to-left pages the left arrow goes forward. */
export function daysOfArrow(key: string, rightToLeft: boolean): number | null {
  const forward = rightToLeft ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 7, ArrowUp: -7};
  return steps[key] ?? null;
}

/** How the days lie on the page. */
export interface Page {
  readonly weekStart: number;
  readonly rightToLeft: boolean;
  /** Whether the page shows a single week, which Page Up and Page Down turn. */
  readonly weekly: boolean;
  /** Whether that week runs from top to bottom. */
  readonly stacked: boolean;
}

/** The day that a key leads to from `day` in the grid; null when the key leads nowhere. */
export function dayForKey(stroke: Stroke, day: Day, page: Page): Day | null {
  if (stroke.altKey || stroke.metaKey) return null;
  const arrow = daysOfArrow(stroke.key, page.rightToLeft);
  if (arrow !== null) return stroke.ctrlKey ? null : addDays(day, page.stacked ? Math.sign(arrow) : arrow);
  const week = startOfWeek(day, page.weekStart);
  const month = startOfMonth(day);
  const end = addDays(addMonths(month, 1), -1);
  switch (stroke.key) {
    case 'Home':
      return stroke.ctrlKey ? month : week;
    case 'End':
      return stroke.ctrlKey ? end : addDays(week, 6);
    case 'PageUp':
      if (page.weekly) return addDays(day, -7);
      return addMonths(day, stroke.shiftKey ? -12 : -1);
    case 'PageDown':
      if (page.weekly) return addDays(day, 7);
      return addMonths(day, stroke.shiftKey ? 12 : 1);
    default:
      return null;
  }
}

/** How far a move went, in words. */
export function distanceWords(from: Day, to: Day): string {
  const days = daysBetween(from, to);
  const count = Math.abs(days);
  const weeks = count % 7 === 0;
  const words = weeks
    ? count === 7
      ? t('1 week')
      : t('{0} weeks', count / 7)
    : count === 1
      ? t('1 day')
      : t('{0} days', count);
  return days < 0 ? t('{0} earlier', words) : t('{0} later', words);
}
