import fc from 'fast-check';
import {expect, test} from 'vitest';
import {scanYaml} from '../../../src/brief/yaml-marks.js';
import {yamlPlaceAt} from '../../../src/brief/yaml-place.js';

/** The place at the caret `▮`. */
function placeIn(marked: string) {
  const offset = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const place = yamlPlaceAt(text, offset);
  return place && {path: place.path.join('.'), part: place.part, word: text.slice(place.start, place.end)};
}

test.each([
  ['an empty file', '▮', '', 'word', ''],
  ['a key half typed at the top', 'name: A\npro▮\nproof:\n  - x\n', '', 'word', 'pro'],
  ['a key that has its colon', 'na▮me: A\n', '', 'key', 'name'],
  ['a value', 'name: He▮dda # me\n', 'name', 'value', 'Hedda'],
  ['behind a colon and a space', 'calendar:\n  weekStart: ▮\n', 'calendar.weekStart', 'value', ''],
  ['behind a bare colon', 'calendar:\n  weekStart:▮', 'calendar.weekStart', 'value', ''],
  ['a blank line below a key', 'calendar:\n  ▮\n', 'calendar', 'word', ''],
  ['a blank line at the margin', 'calendar:\n  weekStart: monday\n▮', '', 'word', ''],
  ['a blank line in an item', 'proof:\n  - says: A\n    ▮\nname: x\n', 'proof.0', 'word', ''],
  ['the second item', 'proof:\n  - says: A\n    who: B\n  - ▮\n', 'proof.1', 'word', ''],
  ['items as deep as their key', 'proof:\n- says: A\n- co▮\n', 'proof.1', 'word', 'co'],
  ['a key in the first line of an item', 'proof:\n  - con▮sent: no\n', 'proof.0', 'key', 'consent'],
  ['a value in an item', 'proof:\n  - says: A\n    consent: an▮', 'proof.0.consent', 'value', 'an'],
  ['a list in brackets', 'pillars:\n  - facets: [talent, sk▮]\n', 'pillars.0.facets.1', 'word', 'sk'],
  [
    'brackets not closed, keys below',
    'pillars:\n  - facets: [ta▮\n    words: [x]\nname: y\n',
    'pillars.0.facets.0',
    'word',
    'ta',
  ],
  ['braces', 'audiences:\n  - {id: a, na▮}\n', 'audiences.0', 'word', 'na'],
  ['a value in braces', 'proof:\n  - {says: A, consent: ▮}\n', 'proof.0.consent', 'value', ''],
  ['brackets over several lines', 'calendar:\n  content: [\n    a,\n    ▮\n  ]\n', 'calendar.content.1', 'word', ''],
  ['a quote not closed', 'name: "He▮\npromise: x\n', 'name', 'value', 'He'],
  ['a quoted value', "check:\n  rules:\n    no-buzzword: 'hi▮nt'\n", 'check.rules.no-buzzword', 'value', 'hint'],
  ['below a broken line', 'name "x\n: : [\ncheck:\n  rules:\n    no-▮\n', 'check.rules', 'word', 'no-'],
  ['below a quote never closed', 'name: "x\nvoice:\n  ▮', 'voice', 'word', ''],
  ['behind a long text', 'promise: |\n  a: b\n\n  c\nvoi▮', '', 'word', 'voi'],
  ['Windows line endings', 'voice:\r\n  avoid:\r\n    - ▮\r\n', 'voice.avoid.0', 'word', ''],
  ['a JSON file', '{"title": "A",\n"audience": "ba▮', 'audience', 'value', 'ba'],
  ['a second document', 'a:\n  b: 1\n---\nc▮', '', 'word', 'c'],
] as const)('finds the place: %s', (_, marked, path, part, word) => {
  expect(placeIn(marked)).toEqual({path, part, word});
});

test.each([
  ['a comment', 'name: A # he▮'],
  ['a line of comment', '# na▮'],
  ['a long text', 'promise: >\n  I ke▮ep\n'],
  ['a dash without its space', 'proof:\n  -▮'],
])('has no place in %s', (_, marked) => {
  expect(placeIn(marked)).toBeNull();
});

test('the keys beside the caret are known, whether above or below, and only those of the same map', () => {
  const text = 'proof:\n  - says: A\n    \n    who: B\n  - says: C\n    consent: no\n';
  expect(yamlPlaceAt(text, text.indexOf('    \n') + 4)?.taken).toEqual(['says', 'who']);
});

test('every key and value of a whole file has its mark', () => {
  const text = 'voice:\n  prefer: [bake, "even"]\n  avoid:\n    - {word: units, prefer: [ovens]}\n    - turnkey\n';
  const said = scanYaml(text).marks.map(
    ({path, part, start, end}) => `${part} ${path.join('.')} ${text.slice(start, end)}`,
  );
  expect(said).toEqual([
    'key voice voice',
    'key voice.prefer prefer',
    'value voice.prefer.0 bake',
    'value voice.prefer.1 even',
    'key voice.avoid avoid',
    'key voice.avoid.0.word word',
    'value voice.avoid.0.word units',
    'key voice.avoid.0.prefer prefer',
    'value voice.avoid.0.prefer.0 ovens',
    'value voice.avoid.1 turnkey',
  ]);
});

test('any text, cut anywhere, has a place or none, and its word holds the caret', () => {
  const piece = fc.constantFrom(
    'name',
    ': ',
    ':',
    '- ',
    '\n',
    '\r\n',
    '  ',
    '    ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    '|',
    'x',
    '\t',
    '\\',
    '&a ',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), fc.nat(100), (pieces, cut) => {
      const text = pieces.join('');
      const offset = Math.min(cut, text.length);
      const place = yamlPlaceAt(text, offset);
      expect(place === null || (place.start <= offset && offset <= place.end && place.end <= text.length)).toBe(true);
    }),
    {numRuns: 2000},
  );
});
