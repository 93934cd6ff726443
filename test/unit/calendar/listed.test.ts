import {expect, test} from 'vitest';
import {shows} from '../../../src/calendar/filter.js';
import {listed} from '../../../src/calendar/listed.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const entry = (path: string, lines: string) => readEntry(`---\n${lines}\n---\n`, {path, today: '2026-11-24'});
const entries = [
  entry('undated.md', 'title: Some day'),
  entry('b.md', 'date: 2026-11-20\nchannel: blog'),
  entry('a.md', 'date: 2026-11-20 09:00\nstatus: ready'),
  entry('c.md', 'date: 2026-11-02'),
];
const paths = (from: string | null, to: string | null) => listed(entries, from, to).map(({path}) => path);

test('entries are listed by day and time, undated ones last, and not at all in a range', () => {
  expect(paths(null, null)).toEqual(['c.md', 'b.md', 'a.md', 'undated.md']);
  expect(paths('2026-11-03', null)).toEqual(['b.md', 'a.md']);
  expect(paths(null, '2026-11-19')).toEqual(['c.md']);
});

test('a filter leaves out values and what lacks the words', () => {
  const shown = (query: string, hidden: readonly (string | null)[]) =>
    entries.filter(one => shows({query, coloring: 'channel', hidden}, one)).map(({path}) => path);
  expect(shown('', [null])).toEqual(['b.md']);
  expect(shown('READY a.md', [])).toEqual(['a.md']);
  expect(shown('', [])).toHaveLength(4);
});
