import {afterAll, describe, expect, test} from 'vitest';
import {addDays, monthGrid, today} from '../../../src/calendar/day.js';
import {applyEdits, editFrontMatter} from '../../../src/calendar/edit-front-matter.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each([
  ['Pacific/Kiritimati', -840],
  ['America/Los_Angeles', 480],
  ['Asia/Tokyo', -540],
  ['America/Sao_Paulo', 180],
  ['UTC', 0],
])('in %s', (name, minutes) => {
  const inZone = <Result>(run: () => Result): Result => {
    process.env.TZ = name;
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(minutes);
    return run();
  };

  test.each([
    ['2026-03-02', null],
    ['2026-03-02T00:00:00Z', '00:00'],
    ['2026-03-02T23:59:59-12:00', '23:59'],
    ['"2026-03-02T00:30:00+14:00"', '00:30'],
    ['2026-03-29 02:30', '02:30'],
  ])('the day written is the day shown: %s', (value, time) => {
    const text = `---\ndate: ${value}\n---\n`;
    const day = value.replace('"', '').slice(0, 10);
    expect(inZone(() => readEntry(text, {path: 'a.md'}))).toMatchObject({date: day, time});
    const moved = inZone(() => applyEdits(text, editFrontMatter(text, {date: '2026-10-25'})));
    expect(moved).toBe(text.replace(day, '2026-10-25'));
  });

  test('TOML days stay too', () => {
    const text = '+++\ndate = 2026-03-02T00:00:00Z\n+++\n';
    expect(inZone(() => readEntry(text, {path: 'a.md'}))).toMatchObject({date: '2026-03-02', time: '00:00'});
  });

  test('days go on over the change of the clocks', () => {
    const days = inZone(() => Array.from({length: 366}, (_, index) => addDays('2026-01-01', index)));
    expect(new Set(days).size).toBe(366);
    expect(inZone(() => monthGrid('2026-03-15', 1).flat().length)).toBe(42);
  });

  test('today is the day on the wall, to the last second', () => {
    expect(inZone(() => today(new Date(2026, 2, 8, 23, 59, 59)))).toBe('2026-03-08');
    expect(inZone(() => today(new Date(2026, 10, 1, 0, 0, 0)))).toBe('2026-11-01');
  });
});
