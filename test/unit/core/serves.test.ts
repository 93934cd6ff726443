import {describe, expect, test} from 'vitest';
import {servesSomebody} from '../../../src/core/detect/serves.js';

describe('a sentence that tells whom the writer works for', () => {
  test.each([
    'I bake for school cooks who serve at noon.',
    'I work only with canteens and their cooks.',
    "I'm a baker and I work for banks.",
    'We teach small groups, mostly parents of toddlers.',
    'I help food banks, shelters and other small charities.',
    'I am a tutor for the journeyman exam.',
    'I am a baker from Porto, giving weekend classes.',
    'You get your bread before six.',
    'Need a loaf that your children will finish?',
  ])('%s', sentence => expect(servesSomebody(sentence)).toBe(true));

  test.each([
    'I am a baker from Porto.',
    'I studied in Vienna and I live with my husband and two cats.',
    'I work closely with engineers on the night shift.',
    'I am applying for the night shift at your bakery.',
    'I have long admired the mission of your company.',
    'I bring twelve years of experience to your team.',
    'I am looking for employers who value bread.',
  ])('not: %s', sentence => expect(servesSomebody(sentence)).toBe(false));
});
