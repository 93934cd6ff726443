import {expect, test} from 'vitest';
import {standardStatuses} from '../../src/brief/brief.js';
import {readBrief} from '../../src/brief/read-brief.js';
import {addDays, daysBetween} from '../../src/calendar/day.js';
import {isDraft} from '../../src/calendar/is-draft.js';
import {readEntry} from '../../src/calendar/read-entry.js';
import {plantSeeds} from '../../src/calendar/seeds.js';

const today = '2026-11-22';
const seeds = plantSeeds(today);
const drafts = seeds.filter(({path}) => path.endsWith('.md'));
const {brief, problems} = readBrief(seeds.find(({path}) => path === 'brand.yaml')?.text ?? '');
const entries = drafts.map(({path, text}) => readEntry(text, {path, brief}));

test('the starter brief has no problem and fills every part that a reader of it needs', () => {
  expect(problems).toEqual([]);
  for (const list of [brief.proof, brief.audiences, brief.pillars, brief.channels, brief.voice.avoid]) {
    expect(list.length).toBeGreaterThan(1);
  }
});

test('every seed but the brief counts as a draft and is read without a problem', () => {
  for (const [index, {path, text}] of drafts.entries()) {
    expect(isDraft(path, text, brief), path).toBe(true);
    expect(entries[index]?.problem, path).toBeNull();
    expect(text, path).not.toContain('{{');
  }
});

test('dates lie around the day of planting, whatever that day is', () => {
  for (const day of ['2024-02-29', '2026-12-31', today]) {
    const days = plantSeeds(day).flatMap(({path, text}) => {
      const {date} = readEntry(text, {path, brief});
      return date ? [daysBetween(day, date)] : [];
    });
    expect(Math.min(...days)).toBeGreaterThanOrEqual(-40);
    expect(Math.max(...days)).toBeLessThanOrEqual(30);
    expect(days.filter(distance => distance > 0).length).toBeGreaterThan(3);
  }
});

test('the calendar shows every status, one overdue draft, one time of day and one undated idea', () => {
  expect(new Set(entries.map(({status}) => status))).toEqual(new Set(standardStatuses));
  const overdue = entries.filter(({date, status}) => date !== null && date < today && status !== 'published');
  expect(overdue.map(({path}) => path)).toEqual(['social/the-match-test.md']);
  expect(entries.filter(({time}) => time !== null).map(({date, time}) => [date, time])).toEqual([
    [addDays(today, 6), '06:30'],
  ]);
  expect(entries.filter(({status, date}) => status === 'idea' && date === null)).toHaveLength(1);
});

test('audiences, pillars and channels named in drafts are in the brief', () => {
  const known = (list: readonly {readonly id: string}[], id: string | null) =>
    id === null || list.some(item => item.id === id);
  for (const {path, audience, pillar, channel} of entries) {
    expect(
      [known(brief.audiences, audience), known(brief.pillars, pillar), known(brief.channels, channel)],
      path,
    ).toEqual([true, true, true]);
  }
});
