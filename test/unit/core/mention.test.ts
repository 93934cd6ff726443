import {expect, test} from 'vitest';
import {createChecker} from '../../../src/core/checker.js';

function rulesOf(text: string): readonly string[] {
  return createChecker()
    .check(text)
    .findings.filter(({rule}) => rule === 'no-buzzword' || rule === 'no-letter-opening')
    .map(({rule, line}) => `${line} ${rule}`);
}

test.each([
  ['a letter', 'Dear Hiring Manager,\n\nI am a team player.\n', ['1 no-letter-opening', '3 no-buzzword']],
  [
    'a letter in one paragraph',
    'Dear Hiring Manager,\nI am a team player.\n',
    ['1 no-letter-opening', '2 no-buzzword'],
  ],
  ['a letter on one line', 'Hello recruiters, I am a team player.\n', ['1 no-buzzword']],
  ['an address', 'Harbor Clinic\nHiring Manager\n\nWe are a team player.\n', ['4 no-buzzword']],
  ['a heading', '## Dear Hiring Manager,\n\nOne.\n\nI am a team player.\n', ['5 no-buzzword']],
] as const)('whoever %s greets is not spoken about', (_, text, says) => {
  expect(rulesOf(text)).toEqual(says);
});

test.each([
  'Hiring managers read “team player” forty times a day. A recruiter skips every team player.\n',
  'What a recruiter makes of it:\n\nA team player.\n',
  '## Recruiters\n\nOne.\n\nI am a team player.\n',
  'Dear recruiters, stop asking for lines like a team player.\n',
  'To recruiters, everybody is a team player.\n',
])('a lesson on applications still speaks about words: %j', text => {
  expect(rulesOf(text)).toEqual([]);
});
