import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isAlias, isCollection, isPair, isScalar, parseDocument, visit} from 'yaml';
import {parseYaml} from '../../../src/brief/parse-yaml.js';
import type {YamlSyntax} from '../../../src/brief/yaml-syntax.js';

const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    ', '- ', '  - ', '- - ', '    - '),
    fc.constantFrom('a: ', 'b: ', '"c d": ', "'e': ", 'é: ', 'f:', 'g: &x ', '? ', ': ', '&y k: ', ''),
    fc.constantFrom(
      'x',
      'two words',
      '"q # q"',
      "'it''s'",
      '12',
      'true',
      '~',
      '',
      '[a, "b", {c: d}]',
      '{a: 1, b: [c: d, e]}',
      '[]',
      '{}',
      '[a,\n    b: c, # note: x\n  ]',
      '*x',
      '!t x',
      '!t [a, b]',
      '|\n    long\n\n    text',
      '>-\n    folded\n    text\n',
      'plain\n    goes on',
      '"a\n    b"',
      '😀 x',
      '# only a note',
    ),
    fc.constantFrom('', '', ' # note: y', '  ', '\n', '\n# between: z'),
  )
  .map(parts => parts.join(''));
const yaml = fc
  .tuple(fc.array(line, {maxLength: 6}), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, eol, ended]) => `${lines.join('\n')}${ended ? '\n' : ''}`.replaceAll('\n', eol));

type Place = readonly [start: number, end: number, what: unknown];

function placesOf(node: YamlSyntax | null): Place[] {
  if (node === null) return [];
  if (node.type === 'map') return node.pairs.flatMap(({key, value}) => [...placesOf(key), ...placesOf(value)]);
  if (node.type === 'list') return node.items.flatMap(placesOf);
  if (node.start === node.end) return [];
  return [[node.start, node.end, node.type === 'alias' ? '*' : node.value]];
}

function placesByAnother(text: string): Place[] | null {
  const document = parseDocument(text, {schema: 'core', logLevel: 'silent', uniqueKeys: false});
  if (document.errors.length > 0) return null;
  const places: Place[] = [];
  visit(document, (_, node) => {
    if (isCollection(node) || isPair(node) || !(isScalar(node) || isAlias(node)) || !node.range) return;
    const [start, end] = node.range;
    const trimmed = start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length;
    if (trimmed > start) places.push([start, trimmed, isAlias(node) ? '*' : node.value]);
  });
  return places;
}

test('every key and value stands where another parser finds it, and says the same', () => {
  let compared = 0;
  fc.assert(
    fc.property(yaml, text => {
      const {root, errors} = parseYaml(text);
      const expected = placesByAnother(text);
      if (expected === null || errors.length > 0) return;
      compared++;
      expect(placesOf(root)).toEqual(expected);
    }),
    {numRuns: 5000},
  );
  expect(compared).toBeGreaterThan(500);
});
