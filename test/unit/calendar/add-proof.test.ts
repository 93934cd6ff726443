import {expect, test} from 'vitest';
import {addProof} from '../../../src/calendar/add-proof.js';
import {applyEdits} from '../../../src/calendar/edit-front-matter.js';

test.each([
  ['an empty file', '', 'proof:\n  - says: A\n'],
  ['comments only', '# Mine\n', '# Mine\nproof:\n  - says: A\n'],
  ['no list yet', 'name: Hedda', 'name: Hedda\nproof:\n  - says: A\n'],
  ['an empty key', 'proof: # soon\nname: x\n', 'proof: # soon\n  - says: A\nname: x\n'],
  [
    'a list with its comments',
    'proof:\n  # first\n  - B # b\n\n# Readers\naudiences: []\n',
    'proof:\n  # first\n  - B # b\n  - says: A\n\n# Readers\naudiences: []\n',
  ],
  [
    'a list at the margin',
    'proof:\n- says: B\n  who: C\nname: x\n',
    'proof:\n- says: B\n  who: C\n- says: A\nname: x\n',
  ],
  ['brackets', 'proof: [B]\n', 'proof: [B, {says: A}]\n'],
  ['empty brackets', 'proof: []\n', 'proof: [{says: A}]\n'],
  ['braces around everything', '{name: x}\n', '{name: x, proof: [{says: A}]}\n'],
  ['Windows line endings', 'proof:\r\n  - B\r\nname: x\r\n', 'proof:\r\n  - B\r\n  - says: A\r\nname: x\r\n'],
])('adds to %s', (_, text, expected) => {
  expect(applyEdits(text, addProof(text, ' A\n'))).toBe(expected);
});

test('words that YAML would read otherwise are put in quotes', () => {
  expect(addProof('', '61 ovens: “57” bake\nstill')[0]?.text).toContain('says: "61 ovens: “57” bake still"');
});

test('a broken brief is left as it is, and the line is told', () => {
  expect(() => addProof('name: x\nproof: [a\nvoice: }\n', 'A')).toThrow(/line \d+.*left as it is/);
  expect(() => addProof('proof: one text\n', 'A')).toThrow(/no list that can be added to/);
  expect(() => addProof('- a\n', 'A')).toThrow(/left as it is/);
  expect(() => addProof('', ' \n')).toThrow(/needs words/);
});
