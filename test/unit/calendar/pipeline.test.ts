import {expect, test} from 'vitest';
import {standardStatuses} from '../../../src/brief/brief.js';
import type {Entry} from '../../../src/calendar/entry.js';
import {pipelineOf} from '../../../src/calendar/pipeline.js';

const today = '2026-11-22';
const entry = (title: string, date: string | null, status: string | null): Entry => ({
  path: `posts/${title}.md`,
  title,
  date,
  time: null,
  status,
  kind: 'post',
  channel: null,
  audience: null,
  pillar: null,
  from: null,
  direction: 'inbound',
  series: null,
  updated: null,
  posted: [],
  problem: null,
});
const shown = (entries: readonly Entry[], statuses: readonly string[] = standardStatuses) =>
  pipelineOf(entries, statuses, today).map(({key, entries}) => [key, entries.map(({title}) => title)]);

test('what is overdue comes first, the oldest on top, then what has no day', () => {
  const entries = [
    entry('later', '2026-12-01', 'scheduled'),
    entry('late', '2026-11-20', 'ready'),
    entry('idea', null, 'idea'),
    entry('later still', '2026-11-03', 'scheduled'),
  ];
  expect(shown(entries)).toEqual([
    ['overdue', ['later still', 'late']],
    ['undated', ['idea']],
    ['scheduled', ['later']],
  ]);
});

test('published pieces come last, the latest on top, and are never overdue', () => {
  const entries = [entry('old', '2026-01-02', 'published'), entry('new', '2026-11-02', 'published')];
  expect(shown([...entries, entry('next', today, 'drafting')])).toEqual([
    ['drafting', ['next']],
    ['published', ['new', 'old']],
  ]);
});

test('a status that nobody declared is still shown', () => {
  expect(shown([entry('odd', '2026-12-01', 'at the editor')])).toEqual([['at the editor', ['odd']]]);
});

test('every entry is in exactly one stage', () => {
  const entries = [...standardStatuses, null, 'own'].flatMap(status =>
    [null, '2026-11-01', today, '2026-12-24'].map(date => entry(`${status} ${date}`, date, status)),
  );
  const titles = pipelineOf(entries, standardStatuses, today).flatMap(stage => stage.entries.map(({title}) => title));
  expect([...titles].sort()).toEqual(entries.map(({title}) => title).sort());
});

test('pages that stand come last, the stalest first, and are no ideas', () => {
  const page = (title: string, updated: string | null) => ({...entry(title, null, null), updated});
  const entries = [
    page('new', '2026-11-01'),
    page('unknown', null),
    page('old', '2024-01-01'),
    entry('idea', null, 'idea'),
  ];
  expect(shown(entries)).toEqual([
    ['undated', ['idea']],
    ['standing', ['old', 'new', 'unknown']],
  ]);
});
