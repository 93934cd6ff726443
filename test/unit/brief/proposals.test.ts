import {expect, test} from 'vitest';
import {explainInBrief} from '../../../src/brief/explain-brief.js';
import {proposeInBrief} from '../../../src/brief/proposals.js';
import {readBrief} from '../../../src/brief/read-brief.js';

const rules = [
  {key: 'no-buzzword', description: 'Disallow words that say nothing.'},
  {key: 'require-evidence', description: 'Require evidence.'},
];

/** The proposals at the caret `▮`. */
function propose(marked: string) {
  const offset = marked.indexOf('▮');
  return proposeInBrief(marked.replace('▮', ''), offset, rules)?.proposals ?? [];
}

/** The text after taking a proposal, tab stops and all. */
function take(marked: string, label: string): string {
  const offset = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const found = proposeInBrief(text, offset, rules);
  const proposal = found?.proposals.find(one => one.label === label);
  if (!found || !proposal) return `no ${label}`;
  const indent =
    /[ ]*$/.exec(/^ */.exec(text.slice(text.lastIndexOf('\n', found.start - 1) + 1))?.[0] ?? '')?.[0] ?? '';
  return text.slice(0, found.start) + proposal.insert.replaceAll('\n', `\n${indent}`) + text.slice(found.end);
}

test.each([
  [
    'the top, without what is there',
    'name: A\n▮',
    ['summit', 'promise', 'proof', 'audiences', 'pillars', 'channels', 'voice', 'calendar', 'check'],
  ],
  ['an item', 'proof:\n  - says: A\n    ▮', ['id', 'who', 'source', 'facets', 'consent']],
  ['the consents', 'proof:\n  - says: A\n    consent: ▮', ['named', 'anonymous', 'no']],
  [
    'the strengths in brackets',
    'pillars:\n  - facets: [▮',
    ['talent', 'skill', 'achievement', 'quality', 'reputation'],
  ],
  [
    'the strengths as a list',
    'pillars:\n  - facets:\n      - ▮',
    ['talent', 'skill', 'achievement', 'quality', 'reputation'],
  ],
  ['the rules', 'check:\n  rules:\n    ▮', ['no-buzzword', 'require-evidence']],
  ['the rules in braces', 'check:\n  rules: {no-buzzword: off, ▮}', ['require-evidence']],
  ['the severities', 'check:\n  rules:\n    no-buzzword: ▮', ['off', 'error', 'warning', 'information', 'hint']],
  [
    'the days of the week',
    'calendar:\n  weekStart: m▮\n',
    ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ],
  ['the statuses', 'calendar:\n  statuses: [▮]', ['idea', 'drafting', 'ready', 'scheduled', 'published']],
  [
    'the cadences',
    'channels:\n  - cadence: ▮',
    ['weekly', '2 per month', 'every 2 weeks', 'monthly', 'once a quarter'],
  ],
  [
    'fields of the front matter',
    'calendar:\n  fields: {▮',
    ['title', 'date', 'status', 'draft', 'kind', 'channel', 'audience', 'pillar', 'series', 'updated'],
  ],
  ['one more item', 'audiences:\n  ▮', ['- id']],
  ['nothing in free text', 'promise: I ▮', []],
  ['nothing in a comment', '# ▮', []],
  ['nothing below an unknown key', 'hobbies:\n  ▮', []],
])('proposes %s', (_, marked, labels) => {
  expect(propose(marked).map(({label}) => label)).toEqual(labels);
});

test('every proposal for a key has a sentence', () => {
  for (const {note, label} of [...propose('▮'), ...propose('channels:\n  - ▮'), ...propose('calendar:\n  ▮')]) {
    expect(note, label).toMatch(/\.$/);
  }
});

test.each([
  ['a text', 'na▮\npromise: x\n', 'name', 'name: $0\npromise: x\n'],
  ['a key that has its colon', 'nam▮: A\n', 'name', 'name: A\n'],
  ['a list of texts', 'voice:\n  pre▮\n', 'prefer', 'voice:\n  prefer: [$0]\n'],
  ['a map', 'voi▮', 'voice', 'voice:\n  $0'],
  [
    'a list of maps',
    'channels:\n  - id: a\naud▮\n',
    'audiences',
    'channels:\n  - id: a\naudiences:\n  - id: $1\n    name: $2\n    wants: $3\n    words: [$4]\n',
  ],
  [
    'one more item',
    'pillars:\n  - id: a\n  ▮',
    '- id',
    'pillars:\n  - id: a\n  - id: $1\n    name: $2\n    facets: [$3]',
  ],
  [
    'a value half typed',
    'proof:\n  - {says: A, consent: an▮}',
    'anonymous',
    'proof:\n  - {says: A, consent: anonymous}',
  ],
  ['a value in quotes', 'calendar: {weekStart: "mo▮"}', 'monday', 'calendar: {weekStart: "monday"}'],
  ['a value right behind the colon', 'calendar:\n  weekStart:▮', 'monday', 'calendar:\n  weekStart: monday'],
  ['a list behind its colon', 'pillars:\n  - facets: ▮', 'skill', 'pillars:\n  - facets: [skill$0]'],
  ['a rule', 'check:\n  rules:\n    buzz▮', 'no-buzzword', 'check:\n  rules:\n    no-buzzword: $0'],
])('inserts %s', (_, marked, label, expected) => {
  expect(take(marked, label)).toBe(expected);
});

test('a block taken at the margin and left as it stands is read without a problem about its shape', () => {
  const text = take('proof▮', 'proof').replace('$1', 'A true thing').replace(/\$\d/g, '');
  expect(readBrief(text).brief.proof).toMatchObject([{says: 'A true thing', consent: null}]);
});

test('a key is explained by what it is for, what is expected and an example', () => {
  expect(explainInBrief('proof:\n  - consent: no\n', 14, rules)).toEqual({
    start: 11,
    end: 18,
    note: 'Whether the person behind it agreed to be named.',
    expected: 'one of named, anonymous, no',
    example: 'consent: anonymous',
  });
  expect(explainInBrief('audiences:\n', 2, rules)?.example).toBe(
    'audiences:\n  - id: bakers\n    name: Owners of small bakeries\n    wants: a smaller gas bill\n    words:\n      - deck oven\n      - gas bill',
  );
});

test('fixed words and rules are explained, free text is not', () => {
  expect(explainInBrief('proof:\n  - consent: no\n', 21, rules)?.note).toContain('before they agree');
  expect(explainInBrief('check:\n  rules:\n    no-buzzword: off\n', 22, rules)?.note).toBe(
    'Disallow words that say nothing.',
  );
  expect(explainInBrief('name: Hedda\n', 8, rules)).toBeNull();
  expect(explainInBrief('hobbies: chess\n', 3, rules)).toBeNull();
});
