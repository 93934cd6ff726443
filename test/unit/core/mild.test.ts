import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {createChecker} from '../../../src/core/checker.js';

const story =
  'When the dairy at Olst lost a tank of milk a week, its foreman asked me why the alarm came too late. We sat by the pump for two nights and found that the probe hung above the froth. ' +
  'So we moved it down by a hand, and since March they have not lost a liter. If your tanks are filled at night, look where your probe hangs before you buy another one.';
const file =
  '**Skills:** welding. I am a welder with a degree and a certificate. I have many skills and a strong career. ';
const rulesOf = (text: string, checker = createChecker()) => checker.check(text).findings.map(({rule}) => rule);

test('words that can be meant plainly are passed over where a draft is for somebody', () => {
  const draft = `${story} I have expertise in probes.\n`;
  expect(createChecker().check(draft).verdict?.label).toBe('brand');
  expect(rulesOf(draft)).toEqual([]);
});

test('set phrases are found there too', () => {
  expect(rulesOf(`${story} I have a proven track record, and I utilize probes.\n`)).toEqual([
    'no-resume-phrase',
    'no-buzzword',
  ]);
});

test('they are said in a draft that reads like a resume, and in one too short to tell', () => {
  const draft = `${file.repeat(4)}I have expertise in probes.\n`;
  expect(createChecker().check(draft).verdict?.label).toBe('resume');
  expect(rulesOf(draft)).toContain('no-resume-phrase');
  expect(rulesOf('I have expertise in probes.\n')).toEqual(['no-resume-phrase']);
});

test('a brief that names the rule wants them said', () => {
  const check = {...emptyBrief.check, rules: {'no-resume-phrase': {severity: null, options: null}}};
  const checker = createChecker({brief: {...emptyBrief, check}});
  expect(rulesOf(`${story} I have expertise in probes.\n`, checker)).toEqual(['no-resume-phrase']);
});

test('a comment that switches them off is not called unused', () => {
  const off = '<!-- lodestone-disable-next-line no-resume-phrase -->';
  expect(rulesOf(`${story}\n\n${off}\nI have expertise in probes.\n`)).toEqual([]);
});
