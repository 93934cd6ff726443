import {expect, test} from 'vitest';
import {applyEdits} from '../../../src/calendar/edit-front-matter.js';
import {readPosted} from '../../../src/calendar/posted.js';
import {publishEdits} from '../../../src/calendar/publish.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const context = {path: 'ideas/a.md', brief: null, today: '2026-11-24'};
const posted = {channel: 'blog', day: '2026-11-23', link: 'https://example.com/a'};
const publish = (text: string, path = context.path): string => {
  const edits = publishEdits(text, posted, {...context, path});
  expect(edits.every((edit, at) => edit.start >= (edits[at - 1]?.end ?? 0))).toBe(true);
  return applyEdits(text, edits);
};
const line = 'posted: {blog: {day: 2026-11-23, link: "https://example.com/a"}}\n';

test('a piece with a status gets it set and the channel recorded, and nothing else changes', () => {
  expect(publish('---\ntitle: A # kept\ndate: 2026-11-20 09:30\nstatus: ready\n---\n\nText.\n')).toBe(
    `---\ntitle: A # kept\ndate: 2026-11-20 09:30\nstatus: published\n${line}---\n\nText.\n`,
  );
});

test('what a site publishes anyway needs no status', () => {
  const text = '---\ntitle: A\ndate: 2026-11-20\n---\n';
  expect(publish(text, 'content/posts/a.md')).toBe(`---\ntitle: A\ndate: 2026-11-20\n${line}---\n`);
});

test('what a generator keeps back is let go, in its own words', () => {
  expect(publish('---\ndraft: true\ndate: 2026-11-20\n---\n', 'content/posts/a.md')).toContain('draft: false\n');
  expect(publish('---\npublished: false\ndate: 2026-11-20\n---\n', '_posts/a.md')).toContain('published: true\n');
});

test.each([
  ['YAML', '---\ntitle: A\nstatus: idea\n---\n'],
  ['YAML in braces', '---\n{title: A}\n---\n'],
  ['TOML', '+++\ntitle = "A"\n+++\n'],
  ['JSON', '{\n  "title": "A"\n}\n\nText.\n'],
  ['no front matter', '# A\n\nText.\n'],
])('an undated idea gets the day it went out on: %s', (_, text) => {
  const after = publish(text);
  expect(readEntry(after, context)).toMatchObject({date: '2026-11-23', status: 'published', problem: null});
  expect(readPosted(after)).toEqual([posted]);
  expect(after.endsWith(text.slice(-3))).toBe(true);
});

test('a second channel changes `posted` alone', () => {
  const once = publish('---\ntitle: A\ndate: 2026-11-20\nstatus: ready\n---\n');
  const edits = publishEdits(once, {channel: 'mail', day: '2026-11-24', link: null}, context);
  expect(edits).toHaveLength(1);
  expect(readPosted(applyEdits(once, edits)).map(({channel}) => channel)).toEqual(['blog', 'mail']);
});
