import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cacheLines, readCacheLines, StaleCache} from '../../../src/calendar/draft-cache.js';
import {DraftTable, type Known} from '../../../src/calendar/draft-table.js';
import {readDraft} from '../../../src/calendar/read-entry.js';

const today = '2026-11-24';
const known = (path: string, head: string, mtime = 1): Known => ({
  draft: readDraft(head, {path, today}),
  stamp: {size: head.length, mtime},
});
const dated = (path: string, date: string) => known(path, `---\ntitle: ${path}\ndate: ${date}\n---\n`);
const titles = (table: DraftTable) =>
  table
    .all()
    .map(({title}) => title)
    .sort();

function tableWith(...files: readonly (readonly [string, Known])[]): DraftTable {
  const table = new DraftTable();
  for (const [path, one] of files) table.put(path, one);
  return table;
}

function readBack(lines: readonly string[], frame: string): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const _ of readCacheLines(lines, frame, found));
  return found;
}

test('tells whether a draft came, changed or went, and of nothing else', () => {
  const table = new DraftTable();
  expect(table.put('a.md', dated('a.md', '2026-11-20'))).toBe(true);
  expect(table.put('a.md', {...dated('a.md', '2026-11-20'), stamp: {size: 1, mtime: 9}})).toBe(false);
  expect(table.get('a.md')?.stamp).toEqual({size: 1, mtime: 9});
  expect(table.put('a.md', dated('a.md', '2026-11-21'))).toBe(true);
  const posted = known('a.md', '---\ntitle: a.md\ndate: 2026-11-21\nposted: {blog: {day: 2026-11-22}}\n---\n');
  expect([table.put('a.md', posted), table.put('a.md', posted)]).toEqual([true, false]);
  expect(table.put('b.md', {draft: null, stamp: null})).toBe(false);
  expect(table.remove('b.md')).toBe(false);
  expect(table.remove('a.md')).toBe(true);
  expect(table.all()).toEqual([]);
});

test('takes in what is remembered as it is, in the place of what it knew, and keeps only what is there', () => {
  const table = tableWith(['a.md', dated('a.md', '2026-11-20')], ['b.md', dated('b.md', '2026-11-21')]);
  table.adopt('a.md', dated('a.md', '2026-11-22'));
  table.adopt('c.md', dated('c.md', '2026-11-22'));
  expect(table.near('2026-11-20', '2026-11-20').filter(({date}) => date !== null)).toEqual([]);
  expect(titles(table)).toEqual(['a.md', 'b.md', 'c.md']);
  table.keepOnly(new Set(['a.md', 'd.md']));
  expect(titles(table)).toEqual(['a.md']);
  expect(table.near('2026-11-22', '2026-11-22').map(({path}) => path)).toEqual(['a.md']);
});

test('finds what is near some days, and what has no day, wherever it was put before', () => {
  const days = fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-30', '2027-01-01', '');
  const steps = fc.array(fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md'), days), {maxLength: 12});
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom('2026-10-01', '2026-11-02'),
      fc.constantFrom('2026-11-02', '2027-01-01'),
      (list, from, to) => {
        const table = new DraftTable();
        for (const [path, day] of list) table.put(path, dated(path, day));
        const last = new Map(list);
        const wanted = [...last].filter(([, day]) => day === '' || (day >= from && day <= to)).map(([path]) => path);
        expect(
          table
            .near(from, to)
            .map(({path}) => path)
            .sort(),
        ).toEqual(wanted.sort());
        expect(titles(table)).toEqual([...last.keys()].sort());
      },
    ),
    {numRuns: 300},
  );
});

test('finds what lies in folders, at any depth and nowhere else', () => {
  const paths = ['a/b/c.md', 'a/bc.md', 'a/b.md', 'd/a/b/c.md', 'e.md'];
  const table = tableWith(...paths.map(path => [path, dated(path, '2026-11-25')] as const));
  expect(table.below(new Set(['a/b', 'd']))).toEqual(['a/b/c.md', 'd/a/b/c.md']);
  expect(table.below(new Set())).toEqual([]);
});

test('a new day changes what follows from the day and nothing else', () => {
  const table = tableWith(
    ['posts/a.md', dated('posts/a.md', '2026-11-25')],
    ['posts/b.md', known('posts/b.md', '---\ntitle: b\ndate: 2026-11-25\nstatus: ready\n---\n')],
    ['notes/c.md', dated('notes/c.md', '2026-11-25')],
  );
  const statuses = () => ['posts/a.md', 'posts/b.md', 'notes/c.md'].map(path => table.at(path)?.status);
  expect(statuses()).toEqual(['scheduled', 'ready', null]);
  table.turnTo('2026-11-25');
  expect(statuses()).toEqual(['published', 'ready', null]);
  table.turnTo('2026-11-24');
  expect(statuses()).toEqual(['scheduled', 'ready', null]);
});

test('a cache gives back what was known, of files that are no drafts too', () => {
  const files = [
    ['posts/a.md', dated('posts/a.md', '2026-11-25')],
    [
      'posts/ü “b”.md',
      known(
        'posts/ü “b”.md',
        '---\ntitle: "x\ny"\nseries: Ovens\nlastmod: 2026-01-02\nkind: pitch\nposted: {mail: {day: 2026-01-03}}\n---\n',
      ),
    ],
    ['README.md', {draft: null, stamp: {size: 3, mtime: 4}}],
  ] as const;
  const lines = [...cacheLines(tableWith(...files).known(), 'frame')];
  expect([...readBack(lines, 'frame')]).toEqual(files);
});

test('what only an unsaved editor said is not remembered', () => {
  const table = tableWith(['a.md', {...dated('a.md', '2026-11-25'), stamp: null}]);
  expect(readBack([...cacheLines(table.known(), '')], '').size).toBe(0);
});

const whole = [...cacheLines(tableWith(['posts/a.md', dated('posts/a.md', '2026-11-25')]).known(), 'frame')];

test.each([
  ['nothing', []],
  ['no end', whole.slice(0, -1)],
  ['half a line', [...whole.slice(0, 1), whole[1]?.slice(0, 20) ?? '']],
  ['lines after the end', [...whole, '[]']],
  ['no header', whole.slice(1)],
  ['another version', [JSON.stringify(['lodestone-drafts', 0, 'frame']), ...whole.slice(1)]],
  ['a day that is none', whole.map(line => line.replace('2026-11-25', '2026-02-30'))],
  ['a title that is none', whole.map(line => line.replace('1,"posts/a.md"', '1,7'))],
  ['a row that is none', [...whole.slice(0, 1), '[7]', ...whole.slice(2)]],
  ['a stamp that is none', [...whole.slice(0, 1), '[["a.md", null, 1]]', ...whole.slice(2)]],
])('a cache with %s is none', (_what, lines) => {
  expect(() => readBack(lines, 'frame')).toThrow(StaleCache);
});

test('a cache of another frame is none', () => {
  expect(() => readBack(whole, 'another brief')).toThrow(StaleCache);
});

test('no byte changed in a cache makes it throw anything else', () => {
  const text = whole.join('\n');
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({maxLength: 3}), (at, put) => {
      try {
        readBack((text.slice(0, at) + put + text.slice(at + 1)).split('\n'), 'frame');
      } catch (error) {
        expect(error).toBeInstanceOf(StaleCache);
      }
    }),
    {numRuns: 1000},
  );
});
