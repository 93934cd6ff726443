import {expect, test} from 'vitest';
import {parseMarkdown} from '../../../src/core/markdown.js';
import {analyze} from '../../../src/core/prose/prose.js';
import {countsOf} from '../../../src/core/verdict/counts.js';
import {featuresOf} from '../../../src/core/verdict/features.js';

function count(name: string, text: string): number {
  return analyze(parseMarkdown(text), text).parts.reduce((sum, part) => sum + (countsOf(part).get(name) ?? 0), 0);
}

test.each([
  'B.E. in civil works',
  'A B.Sc. from Graz',
  'She holds a BSc in physics',
  'M. S. in botany',
  'MS in botany',
  'B.A. (hons)',
  'M. Tech of 2014',
  'My Ph. D. took six winters',
  'A master’s degree',
  'Bachelor of arts',
  'The college by the river',
])('%j names a degree, or where it is had', text => {
  expect(count('degrees', text)).toBe(1);
});

test.each([
  'It may be late, to be sure',
  'Ms. Okafor and Ms Okafor',
  'Took 40 ms in March, and 3.5ms in May',
  'Pick plan B. Everything else costs more.',
  'It’s m s b e',
  'Let me in, ma',
  'The harbor master’s boat',
])('%j names no degree', text => {
  expect(count('degrees', text)).toBe(0);
});

function closesThanks(text: string): boolean {
  return featuresOf(analyze(parseMarkdown(text), text)).get('closesThanks') === 1;
}

const letter = 'The roof of the school leaks where the old flue was.\n\nWe mended one like it in March.\n\n';

test.each([
  'Thank you for your time and your consideration.',
  'Thanks so much in advance!',
  'I would like to thank you for reading this far.',
  'I am looking forward to meeting you in person.',
  'Looking forward to your reply,\n\nAna Petrov',
  'Call me before the autumn storms come in.\n\nKind regards,\n\nAna Petrov',
  'Call me before the autumn storms come in.\n\nYours sincerely\nAna Petrov',
  'Thank you!\n\nAna',
])('an end with a courtesy to whoever reads it: %j', end => {
  expect(closesThanks(letter + end)).toBe(true);
});

test.each([
  'Thank you, Ines, for holding the ladder all week. The roof is dry.',
  'Thanks to the parents, the roof is dry, and the school pays less for heat.',
  'As regards the flue, the mason sincerely hopes it holds.',
  'The children look forward to the first rain.',
  '> Thank you for your time on our roof, it has been dry since.\n>\n> Ines',
  'Call me before the autumn storms come in.\n\n## Thanks to Ines',
  'Thank you for your time.\n\nThe flue comes out in May, and the slates go on in June.\n\nCall me before the autumn storms come in.',
])('an end without one: %j', end => {
  expect(closesThanks(letter + end)).toBe(false);
});
