import {expect, test} from 'vitest';
import type {Cadence, Channel} from '../../../src/brief/brief.js';
import type {Entry} from '../../../src/calendar/entry.js';
import {gapsOf} from '../../../src/calendar/gaps.js';

const channel = (cadence: Cadence | null): Channel => ({
  id: 'blog',
  name: 'Blog',
  folder: null,
  cadence,
  limit: null,
  fold: null,
});
const entry = (date: string, channelId = 'blog'): Entry => ({
  path: `posts/${date}.md`,
  title: date,
  date,
  time: null,
  status: null,
  kind: 'post',
  channel: channelId,
  audience: null,
  pillar: null,
  from: null,
  direction: 'inbound',
  series: null,
  updated: null,
  posted: [],
  problem: null,
});

test('a month with one piece of two is a gap, a full one is none', () => {
  const cadence: Cadence = {count: 2, every: 1, unit: 'month'};
  const entries = [entry('2026-11-03'), entry('2026-11-30'), entry('2026-12-01'), entry('2026-12-09', 'mail')];
  expect(gapsOf([channel(cadence)], entries, {from: '2026-11-15', to: '2026-12-31', weekStart: 1})).toEqual([
    {channel: 'blog', from: '2026-12-01', to: '2026-12-31', expected: 2, planned: 1},
  ]);
});

test('weeks begin where the week begins', () => {
  const cadence: Cadence = {count: 1, every: 1, unit: 'week'};
  const range = {from: '2026-11-18', to: '2026-11-24'};
  const gaps = (weekStart: number) => gapsOf([channel(cadence)], [entry('2026-11-22')], {...range, weekStart});
  expect(gaps(1).map(gap => gap.from)).toEqual(['2026-11-23']);
  expect(gaps(0).map(gap => gap.from)).toEqual(['2026-11-15']);
});

test('every two weeks means the same two weeks whatever range is asked for', () => {
  const cadence: Cadence = {count: 1, every: 2, unit: 'week'};
  const starts = (from: string, to: string) =>
    gapsOf([channel(cadence)], [], {from, to, weekStart: 1}).map(gap => gap.from);
  const all = starts('2026-10-01', '2026-12-31');
  expect(starts('2026-11-20', '2026-12-20').every(start => all.includes(start))).toBe(true);
});

test('a channel without a cadence has no gaps', () => {
  expect(gapsOf([channel(null)], [], {from: '2026-11-01', to: '2026-11-30', weekStart: 1})).toEqual([]);
});

test('quarters follow the calendar', () => {
  const cadence: Cadence = {count: 1, every: 1, unit: 'quarter'};
  expect(gapsOf([channel(cadence)], [], {from: '2026-11-22', to: '2026-11-23', weekStart: 1})).toEqual([
    {channel: 'blog', from: '2026-10-01', to: '2026-12-31', expected: 1, planned: 0},
  ]);
});
