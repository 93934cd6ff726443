import {expect, test} from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  monthGrid,
  parseDay,
  startOfWeek,
  today,
  weekdayOf,
} from '../../../src/calendar/day.js';

test('only real days are days', () => {
  expect(['2026-02-28', '2024-02-29', '2000-02-29', '0000-01-01'].every(isDay)).toBe(true);
  expect(['2026-02-29', '1900-02-29', '2026-13-01', '2026-1-1', '2026-00-10', '2026-11-31', '', null].some(isDay)).toBe(
    false,
  );
  expect(parseDay('2026-11-22')).toEqual({year: 2026, month: 11, day: 22});
});

test('days are counted over the ends of months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
});

test('every day of 400 years follows the one before', () => {
  let day = '1899-12-31';
  let weekday = weekdayOf(day);
  for (let count = 0; count < 146_097; count++) {
    const next = addDays(day, 1);
    if (next <= day || weekdayOf(next) !== (weekday + 1) % 7) throw new Error(`${day} → ${next}`);
    day = next;
    weekday = weekdayOf(next);
  }
  expect(day).toBe('2299-12-31');
});

test('months are clamped to their last day', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  expect(addMonths('2026-11-30', 14)).toBe('2028-01-30');
});

test('weeks start where they should', () => {
  expect(weekdayOf('2026-11-22')).toBe(0);
  expect(startOfWeek('2026-11-22', 1)).toBe('2026-11-16');
  expect(startOfWeek('2026-11-22', 0)).toBe('2026-11-22');
  expect(startOfWeek('2026-11-22', 6)).toBe('2026-11-21');
});

test('the grid of a month is made of whole weeks', () => {
  const grid = monthGrid('2026-11-10', 1);
  expect(grid.map(week => week[0])).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
  expect(monthGrid('2026-02-10', 0).length).toBe(4);
  expect(grid.every(week => week.length === 7)).toBe(true);
});

test('today is the day on the wall', () => {
  expect(today(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22');
  expect(today(new Date(2026, 2, 29, 0, 0, 1))).toBe('2026-03-29');
});
