import {expect, test} from 'vitest';
import {editFrontMatter} from '../../../src/calendar/edit-front-matter.js';
import {isDraft} from '../../../src/calendar/is-draft.js';
import {slugOf} from '../../../src/calendar/new-draft.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {readTypedDay} from '../../../src/calendar/typed-day.js';
import {hostileTexts} from './hostile-texts.js';

const billionLaughs = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({length: 25}, (_, index) => {
  const [name, last] = [String.fromCharCode(98 + index), String.fromCharCode(97 + index)];
  return `${name}: &${name} [*${last},*${last},*${last},*${last},*${last},*${last},*${last},*${last},*${last}]\n`;
}).join('')}date: 2026-11-20\n---\n`;

// A careless reader takes the square of the length, and so minutes, on these; the bench prints how the cost grows.
test.each(hostileTexts)('%s are read to their end', (_name, make) => {
  const text = make(200_000);
  const entry = readEntry(text, {path: 'blog/a.md'});
  expect(entry.title).not.toBe('');
  expect(typeof isDraft('notes/a.md', text, null)).toBe('boolean');
  try {
    expect(editFrontMatter(text, {date: '2026-11-22', status: 'ready'}).length).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect(entry.problem).not.toBeNull();
  }
});

test('aliases that blow up when written out are read as they stand', () => {
  expect(readEntry(billionLaughs, {path: 'a.md'}).date).toBe('2026-11-20');
  expect(editFrontMatter(billionLaughs, {date: '2026-11-22'}).length).toBe(1);
});

test('names from front matter cannot reach into objects', () => {
  const text = '---\n__proto__: {date: 2026-11-20}\nconstructor: x\nhasOwnProperty: y\ntitle: a\n---\n';
  expect(readEntry(text, {path: 'a.md'})).toMatchObject({title: 'a', date: null, problem: null});
  expect(Object.hasOwn(Object.prototype, 'date')).toBe(false);
});

test('long titles and typed words are cut short', () => {
  expect(slugOf('a '.repeat(100_000)).length).toBeLessThanOrEqual(80);
  expect(readTypedDay('1'.repeat(100_000), {from: '2026-11-20', today: '2026-11-20'})).toBeNull();
});
