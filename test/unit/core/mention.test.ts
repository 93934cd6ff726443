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

test.each([
  '"She was a real team player, and\nour ovens are still warm." — Ana Petrov, Mill Lane\n',
  '“We had never met such a team player.\n\nWe called her again.”\n',
  '## What clients say\n\nA team player who came at night.\n',
  '## Testimonials\n\n### The mill\n\nAna is a team player. I recommend her to every miller.\n',
  '*Ana Petrov joined us in May. She is a team player, a baker and the one who keeps the keys.*\n',
])('words of somebody else, or said in passing, are not the writer’s: %j', text => {
  expect(rulesOf(text)).toEqual([]);
});

test.each([
  'I am "early" and a team player.\n',
  'I am *very much* a team player.\n',
  '## What I say\n\nI am a team player.\n',
  'I recommend rye. I am a team player.\n',
])('words beside a quotation, in part emphasized, or under a heading of one’s own are the writer’s: %j', text => {
  expect(rulesOf(text)).toHaveLength(1);
});
