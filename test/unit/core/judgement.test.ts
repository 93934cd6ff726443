import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {createChecker} from '../../../src/core/checker.js';

const checker = createChecker();

/** What the shipped model makes of every text of a folder; it has learnt from them, so this guards wiring, not skill. */
function verdictsOf(
  folder: string,
): readonly {readonly name: string; readonly flagged: boolean; readonly score: number}[] {
  return readdirSync(folder).map(name => {
    const {verdict} = checker.check(readFileSync(`${folder}/${name}`, 'utf8'));
    return {name, flagged: verdict?.flagged ?? false, score: verdict?.score ?? 0};
  });
}

describe('the shipped verdict on the project’s own texts', () => {
  test('ranks the resume above its brand twin, by framing alone', () => {
    const verdicts = new Map(verdictsOf('test/judgement/pairs').map(({name, score}) => [name, score]));
    const wrong = [...verdicts].filter(
      ([name, score]) => name.endsWith('-resume.md') && score <= (verdicts.get(name.replace('-resume', '-brand')) ?? 1),
    );
    expect(wrong).toEqual([]);
  });

  test('catches most disguised resumes and leaves tempting brand drafts alone', () => {
    const disguised = verdictsOf('test/judgement/disguised');
    expect(disguised.filter(one => one.flagged).length / disguised.length).toBeGreaterThanOrEqual(0.7);
    const tempting = verdictsOf('test/judgement/tempting');
    expect(tempting.filter(one => one.flagged)).toEqual([]);
  });

  test('gives three reasons for every flag, each in words', () => {
    for (const name of readdirSync('test/judgement/pairs').filter(one => one.endsWith('-resume.md'))) {
      const {verdict} = checker.check(readFileSync(`test/judgement/pairs/${name}`, 'utf8'));
      expect(verdict?.reasons.length, name).toBe(3);
      for (const reason of verdict?.reasons ?? []) expect(reason.says.length).toBeGreaterThan(20);
    }
  });
});
