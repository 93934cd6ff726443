import {expect, test} from 'vitest';
import {ideaDraft} from '../../../src/calendar/idea.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

test('a short idea is the title of an undated draft', () => {
  const {slug, text} = ideaDraft('  Why the left side burns  ');
  expect(slug).toBe('why-the-left-side-burns');
  expect(text).toBe('---\ntitle: Why the left side burns\nstatus: idea\nkind: post\n---\n');
  expect(readEntry(text, {path: 'posts/x.md'})).toMatchObject({
    status: 'idea',
    date: null,
    kind: 'post',
    problem: null,
  });
});

test('a longer idea is kept whole below a title from its first sentence', () => {
  const idea = '- The door: it leaks. Ask Tomas\r\nabout “the match test”.';
  const {title, text} = ideaDraft(idea);
  expect(title).toBe('The door: it leaks');
  expect(text).toContain('\n- The door: it leaks. Ask Tomas\nabout “the match test”.\n');
});

test('a very long line is cut between words', () => {
  const {title, text} = ideaDraft('heat '.repeat(40));
  expect(title.length).toBeLessThanOrEqual(81);
  expect(title).toMatch(/heat…$/);
  expect(text).toContain('heat '.repeat(39));
});
