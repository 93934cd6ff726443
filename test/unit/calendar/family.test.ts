import {expect, test} from 'vitest';
import {asSource, familiesOf} from '../../../src/calendar/family.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const entry = (path: string, from?: string) =>
  readEntry(`---\ntitle: Title of ${path}\n${from ? `from: ${from}\n` : ''}---\n`, {path, today: '2026-11-24'});

test('pieces made from one another are a family, all others are not', () => {
  const entries = [
    entry('posts/oven.md'),
    entry('social/oven.md', 'posts/oven.md'),
    entry('newsletter/oven.md', 'social/oven.md'),
    entry('posts/alone.md'),
  ];
  const families = familiesOf(entries);
  expect([...families.keys()].sort()).toEqual(['newsletter/oven.md', 'posts/oven.md', 'social/oven.md']);
  expect(new Set([...families.values()].map(({root}) => root))).toEqual(new Set(['posts/oven.md']));
  expect(families.get('posts/oven.md')?.from).toBeNull();
  expect(families.get('newsletter/oven.md')?.from).toBe('Title of social/oven.md');
});

test('pieces made from one that is out of sight belong together, and name its path', () => {
  const families = familiesOf([entry('social/a.md', 'posts/oven.md'), entry('social/b.md', 'posts/oven.md')]);
  expect(families.get('social/a.md')).toEqual({root: 'posts/oven.md', from: 'posts/oven.md'});
  expect(families.get('social/b.md')?.root).toBe('posts/oven.md');
});

test('with several brands in one workspace, a piece goes back to the file of its own brand', () => {
  const entries = [
    entry('hedda/posts/oven.md'),
    entry('tomas/posts/oven.md'),
    entry('tomas/social/oven.md', 'posts/oven.md'),
  ];
  expect(familiesOf(entries).get('tomas/social/oven.md')?.root).toBe('tomas/posts/oven.md');
});

test('a circle ends, and a piece made from itself is one of a kind', () => {
  const families = familiesOf([entry('a.md', 'b.md'), entry('b.md', 'a.md'), entry('c.md', 'c.md')]);
  expect(families.get('a.md')?.root).toBe(families.get('b.md')?.root);
  expect(families.get('c.md')?.from).toBe('c.md');
});

test('only a path to Markdown is a source: a sender or a path out of the brand is not', () => {
  expect(asSource('./posts/oven.md')).toBe('posts/oven.md');
  for (const other of ['Ana <ana@ovens.example>', '../secret.md', 'Paris', '', null])
    expect(asSource(other)).toBeNull();
});
