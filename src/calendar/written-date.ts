import {type Day, dayOf, daysInMonth, parseDay, weekdayOf} from './day.js';
import {monthNames, weekdayNames} from './day-names.js';

/** A date as somebody wrote it in a file, whatever the format. */
export interface WrittenDate {
  readonly day: Day;
  /** "HH:MM" on the clock of the file, whatever its offset; null for a date-only value. */
  readonly time: string | null;
  /** Where in the text the day stands (UTF-16, end exclusive), without the time. */
  readonly start: number;
  readonly end: number;
  /** The words for another day, in the same format, for `start` to `end`. */
  readonly put: (day: Day) => string;
}

const time =
  /^(?:,?[ \t]+|[Tt])(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:[.,]\d{1,9})?)?[ \t]*([ap]m)?[ \t]*(?:[A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)?[ \t]*(?:\[[\w/+-]{1,40}\]|\([\w .+-]{1,40}\))?$/i;
const numeric = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/d;
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/d;
const monthFirst = /^(?:([A-Za-z]{3,9}),?[ \t]+)?([A-Za-z]{3,9})\.?[ \t]+(\d{1,2})(st|nd|rd|th)?,?[ \t]+(\d{4})(?!\d)/d;
const dayFirst = /^(?:([A-Za-z]{3,9}),?[ \t]+)?(\d{1,2})(st|nd|rd|th)?[ \t-]+([A-Za-z]{3,9})\.?,?[ \t-]+(\d{4})(?!\d)/d;
const longest = 100;

type Piece = 'year' | 'month' | 'day' | 'weekday' | 'ordinal';

/**
 * Reads a date in the formats that site generators take: `2026-11-22`, `2026/11/2`, `2026.11.22`, `20261122`, `Nov 22, 2026`,
 * `22 November 2026`, `Sun, 22 Nov 2026`, each alone or before a time with or without an offset. Null for anything else,
 * also for `05/03/2026`, where nobody can tell the day from the month. Linear; text over 100 characters is no date.
 */
export function readWrittenDate(text: string): WrittenDate | null {
  if (text.length > longest) return null;
  return (
    build(text, numeric.exec(text), ['year', null, 'month', 'day']) ??
    build(text, compact.exec(text), ['year', 'month', 'day']) ??
    build(text, monthFirst.exec(text), ['weekday', 'month', 'day', 'ordinal', 'year']) ??
    build(text, dayFirst.exec(text), ['weekday', 'day', 'ordinal', 'month', 'year'])
  );
}

function build(text: string, match: RegExpExecArray | null, pieces: readonly (Piece | null)[]): WrittenDate | null {
  if (!match) return null;
  const found: {piece: Piece; text: string; start: number; end: number}[] = [];
  pieces.forEach((piece, index) => {
    const range = match.indices?.[index + 1];
    if (piece && range) found.push({piece, text: text.slice(range[0], range[1]), start: range[0], end: range[1]});
  });
  const written = (piece: Piece) => found.find(one => one.piece === piece)?.text ?? '';
  if (written('weekday') && nameIndex(weekdayNames, written('weekday')) < 0) return null;
  const monthText = written('month');
  const month = /^\d/.test(monthText) ? Number(monthText) : nameIndex(monthNames, monthText) + 1;
  const day = dayOf(Number(written('year')), month, Number(written('day')));
  if (!day) return null;
  const rest = text.slice(match[0].length);
  const clock = rest === '' ? null : time.exec(rest);
  if (rest !== '' && !clock) return null;
  const clockText = clock ? clockOf(clock) : null;
  if (clock && clockText === null) return null;
  const start = found[0]?.start ?? 0;
  const end = found.reduce((last, one) => Math.max(last, one.end), 0);
  const padded = !found.some(one => (one.piece === 'day' || one.piece === 'month') && /^\d$/.test(one.text));
  return {day, time: clockText, start, end, put};

  function put(next: Day): string {
    const parts = parseDay(next);
    if (!parts) throw new RangeError(`Expected a day such as 2026-11-22, not “${next}”`);
    let out = '';
    let from = start;
    for (const one of found) {
      out += text.slice(from, one.start);
      from = one.end;
      const number = one.piece === 'day' ? parts.day : one.piece === 'month' ? parts.month : parts.year;
      if (one.piece === 'weekday') out += named(weekdayNames[weekdayOf(next)] ?? '', one.text, weekdayNames);
      else if (one.piece === 'ordinal') out += ordinal(parts.day);
      else if (one.piece === 'year') out += String(number).padStart(4, '0');
      else if (/^\d/.test(one.text)) out += padded ? String(number).padStart(2, '0') : String(number);
      else out += named(monthNames[parts.month - 1] ?? '', one.text, monthNames);
    }
    return out;
  }
}

function clockOf(clock: RegExpExecArray): string | null {
  const half = clock[3]?.toLowerCase();
  const written = Number(clock[1]);
  const hour = half ? (written % 12) + (half === 'pm' ? 12 : 0) : written;
  const minute = clock[2] ?? '00';
  return hour > 24 || Number(minute) > 59 ? null : `${String(hour).padStart(2, '0')}:${minute}`;
}

function nameIndex(names: readonly string[], text: string): number {
  const lower = text.toLowerCase();
  return names.findIndex(
    name =>
      name === lower ||
      (lower.length >= 3 && lower.length <= 4 && name.startsWith(lower)) ||
      (lower === 'sept' && name === 'september'),
  );
}

// "May" is at once the whole name and its short form: it is taken for short, as most dates with month names are.
function named(name: string, like: string, names: readonly string[]): string {
  const short = like.length <= 4 && (like.length === 3 || !names.includes(like.toLowerCase()));
  const text = short ? name.slice(0, 3) : name;
  if (like === like.toUpperCase()) return text.toUpperCase();
  return like === like.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

const inName = /(?:^|\/)(\d{4})-(\d{1,2})-(\d{1,2})(?=[-_ .]|$)/d;
const inFolders = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?=[-_/])/d;
const inFoldersAndName = /(?:^|\/)(\d{4})\/(\d{1,2})-(\d{1,2})(?=[-_/])/d;

/** The day that a file's path carries (`2026-11-22-slug.md`, `2026/11/22/slug.md`, `2026-11-22-slug/index.md`), or null. */
export function dayInPath(path: string): Day | null {
  const match = matchPath(path);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The same path with another day in it; null when the path carries no day. */
export function withDayInPath(path: string, day: Day): string | null {
  const match = matchPath(path);
  const parts = parseDay(day);
  if (!match?.indices || !parts) return null;
  let out = '';
  let from = 0;
  [parts.year, parts.month, parts.day].forEach((number, index) => {
    const range = match.indices?.[index + 1];
    if (!range) return;
    out += path.slice(from, range[0]) + String(number).padStart(index === 0 ? 4 : range[1] - range[0], '0');
    from = range[1];
  });
  return out + path.slice(from);
}

function matchPath(path: string): RegExpExecArray | null {
  for (const pattern of [inName, inFolders, inFoldersAndName]) {
    const match = pattern.exec(path);
    const month = Number(match?.[2]);
    if (
      match &&
      month >= 1 &&
      month <= 12 &&
      Number(match[3]) >= 1 &&
      Number(match[3]) <= daysInMonth(Number(match[1]), month)
    )
      return match;
  }
  return null;
}
