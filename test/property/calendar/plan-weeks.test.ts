import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Brief, emptyBrief, facets} from '../../../src/brief/brief.js';
import {addDays, type Day} from '../../../src/calendar/day.js';
import type {Entry} from '../../../src/calendar/entry.js';
import {gapsOf} from '../../../src/calendar/gaps.js';
import {materialOf} from '../../../src/calendar/plan-material.js';
import {type PlanFrame, planWeeks} from '../../../src/calendar/plan-weeks.js';

const channelIds = ['blog', 'mail', 'stage'];
const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'year' as const);
const cadence = fc.record({count: fc.integer({min: 1, max: 12}), every: fc.integer({min: 1, max: 3}), unit});
const parts = fc.record({
  channels: fc.tuple(...channelIds.map(() => fc.option(cadence))).map(cadences =>
    cadences.map((one, at) => {
      const id = channelIds[at] ?? '';
      return {id, name: id, folder: id, cadence: one, limit: null, fold: null};
    }),
  ),
  proof: fc.array(
    fc.record({
      id: fc.constant(null),
      says: fc.string({minLength: 1}),
      who: fc.constant(null),
      source: fc.constant(null),
      facets: fc.subarray([...facets]),
      consent: fc.constantFrom('named' as const, 'no' as const, null),
    }),
    {maxLength: 3},
  ),
});
const brief = parts.map(
  (known): Brief => ({
    ...emptyBrief,
    ...known,
    pillars: [{id: 'heat', name: 'Heat', facets: ['skill', 'talent'], words: []}],
  }),
);

const today: Day = '2026-11-24';
const entries = fc
  .array(
    fc.record({
      title: fc.string(),
      date: fc.option(fc.integer({min: -100, max: 100}).map(days => addDays(today, days))),
      status: fc.constantFrom('idea', 'published', 'scheduled', null),
      kind: fc.constantFrom('post' as const, 'pitch' as const, 'about' as const, null),
      channel: fc.constantFrom(...channelIds, null),
    }),
    {maxLength: 25},
  )
  .map(list =>
    list.map(
      (one, index): Entry => ({
        ...one,
        path: `${one.channel ?? 'ideas'}/${index}.md`,
        time: null,
        audience: null,
        pillar: index % 3 === 0 ? 'heat' : null,
        from: null,
        series: null,
        updated: null,
        posted: [],
        direction: one.kind === 'pitch' ? 'outbound' : 'inbound',
        problem: null,
      }),
    ),
  );
const frames = fc
  .record({brief, entries, weeks: fc.integer({min: 1, max: 8}), weekStart: fc.integer({min: 0, max: 6})})
  .map(({brief, entries, ...rest}): PlanFrame => {
    return {...rest, brief, entries, today, material: materialOf(brief, entries, new Set(), today)};
  });

test('a plan lies within its weeks, fills at most the gaps, and never puts two pieces of a channel on a day beyond its cadence', () => {
  fc.assert(
    fc.property(frames, frame => {
      const plan = planWeeks(frame);
      const range = {from: addDays(today, 1), to: addDays(today, 7 * frame.weeks), weekStart: frame.weekStart};
      expect(plan.filter(({day}) => day < range.from || day > range.to)).toEqual([]);
      const gaps = gapsOf(frame.brief.channels, frame.entries, range);
      const within = (day: Day, gap: {from: Day; to: Day}) => day >= gap.from && day <= gap.to;
      for (const gap of gaps) {
        const filled = plan.filter(({channel, day}) => channel === gap.channel && within(day, gap));
        expect(filled.length).toBeLessThanOrEqual(gap.expected - gap.planned);
      }
      for (const {channel, day} of plan) {
        const gap = gaps.find(one => one.channel === channel && within(day, one));
        expect(gap).toBeDefined();
        const {count = 1, every = 1, unit = 'day'} = frame.brief.channels.find(({id}) => id === channel)?.cadence ?? {};
        const days = {day: 1, week: 7, month: 28, quarter: 90, year: 365}[unit] * every;
        const there = frame.entries.filter(entry => entry.channel === channel && entry.date === day).length;
        const planned = plan.filter(one => one.channel === channel && one.day === day).length;
        expect(there + planned).toBeLessThanOrEqual(Math.max(there, Math.ceil(count / days)));
      }
    }),
  );
});

test('a plan is the same whatever the order of the drafts, and uses each thing once', () => {
  fc.assert(
    fc.property(frames, frame => {
      const plan = planWeeks(frame);
      const entries = [...frame.entries].reverse();
      const material = materialOf(frame.brief, entries, new Set(), today);
      expect(planWeeks({...frame, entries, material}).map(({day}) => day)).toEqual(plan.map(({day}) => day));
      const ideas = plan.flatMap(({source}) => (source.by === 'idea' ? [source.entry.path] : []));
      expect(new Set(ideas).size).toBe(ideas.length);
      const told = plan.flatMap(({source}) => (source.by === 'proof' ? [source.proof] : []));
      expect(told.filter(({consent}) => consent === 'no')).toEqual([]);
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});
