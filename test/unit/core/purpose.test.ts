import {describe, expect, test} from 'vitest';
import {createChecker} from '../../../src/library.js';

/** Told in the past, of bread and of a night, and of nobody who reads it. */
const story = [
  'The oven went out at two, and I sat on a sack of flour and waited for it to warm again.',
  'My brother came down at three and found me asleep. He took the peel and told me to go home.',
  'I stayed. We fed the fire with the old door, and at five the first loaves went in.',
  'They were black at the bottom and raw at the top, and we ate two of them with salt.',
  'At six the miller knocked, bought the rest for his pigs, and said that they had had worse.',
  'I slept until noon that day, and the week after we bought a second oven.',
].join('\n\n');

/** Said of today and of one’s own work. */
const offer = [
  'We bake for three canteens and a ferry. Our ovens run from midnight to six, and our van is on the road by half past.',
  'Our dough rests until it is ready. We weigh every loaf, and we keep a slice of each batch.',
  'We also mend ovens. Our mason knows deck ovens of all makers, and we keep the tiles that nobody else stocks.',
  'A visit of the mason costs the same for everybody, tiles included. We are four bakers and a mason, and our shop is behind the church in the old town, next to the pump.',
].join('\n\n');

const advice = ['require-audience', 'require-next-step', 'require-second-person'];

function adviceOn(text: string, {brief, path}: {brief?: string; path?: string} = {}): readonly string[] {
  const {findings} = createChecker(brief === undefined ? {} : {brief}).check(text, path === undefined ? {} : {path});
  return findings.map(({rule}) => rule).filter(rule => advice.includes(rule));
}

describe('advice on readers and next steps', () => {
  test('on the next step is for a draft that speaks of what its writer does today', () => {
    expect(adviceOn(offer)).toEqual(['require-next-step']);
  });

  test('is not for a notice of days and weeks, though it speaks of what is offered', () => {
    const notice =
      'Our ovens are cold this week. On Monday the mason comes, on Tuesday and Wednesday we heat them again.';
    expect(
      adviceOn(`${offer}\n\n${notice} From next week on our shop is open every morning, as it was last month.\n`),
    ).toEqual([]);
  });

  test('is not for a story that wants nothing of its readers', () => {
    expect(adviceOn(story)).toEqual([]);
  });

  test('is for any draft that names its reader or says what kind it is', () => {
    expect(adviceOn(`---\npillar: ovens\n---\n\n${story}\n`)).toContain('require-next-step');
    expect(adviceOn(`---\nkind: case-study\n---\n\n${story}\n`)).toContain('require-audience');
  });

  test('is for any draft under a brief that has readers, or that asks for the rule', () => {
    expect(adviceOn(story, {brief: 'audiences:\n  - {id: cooks, name: School cooks}\n'})).toContain(
      'require-next-step',
    );
    expect(adviceOn(story, {brief: 'check:\n  rules: {require-next-step: hint}\n'})).toEqual(['require-next-step']);
  });

  test('waits while a draft is too short to be judged, unless it says what it is', () => {
    const begun = '# Stale by noon\n\nBread with less water dries out sooner.\n\nWe bake ours wet.\n';
    expect(adviceOn(begun)).toEqual([]);
    expect(adviceOn(`---\nkind: post\n---\n\n${begun}`)).toContain('require-next-step');
  });
});
