import fc from 'fast-check';
import ICAL from 'ical.js';
import {expect, test} from 'vitest';
import type {Entry} from '../../../src/calendar/entry.js';
import {toIcs} from '../../../src/calendar/ics.js';

const entry: Entry = {
  path: 'posts/a.md',
  title: 'A',
  date: '2026-12-31',
  time: null,
  status: 'scheduled',
  kind: 'post',
  channel: 'blog',
  audience: null,
  pillar: null,
  from: null,
  direction: 'inbound',
  series: null,
  updated: null,
  posted: [],
  problem: null,
};

/** The events as an independent parser reads them. */
function eventsOf(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component));
}

test('a date alone is the whole day, and ends with the next', () => {
  const [event] = eventsOf(toIcs([entry], 'Mine'));
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    true,
    '2026-12-31',
    '2027-01-01',
  ]);
  expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test('a time of day is local time wherever the calendar is read, past midnight too', () => {
  const [event] = eventsOf(toIcs([{...entry, time: '23:45', status: 'drafting'}], 'Mine'));
  expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.zone.tzid]).toEqual([
    '2026-12-31T23:45:00',
    '2027-01-01T00:15:00',
    'floating',
  ]);
  expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
});

test('undated drafts are left out, UIDs follow the path, and the same drafts give the same bytes', () => {
  const entries = [entry, {...entry, path: 'b.md', date: null}, {...entry, path: 'c, d; e.md'}];
  const ics = toIcs(entries, 'Mine');
  expect(eventsOf(ics).map(({uid}) => uid)).toEqual(['posts/a.md@lodestone', 'c, d; e.md@lodestone']);
  expect(toIcs(entries, 'Mine')).toBe(ics);
  expect(eventsOf(toIcs([], 'Mine'))).toEqual([]);
});

test('any title comes back as it was, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), text => {
      // Control characters have no place in a calendar; line breaks stay.
      const title = text.replace(/[^\P{Cc}\n\t]/gu, '');
      const ics = toIcs([{...entry, title}], 'Mine');
      const lines = ics.split('\r\n');
      expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(eventsOf(ics)[0]?.summary).toBe(title);
    }),
    {numRuns: 300},
  );
});
