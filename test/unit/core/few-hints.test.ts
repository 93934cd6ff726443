import {expect, test} from 'vitest';
import type {Severity} from '../../../src/brief/brief.js';
import {createChecker} from '../../../src/core/checker.js';
import {fewHints} from '../../../src/core/few-hints.js';

const hint = (rule: string, severity: Severity = 'hint') => ({rule, severity});
const rulesOf = (findings: readonly {readonly rule: string}[]) => findings.map(({rule}) => rule);

test('a short draft gets two pieces of advice, the most useful ones, in the order they were found', () => {
  const found = ['require-proof-from-others', 'require-next-step', 'require-audience', 'require-outcome'].map(one =>
    hint(one),
  );
  expect(rulesOf(fewHints(found, 120))).toEqual(['require-audience', 'require-outcome']);
});

test('a long draft gets three', () => {
  const found = ['require-audience', 'require-outcome', 'require-next-step', 'require-proof-from-others'].map(one =>
    hint(one),
  );
  expect(rulesOf(fewHints(found, 2000))).toEqual(['require-audience', 'require-outcome', 'require-next-step']);
});

test('what a brief has made louder, and what is no advice on the whole, is always said', () => {
  const found = [
    hint('require-audience'),
    hint('require-outcome'),
    hint('require-next-step', 'warning'),
    hint('no-buzzword'),
    hint('require-front-matter'),
  ];
  expect(fewHints(found, 120)).toEqual(found);
});

test('a checker holds back advice on a short case study', () => {
  const text =
    '---\nkind: case-study\n---\n\nThe bread came out of a good oven in the old town, and it was wrapped in paper.\n';
  expect(rulesOf(createChecker().check(text).findings)).toEqual(['require-audience', 'require-outcome']);
});
