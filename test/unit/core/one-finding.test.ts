import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {createChecker} from '../../../src/core/checker.js';
import type {Finding} from '../../../src/core/finding.js';

function rulesOf(text: string, off: readonly string[] = []): readonly string[] {
  const rules = Object.fromEntries(off.map(id => [id, {severity: 'off', options: null} as const]));
  return createChecker({brief: {...emptyBrief, check: {...emptyBrief.check, rules}}})
    .check(text)
    .findings.map(({rule}) => rule)
    .filter(rule => rule.startsWith('no-') && rule !== 'no-self-opening');
}

test('of two rules that know the same words, the surer one speaks', () => {
  const line = 'References available upon request.\n';
  expect(rulesOf(line)).toEqual(['no-references-line']);
  expect(rulesOf(line, ['no-references-line'])).toEqual(['no-resume-phrase']);
  expect(rulesOf('A baker with 13 years of rich experience in rye.\n')).toEqual(['no-years-of-experience']);
});

test('phrases side by side are each spoken about', () => {
  expect(rulesOf('A team player with 13 years of experience.\n')).toEqual(['no-buzzword', 'no-years-of-experience']);
});

test('a rule that its draft cannot hear leaves the words to the next one', () => {
  const rich = 'A baker with 13 years of rich experience in rye.\n';
  expect(rulesOf(`---\nkind: bio\n---\n\n${rich}`)).toEqual(['no-resume-phrase']);
});

/** Rules that ask about a phrase, and not about a line, a list or a whole draft. */
const wide = /^(?:require-|reads-like-|no-self-opening$|no-skill-dump$|no-role-dates$|no-telegraphic-bullets$)/;

test('no text for judging gets two questions about the same words', () => {
  const checker = createChecker();
  const paths = readdirSync('test/judgement', {recursive: true, encoding: 'utf8'}).filter(path => path.endsWith('.md'));
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const {findings} = checker.check(readFileSync(`test/judgement/${path}`, 'utf8'));
    const narrow = findings.filter(({rule}) => !wide.test(rule));
    for (const [at, one] of narrow.entries()) {
      for (const other of narrow.slice(at + 1))
        expect(overlap(one, other), `${path}: ${one.message} / ${other.message}`).toBe(false);
    }
  }
});

function overlap(one: Finding, other: Finding): boolean {
  return (
    isBefore(one.line, one.column, other.endLine, other.endColumn) &&
    isBefore(other.line, other.column, one.endLine, one.endColumn)
  );
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}
