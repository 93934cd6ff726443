/**
 * A plain day, "YYYY-MM-DD" in the proleptic Gregorian calendar: no time, no time zone.
 * Days compare as strings.
 */
export type Day = string;

/** A day as three numbers; month and day count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How many days the month (1 to 12) of that year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these parts, or null when there is no such day (30 February, year 12345). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Takes "YYYY-MM-DD" apart; null when the text is anything else or no such day exists. */
export function parseDay(text: string): DayParts | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const parts = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])};
  return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month)
    ? parts
    : null;
}

/** Whether the value is a plain day. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && parseDay(value) !== null;
}

function partsOf(day: Day): DayParts {
  const parts = parseDay(day);
  if (!parts) throw new RangeError(`Expected a day such as 2026-11-22, not “${day}”`);
  return parts;
}

// Days since 0000-03-01, counted in years that begin in March so that the leap day comes last.
function toNumber({year, month, day}: DayParts): number {
  const shifted = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear;
}

function fromNumber(count: number): Day {
  const era = Math.floor(count / 146_097);
  const ofEra = count - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOf(year, month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1);
  if (day === null) throw new RangeError('Expected a day between the years 0 and 9999');
  return day;
}

/** The day that many days later (or earlier, when negative). Throws a RangeError outside the years 0 to 9999. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(partsOf(day)) + days);
}

/** The same day of the month that many months later, or that month's last day: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const added = dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
  if (added === null) throw new RangeError('Expected a day between the years 0 and 9999');
  return added;
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(partsOf(to)) - toNumber(partsOf(from));
}

/** 0 is Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  // Day 0 of the count, 1 March of the year 0, was a Wednesday.
  return (((toNumber(partsOf(day)) + 3) % 7) + 7) % 7;
}

/** The first day of the day's week; `weekStart` as in `weekdayOf`. */
export function startOfWeek(day: Day, weekStart: number): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The first day of the day's month. */
export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

/** The whole weeks (rows of seven days) that show the month of that day: four to six rows. */
export function monthGrid(day: Day, weekStart: number): readonly (readonly Day[])[] {
  const parts = partsOf(day);
  const first = startOfWeek(startOfMonth(day), weekStart);
  const last = dayOf(parts.year, parts.month, daysInMonth(parts.year, parts.month)) ?? day;
  const rows: Day[][] = [];
  for (let start = first; start <= last; start = addDays(start, 7)) {
    rows.push(Array.from({length: 7}, (_, index) => addDays(start, index)));
  }
  return rows;
}

/** The local day of that moment, as the clock on the wall shows it. */
export function today(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '1970-01-01';
}
