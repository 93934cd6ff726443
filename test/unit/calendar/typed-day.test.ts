import {expect, test} from 'vitest';
import {readTypedDay} from '../../../src/calendar/typed-day.js';

// A Wednesday; the entry stands on a Tuesday.
const at = {today: '2026-11-18', from: '2026-11-24'};

test.each([
  ['2026-12-01', '2026-12-01'],
  ['fri', '2026-11-20'],
  ['Wednesday', '2026-11-25'],
  ['tu', '2026-11-24'],
  ['next fri', '2026-11-27'],
  ['today', '2026-11-18'],
  [' Tomorrow ', '2026-11-19'],
  ['+1w', '2026-12-01'],
  ['-3d', '2026-11-21'],
  ['+2 months', '2027-01-24'],
  ['+5', '2026-11-29'],
  ['22', '2026-11-22'],
  ['5', '2026-12-05'],
  ['31', '2026-12-31'],
  ['22 nov', '2026-11-22'],
  ['Jan 3rd', '2027-01-03'],
  ['29 feb', '2028-02-29'],
  ['3 March 2027', '2027-03-03'],
  ['2026/12/1', '2026-12-01'],
])('“%s” means %s', (text, day) => {
  expect(readTypedDay(text, at)).toBe(day);
});

test.each(['', 'someday', '11/22', '2026-02-30', '32', '30 feb', '+', 'x'.repeat(500)])('“%s” is no day', text => {
  expect(readTypedDay(text, at)).toBeNull();
});
