import {type Day, parseDay} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {isOverdue} from '../calendar/overdue.js';
import {t} from './words.js';

const language = document.documentElement.lang || 'en';

const formatters = new Map<string, Intl.DateTimeFormat>();

// Formatted in UTC from a UTC moment, so that no time zone can move the day. Formatters are dear to make, so they are kept.
function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  const parts = parseDay(day);
  if (!parts) return day;
  const key = Object.entries(options).join();
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
  formatters.set(key, formatter);
  return formatter.format(Date.UTC(parts.year, parts.month - 1, parts.day));
}

/** "November 2026" */
export function monthName(day: Day): string {
  return format(day, {month: 'long', year: 'numeric'});
}

/** "Sunday, November 22, 2026" */
export function longDay(day: Day): string {
  return format(day, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
}

/** "Week of November 16, 2026" */
export function weekName(first: Day): string {
  return t('Week of {0}', format(first, {day: 'numeric', month: 'long', year: 'numeric'}));
}

/** "Nov 16 – 22" */
export function weekTitle(first: Day, last: Day): string {
  const same = first.slice(0, 7) === last.slice(0, 7);
  return `${format(first, {day: 'numeric', month: 'short'})} – ${format(last, same ? {day: 'numeric'} : {day: 'numeric', month: 'short'})}`;
}

/** "Sun, Nov 22" */
export function shortDay(day: Day): string {
  return format(day, {weekday: 'short', day: 'numeric', month: 'short'});
}

/** "Mar 2, 2025" */
export function datedDay(day: Day): string {
  return format(day, {day: 'numeric', month: 'short', year: 'numeric'});
}

/** The name of the day's weekday, as long as asked for. */
export function weekdayName(day: Day, length: 'long' | 'short' | 'narrow'): string {
  return format(day, {weekday: length});
}

/** "22", or "Dec 1" on the first of a month where there is room. */
export function dayNumber(day: Day, room: boolean): string {
  return room && day.endsWith('-01') ? format(day, {month: 'short', day: 'numeric'}) : String(parseDay(day)?.day ?? '');
}

/** What a screen reader says of an entry: title, status, time, what it was made from, and what is unusual. */
export function entryLabel(entry: Entry, today: Day, from: string | null = null): string {
  return [
    entry.title,
    entry.time,
    entry.status ?? t('no status'),
    entry.direction === 'outbound' ? t('to send') : null,
    from === null ? null : t('from “{0}”', from),
    isOverdue(entry, today) ? t('overdue') : null,
    entry.problem ? t('problem: {0}', entry.problem) : null,
  ]
    .filter(part => part !== null)
    .join(', ');
}

/** What a screen reader says of a day: the date and how much is planned. */
export function dayLabel(day: Day, today: Day, count: number): string {
  const entries = count === 0 ? t('nothing planned') : count === 1 ? t('1 entry') : t('{0} entries', count);
  return `${longDay(day)}${day === today ? `, ${t('today')}` : ''}, ${entries}`;
}
