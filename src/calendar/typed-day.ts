import {addDays, addMonths, type Day, dayOf, daysInMonth, isDay, parseDay, weekdayOf} from './day.js';
import {monthNames, weekdayNames} from './day-names.js';
import {readWrittenDate} from './written-date.js';

const named: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

/**
 * The day that somebody typed: "2026-12-01" and other full dates, "fri" (the coming one, never today), "next fri" (the one
 * after), "today", "tomorrow", "+3d", "-1w", "+2m" (from the entry's own day), "22" or "22 nov" (the next such day).
 * Null when it is none of these.
 */
export function readTypedDay(text: string, at: {readonly from: Day; readonly today: Day}): Day | null {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === '' || words.length > 60) return null;
  if (isDay(words)) return words;
  const fixed = named.get(words);
  if (fixed !== undefined) return addDays(at.today, fixed);
  const day = distance(words, at.from) ?? weekday(words, at.today) ?? dayOfMonth(words, at.today);
  return day ?? readWrittenDate(text.trim())?.day ?? null;
}

function distance(words: string, from: Day): Day | null {
  const match = /^([+-]) ?(\d{1,3}) ?(d|days?|w|weeks?|m|months?)?$/.exec(words);
  if (!match) return null;
  const count = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  const unit = match[3]?.[0] ?? 'd';
  return unit === 'm' ? addMonths(from, count) : addDays(from, unit === 'w' ? 7 * count : count);
}

function weekday(words: string, today: Day): Day | null {
  const match = /^(next )?([a-z]{2,9})$/.exec(words);
  const name = match?.[2];
  const index = name === undefined ? -1 : weekdayNames.findIndex(one => one.startsWith(name));
  if (index < 0) return null;
  const coming = (index - weekdayOf(today) + 6) % 7;
  return addDays(today, coming + 1 + (match?.[1] ? 7 : 0));
}

function dayOfMonth(words: string, today: Day): Day | null {
  const match = /^(?:([a-z]{3,9})\.? )?(\d{1,2})(?:st|nd|rd|th)?\.?(?: ([a-z]{3,9})\.?)?$/.exec(words);
  const parts = parseDay(today);
  if (!match || !parts || (match[1] && match[3])) return null;
  const name = match[1] ?? match[3];
  const month = name === undefined ? null : monthNames.findIndex(one => one.startsWith(name)) + 1;
  const day = Number(match[2]);
  if (month === 0 || day < 1 || day > 31) return null;
  // The first month, from this one on, that has such a day which has not passed: 29 February is at most eight years away.
  for (let step = 0; step <= 97; step++) {
    const count = parts.year * 12 + parts.month - 1 + step;
    const year = Math.floor(count / 12);
    const candidate = (count % 12) + 1;
    if ((month !== null && month !== candidate) || day > daysInMonth(year, candidate)) continue;
    const found = dayOf(year, candidate, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}
