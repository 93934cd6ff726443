import {expect, test} from 'vitest';
import {newDraft} from '../../../src/calendar/new-draft.js';
import {nextPart} from '../../../src/calendar/next-part.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const read = (path: string, lines: string) => readEntry(`---\n${lines}\n---\n`, {path, today: '2026-11-24'});
const first = read('posts/1.md', 'title: One\nseries: Ovens\naudience: owners\npillar: repairs\nchannel: blog');

test('the next part of a series takes over whom it is for and where it goes', () => {
  const others = [first, read('posts/2.md', 'title: Two\nseries: Ovens'), read('posts/3.md', 'title: Else')];
  const part = nextPart(first, others);
  expect(part).toEqual({
    series: 'Ovens',
    number: 3,
    kind: 'post',
    channel: 'blog',
    audience: 'owners',
    pillar: 'repairs',
  });
  const {text} = newDraft({title: 'Three', ...part});
  expect(readEntry(text, {path: 'posts/3.md'})).toMatchObject({series: 'Ovens', audience: 'owners', channel: 'blog'});
});

test('a piece of no series has no next part', () => {
  expect(nextPart(read('posts/3.md', 'title: Else'), [first])).toBeNull();
});
