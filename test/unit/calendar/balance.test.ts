import {expect, test} from 'vitest';
import {cadenceWords, parseCadence} from '../../../src/brief/cadence.js';
import {readBrief} from '../../../src/brief/read-brief.js';
import {balanceOf} from '../../../src/calendar/balance.js';
import {startOfWeek} from '../../../src/calendar/day.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const today = '2026-11-24';
const {brief} = readBrief(`
audiences: [{id: owners, name: Owners}, {id: teachers, name: Teachers}]
pillars:
  - {id: heat, name: Heat, facets: [talent, skill]}
  - {id: repair, name: Repair, facets: [skill, achievement]}
channels: [{id: blog, name: Blog, cadence: 2 per month}, {id: stage, name: Talks}]
`);
const entry = (path: string, lines: string) => readEntry(`---\n${lines}\n---\n`, {path, brief, today});
const entries = [
  entry('a.md', 'date: 2026-11-03\nstatus: published\nchannel: blog\npillar: heat\naudience: owners'),
  entry('b.md', 'date: 2026-11-28\nstatus: ready\nchannel: blog\npillar: heat'),
  entry('old.md', 'date: 2026-01-03\nstatus: published\nchannel: blog\naudience: teachers'),
  entry('late.md', 'date: 2026-10-10\nstatus: ready'),
  entry('pitch.md', 'date: 2026-11-10\nstatus: published\nkind: pitch'),
];
const balance = balanceOf({brief, entries, results: [], today, weekStart: 1});

test('a channel is plan against fact in the stretch of its cadence; one without a cadence has no pace', () => {
  expect(balance.paces.map(({channel, to, planned, out}) => [channel.id, to, planned, out])).toEqual([
    ['blog', '2026-11-30', 1, 1],
  ]);
});

test('a piece that went out on another channel too counts for that one, on the day it went out', () => {
  const posted = 'posted: {stage: {day: 2026-11-20}, blog: {day: 2026-10-30}}';
  const piece = entry('c.md', `date: 2026-11-02\nstatus: published\nchannel: blog\n${posted}`);
  const stage = readBrief('channels: [{id: blog, cadence: 1 per month}, {id: stage, cadence: 1 per month}]').brief;
  const {paces, weeks} = balanceOf({brief: stage, entries: [piece], results: [], today, weekStart: 1});
  expect(paces.map(({channel, planned, out}) => [channel.id, planned, out])).toEqual([
    ['blog', 0, 0],
    ['stage', 0, 1],
  ]);
  const november = weeks.flatMap(({slots}) => slots.filter(({day}) => day < '2026-12'));
  expect(november.map(({channel}) => channel)).toEqual(['blog']);
});

test('strengths and audiences are counted over a quarter each way, and a dark one knows its pillar', () => {
  expect(balance.facets.map(({id, past, coming, pillar}) => [id, past, coming, pillar])).toEqual([
    ['talent', 1, 1, 'heat'],
    ['skill', 1, 1, 'repair'],
    ['achievement', 0, 0, 'repair'],
    ['quality', 0, 0, null],
    ['reputation', 0, 0, null],
  ]);
  expect(balance.audiences.map(({id, past, coming}) => [id, past, coming])).toEqual([
    ['owners', 1, 0],
    ['teachers', 0, 0],
  ]);
});

test('gaps stand in the weeks that have room for them', () => {
  expect(balance.weeks.length).toBeGreaterThan(0);
  for (const {from, slots} of balance.weeks) {
    expect(slots.every(({day, channel}) => channel === 'blog' && startOfWeek(day, 1) === from && day >= today)).toBe(
      true,
    );
  }
  expect(balance.weeks.flatMap(({slots}) => slots.map(({day}) => day.slice(0, 7)))).toEqual(['2026-12', '2026-12']);
});

test('what is sent is told apart, and what is late is a question', () => {
  expect(balance.mix).toEqual({inbound: {past: 1, coming: 1}, outbound: {past: 1, coming: 0}});
  expect(balance.returns.outbound).toEqual({pieces: 1, came: {}});
  expect(balance.overdue.map(({path}) => path)).toEqual(['late.md']);
});

test.each(['2 per month', 'every 2 weeks', '1 per week', '3 every 2 quarters'])('a cadence reads “%s”', words => {
  const cadence = parseCadence(words) ?? {count: 3, every: 2, unit: 'quarter' as const};
  expect(cadenceWords(cadence)).toBe(words);
});
