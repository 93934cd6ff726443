import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {createChecker} from '../../../src/core/checker.js';

const checker = createChecker();

/** What the shipped model makes of every text of a folder. */
function verdictsOf(
  folder: string,
): readonly {readonly name: string; readonly flagged: boolean; readonly score: number}[] {
  return readdirSync(folder).map(name => {
    const {verdict} = checker.check(readFileSync(`${folder}/${name}`, 'utf8'));
    return {name, flagged: verdict?.flagged ?? false, score: verdict?.score ?? 0};
  });
}

function ranking(folder: string): readonly string[] {
  const scores = new Map(verdictsOf(folder).map(({name, score}) => [name, score]));
  return [...scores]
    .filter(
      ([name, score]) => name.endsWith('-resume.md') && score <= (scores.get(name.replace('-resume', '-brand')) ?? 1),
    )
    .map(([name]) => name);
}

function shareFlagged(folder: string): number {
  const verdicts = verdictsOf(folder);
  return verdicts.filter(one => one.flagged).length / verdicts.length;
}

describe('the shipped verdict on texts that no model learns from', () => {
  test('ranks the resume above its brand twin, by framing alone', () => {
    expect(ranking('test/judgement/held-out/pairs')).toEqual([]);
  });

  test('catches most disguised resumes', () => {
    expect(shareFlagged('test/judgement/held-out/disguised')).toBeGreaterThanOrEqual(0.75);
  });

  test('leaves brand drafts alone that tempt a linter', () => {
    expect(shareFlagged('test/judgement/held-out/tempting')).toBeLessThanOrEqual(0.05);
  });
});

describe('the shipped verdict on texts that it has learnt from', () => {
  test('ranks the resume above its brand twin', () => {
    expect(ranking('test/judgement/pairs')).toEqual([]);
  });

  test('catches most disguised resumes and leaves nearly all tempting brand drafts alone', () => {
    expect(shareFlagged('test/judgement/disguised')).toBeGreaterThanOrEqual(0.85);
    expect(shareFlagged('test/judgement/tempting')).toBeLessThanOrEqual(0.01);
  });

  test('gives three reasons for every flag, each in words', () => {
    for (const name of readdirSync('test/judgement/pairs').filter(one => one.endsWith('-resume.md'))) {
      const {verdict} = checker.check(readFileSync(`test/judgement/pairs/${name}`, 'utf8'));
      expect(verdict?.reasons.length, name).toBe(3);
      for (const reason of verdict?.reasons ?? []) expect(reason.says.length).toBeGreaterThan(20);
    }
  });
});
