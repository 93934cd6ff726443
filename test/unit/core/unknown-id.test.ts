import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {createChecker} from '../../../src/core/checker.js';

const {brief} = readBrief('audiences: [{id: cooks}, {id: bakers}]\nchannels: [{id: blog}]\n');

/** What the rule found, as the words in the text and what was expected there. */
function found(text: string) {
  const lines = text.split('\n');
  return createChecker({brief})
    .check(text)
    .findings.filter(({rule}) => rule === 'no-unknown-id')
    .map(({line, column, endColumn, expected}) => [lines[line - 1]?.slice(column - 1, endColumn - 1), expected]);
}

test.each([
  ['YAML', '---\ntitle: coks\naudience: coks # who\n---\n\nText.\n'],
  ['quotes', '---\naudience: "coks"\n---\n\nText.\n'],
  ['a list', '---\naudience:\n  - bakers\n  - coks\n---\n\nText.\n'],
  ['TOML', '+++\naudience = "coks"\n+++\n\nText.\n'],
  ['JSON', '{\n  "audience": "coks"\n}\n\nText.\n'],
])('an unknown id is marked by itself, with the nearest as its fix: %s', (_, text) => {
  expect(found(text)).toEqual([['coks', ['cooks']]]);
});

test('the first of several mistakes hides none of the others', () => {
  expect(found('---\naudience: baker\nchannel: blgo\nstatus: publishd\n---\n\nText.\n')).toEqual([
    ['baker', ['bakers']],
    ['blgo', ['blog']],
    ['publishd', ['published']],
  ]);
});

test('without a brief nothing is unknown', () => {
  const {findings} = createChecker().check('---\naudience: coks\nstatus: redy\n---\n\nText.\n');
  expect(findings.filter(({rule}) => rule === 'no-unknown-id')).toEqual([]);
});
