import {expect, test} from 'vitest';
import {cadenceExamples, parseCadence} from '../../../src/brief/cadence.js';

test.each([
  ['weekly', 1, 1, 'week'],
  ['Daily', 1, 1, 'day'],
  ['2 per month', 2, 1, 'month'],
  ['twice a month', 2, 1, 'month'],
  ['once a quarter', 1, 1, 'quarter'],
  ['three times a week', 3, 1, 'week'],
  ['3/week', 3, 1, 'week'],
  ['1 per 2 weeks', 1, 2, 'week'],
  ['every 2 weeks', 1, 2, 'week'],
  ['every other month', 1, 2, 'month'],
  ['every three  months', 1, 3, 'month'],
  ['2 posts per year', 2, 1, 'year'],
])('reads %s', (text, count, every, unit) => {
  expect(parseCadence(text)).toEqual({count, every, unit});
});

test.each(['', 'sometimes', '0 per week', 'every 0 weeks', '2 per', 'per week', '2', 'weekly or so', '-1 per week'])(
  'does not guess at %j',
  text => {
    expect(parseCadence(text)).toBeNull();
  },
);

test('every example shown to a person can be read', () => {
  for (const example of cadenceExamples) expect(parseCadence(example)).not.toBeNull();
});
