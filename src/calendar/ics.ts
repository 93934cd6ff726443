import {addDays} from './day.js';
import type {Entry} from './entry.js';

/** How long a timed entry lasts on the calendar, in minutes. */
const minutes = 30;
const settled: ReadonlySet<string | null> = new Set(['scheduled', 'published']);

/**
 * The dated entries as an iCalendar file (RFC 5545): an event for the whole day, or at the time written in the draft as
 * local time, wherever the calendar is read. The same entries give the same bytes; an event keeps its UID while the
 * draft keeps its path. `name` is the calendar's name.
 */
export function toIcs(entries: readonly Entry[], name: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lodestone//Editorial calendar//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(eventOf),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

function eventOf({path, title, date, time, status, kind, channel}: Entry): string[] {
  if (date === null) return [];
  const categories = [kind, channel].flatMap(category => (category === null ? [] : [escaped(category)]));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(path)}@lodestone`,
    // A stamp is required; the day itself keeps the file the same from one export to the next.
    `DTSTAMP:${basic(date)}T000000Z`,
    ...timesOf(date, time),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([status, path].filter(text => text !== null).join('\n'))}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(',')}`] : []),
    `STATUS:${settled.has(status) ? 'CONFIRMED' : 'TENTATIVE'}`,
    // A plan to publish leaves the day free for meetings.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function timesOf(date: string, time: string | null): string[] {
  if (time === null) return [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`];
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  const endDay = end < 24 * 60 ? date : addDays(date, 1);
  return [`DTSTART:${basic(date)}${clock(hour * 60 + minute)}`, `DTEND:${basic(endDay)}${clock(end % (24 * 60))}`];
}

function basic(date: string): string {
  return date.replaceAll('-', '');
}

function clock(sinceMidnight: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `T${two(Math.floor(sinceMidnight / 60))}${two(sinceMidnight % 60)}00`;
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line so that no part is longer than 75 octets, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
