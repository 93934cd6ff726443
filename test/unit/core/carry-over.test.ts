import {expect, test} from 'vitest';
import {newDraft} from '../../../src/calendar/new-draft.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {carryOver, retelling} from '../../../src/core/channel/carry-over.js';
import {createChecker} from '../../../src/core/checker.js';

const piece = `---
title: Why the left side burns
posted: {blog: {day: 2026-11-03, link: "https://ovens.example/left"}}
---

<!-- Who is it for? -->

# Why the left side burns

Your loaves are **darker** on the [left](../left.md). Mine were too[^1].

## Look at the *seal*

Text.

### With a match

## Then at the burner

[^1]: For nine years.
`;

test('the first sentence, the headings under the title, and the link come along, in the words of the writer', () => {
  expect(carryOver(piece)).toEqual({
    hook: 'Your loaves are darker on the left.',
    points: ['Look at the seal', 'With a match', 'Then at the burner'],
    link: 'https://ovens.example/left',
  });
});

test('a draft of comments brings nothing along', () => {
  expect(carryOver('---\ntitle: A\n---\n\n<!-- Who is it for? -->\n')).toEqual({hook: null, points: [], link: null});
});

test('the new draft names its source, holds what came along, and nothing that nobody said', () => {
  const source = {title: 'Why -- the left', path: 'posts/left.md'};
  const {text} = newDraft({
    title: 'A match is enough',
    kind: 'social',
    from: source.path,
    body: retelling(carryOver(piece), source),
  });
  expect(readEntry(text, {path: 'social/a.md'})).toMatchObject({from: 'posts/left.md', kind: 'social', status: 'idea'});
  const words = text
    .replace(/<!--[\s\S]*?-->\n\n?/g, '')
    .split('---\n')[2]
    ?.trim();
  expect(words).toBe(
    [
      'Your loaves are darker on the left.',
      '- Look at the seal\n- With a match\n- Then at the burner',
      'The whole piece: <https://ovens.example/left>',
    ].join('\n\n'),
  );
  expect(createChecker().check(text, {byStatus: true}).findings).toEqual([]);
});
