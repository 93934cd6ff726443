import {expect, test} from 'vitest';
import {evidencePlace} from '../../../src/core/evidence-place.js';

function withProof(text: string, claim: string): string {
  const {at, before} = evidencePlace(text, text.indexOf(claim));
  return `${text.slice(0, at)}${before}PROOF${text.slice(at)}`;
}

test('evidence goes right behind the sentence that claims', () => {
  expect(withProof('I am the best. Ask me.\n', 'best')).toBe('I am the best. PROOF Ask me.\n');
  expect(withProof('I am “the best.” Ask me.\n', 'best')).toBe('I am “the best.” PROOF Ask me.\n');
  expect(withProof('First.\nWe are the best\nthere is. Ask me.\n', 'best')).toBe(
    'First.\nWe are the best\nthere is. PROOF Ask me.\n',
  );
});

test('a sentence without an end ends with its block', () => {
  expect(withProof('We are the best  \n\nAsk me.\n', 'best')).toBe('We are the best PROOF  \n\nAsk me.\n');
  expect(withProof('- The best\n- The first\n', 'best')).toBe('- The best PROOF\n- The first\n');
  expect(withProof('The best', 'best')).toBe('The best PROOF');
});

test('behind a heading or a table it is a paragraph of its own, with the line endings of the file', () => {
  expect(withProof('# The best baker\n\nAsk me.\n', 'best')).toBe('# The best baker\n\nPROOF\n\nAsk me.\n');
  expect(withProof('# The best\r\n\r\nAsk.\r\n', 'best')).toBe('# The best\r\n\r\nPROOF\r\n\r\nAsk.\r\n');
  expect(withProof('| a |\n|---|\n| best |\n| b |\n\nAsk me.\n', 'best')).toBe(
    '| a |\n|---|\n| best |\n| b |\n\nPROOF\n\nAsk me.\n',
  );
});
