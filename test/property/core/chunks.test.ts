import fc from 'fast-check';
import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {createChecker} from '../../../src/core/checker.js';
import {createChunker} from '../../../src/core/chunks/chunks.js';
import {wholeTree} from '../../../src/core/chunks/whole.js';
import {parseMarkdown} from '../../../src/core/markdown.js';
import {drafts, edited, edits, examples} from './drafts.js';

function treeInChunks(text: string, chunksOf = createChunker()) {
  const {chunks} = chunksOf(text);
  expect(chunks.map(chunk => chunk.source).join('')).toBe(text);
  return wholeTree(chunks).children;
}

test('every example of the specification has the same tree in chunks as whole', () => {
  expect(examples).toHaveLength(652);
  const chunksOf = createChunker();
  for (const example of examples)
    for (const text of [example, example.replaceAll('\n', '\r\n'), `Before.\n\n${example}\n\nAfter [foo][].\n`])
      expect(treeInChunks(text, chunksOf), text).toEqual(parseMarkdown(text).children);
});

test('the specification itself has the same tree in chunks as whole', () => {
  const text = examples.join('\n\nWords in between.\n\n');
  expect(treeInChunks(text)).toEqual(parseMarkdown(text).children);
});

test('any draft has the same tree in chunks as whole', () => {
  fc.assert(
    fc.property(drafts, text => {
      expect(treeInChunks(text)).toEqual(parseMarkdown(text).children);
    }),
    {numRuns: 400},
  );
});

test('a checker with a memory says after any edits what a fresh one says', () => {
  const brief = {...emptyBrief, check: {...emptyBrief.check, allow: ['synergy']}};
  const old = createChecker({brief});
  fc.assert(
    fc.property(drafts, edits, (draft, changes) => {
      let text = draft;
      for (const change of changes) {
        text = edited(text, change);
        expect(old.check(text)).toEqual(createChecker({brief}).check(text));
      }
    }),
    {numRuns: 80},
  );
});
