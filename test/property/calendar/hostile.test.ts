import {expect, test} from 'vitest';
import {editFrontMatter} from '../../../src/calendar/edit-front-matter.js';
import {isDraft} from '../../../src/calendar/is-draft.js';
import {slugOf} from '../../../src/calendar/new-draft.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {readTypedDay} from '../../../src/calendar/typed-day.js';

const between = (count: number, unit: string) => `---\ntitle: a\n${unit.repeat(count)}\ndate: 2026-11-20\n---\n`;

const texts: readonly (readonly [string, (count: number) => string])[] = [
  ['dashes', count => '-'.repeat(count)],
  ['lines of almost a fence', count => `---\n${'---x\n'.repeat(count)}`],
  ['a fence that never closes', count => `---\n${'a: b\n'.repeat(count)}`],
  ['spaces', count => `---\ndate:${' '.repeat(count)}2026-11-20\n---\n`],
  ['spaces behind', count => `---\ndate: 2026-11-20${' '.repeat(count)}x\n---\n`],
  ['a long comment', count => between(count, '# ')],
  ['a long text', count => `---\ntitle: "${'\\" '.repeat(count)}"\n---\n`],
  ['open brackets', count => between(count, '[')],
  ['open braces', count => `{${'{'.repeat(count)}`],
  ['nested maps', count => between(1, `x: ${'{a: '.repeat(count)}`)],
  ['nested lists', count => between(1, `x:\n${'- '.repeat(count)}`)],
  [
    'anchors',
    count => between(1, Array.from({length: count / 20}, (_, index) => `k${index}: &a${index} [x]\n`).join('')),
  ],
  ['question marks', count => between(count, '? ')],
  ['tabs', count => between(count, '\t')],
  ['quotes', count => between(count, '"')],
  ['keys', count => between(1, Array.from({length: count / 10}, (_, index) => `k${index}: v\n`).join(''))],
  ['doubled keys', count => between(count / 10, 'k: v\n')],
  ['TOML strings', count => `+++\na = """${'"" '.repeat(count)}`],
  ['TOML lists', count => `+++\na = ${'['.repeat(count)}\n+++\n`],
  ['TOML keys', count => `+++\n${Array.from({length: count / 10}, (_, index) => `k${index} = 1\n`).join('')}+++\n`],
  ['JSON strings', count => `{"a": "${'\\"'.repeat(count)}`],
  ['headings', count => `${'#'.repeat(count)} x\n`],
  ['emphasis in a heading', count => `# ${'**a'.repeat(count)}\n`],
  ['links in a heading', count => `# ${'[a]('.repeat(count)}\n`],
  ['underlines', count => 'a\n=x\n'.repeat(count)],
  ['spaces in a heading', count => `# a${' '.repeat(count)}b\n`],
];

const billionLaughs = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({length: 25}, (_, index) => {
  const [name, last] = [String.fromCharCode(98 + index), String.fromCharCode(97 + index)];
  return `${name}: &${name} [*${last},*${last},*${last},*${last},*${last},*${last},*${last},*${last},*${last}]\n`;
}).join('')}date: 2026-11-20\n---\n`;

/** Milliseconds that all of it takes on one text, the best of three. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    readEntry(text, {path: 'blog/a.md'});
    isDraft('notes/a.md', text, null);
    try {
      editFrontMatter(text, {date: '2026-11-22', status: 'ready'});
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each(texts)('%s cost time in step with their length', (_name, make) => {
  const [small, large] = [cost(make(5000)), cost(make(40_000))];
  // Eight times the text may take eight times as long; a square would take 64 times.
  expect(large, `${small.toFixed(1)} ms grew to ${large.toFixed(1)} ms`).toBeLessThan(Math.max(60, small * 24));
});

test('aliases that blow up when written out are read as they stand', () => {
  const start = performance.now();
  expect(readEntry(billionLaughs, {path: 'a.md'}).date).toBe('2026-11-20');
  expect(editFrontMatter(billionLaughs, {date: '2026-11-22'}).length).toBe(1);
  expect(performance.now() - start).toBeLessThan(500);
});

test('names from front matter cannot reach into objects', () => {
  const text = '---\n__proto__: {date: 2026-11-20}\nconstructor: x\nhasOwnProperty: y\ntitle: a\n---\n';
  expect(readEntry(text, {path: 'a.md'})).toMatchObject({title: 'a', date: null, problem: null});
  expect(Object.hasOwn(Object.prototype, 'date')).toBe(false);
});

test('long titles and typed words are cut short at once', () => {
  const start = performance.now();
  expect(slugOf('a '.repeat(100_000)).length).toBeLessThanOrEqual(80);
  expect(readTypedDay('1'.repeat(100_000), {from: '2026-11-20', today: '2026-11-20'})).toBeNull();
  expect(performance.now() - start).toBeLessThan(300);
});
