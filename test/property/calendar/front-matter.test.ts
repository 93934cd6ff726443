import fc from 'fast-check';
import {CORE_SCHEMA, load} from 'js-yaml';
import {getStaticTOMLValue, parseTOML} from 'toml-eslint-parser';
import {expect, test} from 'vitest';
import {parse as parseYaml} from 'yaml';
import {addDays, type Day, daysInMonth, weekdayOf} from '../../../src/calendar/day.js';
import {applyEdits, editFrontMatter} from '../../../src/calendar/edit-front-matter.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {readSimpleYaml} from '../../../src/calendar/simple-yaml.js';

const day = fc
  .record({
    year: fc.integer({min: 1971, max: 2199}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 31}),
  })
  .map(({year, month, day: number}) => ({year, month, day: Math.min(number, daysInMonth(year, month))}))
  .map(
    ({year, month, day: number}): Day => `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`,
  );

const long = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const numbers = (text: Day) => text.split('-').map(Number);

type Format = (text: Day) => string;
const formats: readonly Format[] = [
  text => text,
  text => `${text}T10:00:00+02:00`,
  text => `${text} 09:30`,
  text => `${text}T22:12:03.284Z`,
  text => `${text} 10:20:00 -0500`,
  text => text.replaceAll('-', '/'),
  text => `${text.replaceAll('-', '/')} 20:46:25`,
  text => text.replaceAll('-', '.'),
  text => `${long[(numbers(text)[1] ?? 1) - 1]} ${text.slice(8)} ${text.slice(0, 4)}`,
  text => `${(long[(numbers(text)[1] ?? 1) - 1] ?? '').slice(0, 3)} ${text.slice(8)}, ${text.slice(0, 4)}`,
  text =>
    `${week[weekdayOf(text)]}, ${text.slice(8)} ${(long[(numbers(text)[1] ?? 1) - 1] ?? '').slice(0, 3)} ${text.slice(0, 4)} 08:00:00 GMT`,
];
// A long month name cannot be told from a short one in May: such days are left to the short formats.
const writtenIn = (format: Format, text: Day): boolean => format !== formats[8] || numbers(text)[1] !== 5;

const words = fc.constantFrom(
  'clinic',
  'A waiting list',
  'Größe',
  'naïve',
  '日本',
  'word word word',
  'a-b_c',
  '😀 smile',
  'x',
);
const tricky = fc.constantFrom(
  'date: 2020-01-01',
  'a --- b',
  '+++',
  '# not a comment',
  'status: ready',
  '{{ x }}',
  "it's",
  'say "hi"',
  'back\\slash',
  '[a](b)',
  ': ',
  'tab\there',
);

/** A line or block that is not the value under edit, written in YAML. */
const filler = fc.oneof(
  words.map(text => `: ${text}`),
  words.map(text => `: ${text} # date: 2020-01-01`),
  words.map(text => `:\t${text}`),
  tricky.map(text => `: ${JSON.stringify(text)}`),
  tricky.map(text => `: '${text.replaceAll("'", "''")}' # it's a comment`),
  fc.tuple(tricky, words).map(([a, b]) => `: >-\n  ${a}\n  ${b}\n\n  date: 2020-02-02`),
  fc.tuple(tricky, words).map(([a, b]) => `: |\n  ${a}\n  ---\n    ${b}\n`),
  words.map(text => `:\n  - ${text}\n  - "date: 2020-03-03"`),
  words.map(text => `: [${text}, 'date: 2020-01-01', {date: 2020-04-04}]`),
  words.map(text => `:\n  date: 2020-05-05\n  status: ${text}`),
  words.map(text => `: ${text}\n  and on`),
  fc.constantFrom(':', ': # nothing yet', ': ~', ': true', ': 12.50', ': 2020-01-01T00:00:00Z'),
);
const gap = fc.constantFrom('', '', '', '\n', '# date: 2020-01-01\n', '#status: idea\n\n');
const others = fc
  .array(fc.tuple(gap, filler), {maxLength: 5})
  .map(list => list.map(([before, text], index) => `${before}key${index}${text}\n`));

const quotes = fc.constantFrom('', "'", '"');
const after = fc.constantFrom('', ' # soon', '  ', '\t# tab');
const between = fc.constantFrom(' ', '   ', '\t', ' &anchor ', '\n  ');
const body = fc.constantFrom(
  '',
  '\nText\n',
  '\n---\ndate: 2020-01-01\n---\n',
  '\n# Heading\r\nmixed\n',
  'no blank line',
);
const ends = fc.constantFrom('\n', '\r\n');
const bom = fc.constantFrom('', '\uFEFF');

function readByAnother(text: string): Record<string, unknown> {
  const content = /^\uFEFF?---\r?\n([\s\S]*?)^---\r?$/m.exec(text)?.[1] ?? '';
  return parseYaml(content, {schema: 'core', uniqueKeys: false}) ?? {};
}

test('YAML: a date moves in its own format, and every other byte stays', () => {
  const cases = fc.record({
    before: others,
    after: others,
    day,
    to: day,
    format: fc.constantFrom(...formats),
    quotes,
    between,
    tail: after,
    body,
    eol: ends,
    bom,
    key: fc.constantFrom('date', 'pubDate', 'Date', 'publishDate'),
  });
  let count = 0;
  fc.assert(
    fc.property(cases, one => {
      fc.pre(writtenIn(one.format, one.day) && writtenIn(one.format, one.to));
      const file = (text: Day) => {
        const second = one.after.map(line => line.replace(/key(\d)/g, 'more$1'));
        const matter = [
          ...one.before,
          `${one.key}:${one.between}${one.quotes}${one.format(text)}${one.quotes}${one.tail}\n`,
          ...second,
        ].join('');
        return `${one.bom}---\n${matter}---\n${one.body}`.replace(/\r?\n/g, one.eol);
      };
      const text = file(one.day);
      const moved = applyEdits(text, editFrontMatter(text, {date: one.to}));
      expect(moved).toBe(file(one.to));
      const [was, is] = [readByAnother(text), readByAnother(moved)];
      expect(is).toEqual({...was, [one.key]: one.format(one.to)});
      expect(readEntry(moved, {path: 'a.md'}).date).toBe(one.to);
      count++;
    }),
    {numRuns: 5000},
  );
  expect(count).toBeGreaterThan(4000);
});

const values = fc.oneof(
  fc.constantFrom(
    'ready',
    'published',
    'in review',
    'yes',
    'null',
    '12',
    '2026-11-22',
    '#x',
    '- x',
    'a: b',
    "it's",
    '@home',
    '',
    ' padded ',
    'zwei\nZeilen',
    '日本',
    '"',
  ),
  fc.string({maxLength: 12, unit: 'grapheme'}),
);

test('YAML: any text becomes the value of a key, and every byte around it stays', () => {
  const cases = fc.record({
    before: others,
    after: others,
    old: fc.constantFrom('idea', 'in work', 'x'),
    value: values,
    quotes,
    between,
    tail: after,
    body,
    eol: ends,
    bom,
  });
  fc.assert(
    fc.property(cases, one => {
      const flat = (text: string) => text.replace(/\r?\n/g, one.eol);
      const head = flat(`${one.bom}---\n${one.before.join('')}status:${one.between}`);
      const tail = flat(
        `${one.tail}\n${one.after.map(line => line.replace(/key(\d)/g, 'more$1')).join('')}---\n${one.body}`,
      );
      const text = `${head}${one.quotes}${one.old}${one.quotes}${tail}`;
      const edited = applyEdits(text, editFrontMatter(text, {status: one.value}));
      expect(edited.startsWith(head) && edited.endsWith(tail)).toBe(true);
      expect(readByAnother(edited)).toEqual({...readByAnother(text), status: one.value});
    }),
    {numRuns: 2500},
  );
});

test('YAML: a missing key is one more line, and every byte of the file stays', () => {
  const cases = fc.record({before: others, value: values.filter(value => value !== ''), body, eol: ends, bom});
  fc.assert(
    fc.property(cases, one => {
      const text = `${one.bom}---\n${one.before.join('')}---\n${one.body}`.replace(/\r?\n/g, one.eol);
      const edits = editFrontMatter(text, {audience: one.value});
      expect(edits.length).toBe(1);
      expect(edits[0]?.start).toBe(edits[0]?.end);
      expect(edits[0]?.text.endsWith(one.eol)).toBe(true);
      expect(edits[0]?.text.split('\n').length).toBe(2);
      expect(readByAnother(applyEdits(text, edits))).toEqual({...readByAnother(text), audience: one.value});
    }),
    {numRuns: 1500},
  );
});

// A line of three plus signs ends the block even within a string, as it does for Hugo: it stands among the short strings only.
const tomlFiller = fc.oneof(
  tricky.map(text => ` = ${JSON.stringify(text)}`),
  words.map(text => `='${text}' # date = 2020-01-01`),
  tricky
    .filter(text => text !== '+++')
    .map(text => ` = """\n${text.replaceAll('\\', '').replaceAll('"', '')}\ndate = 2020-01-01\n"""`),
  words.map(text => ` = '''\n[${text}]\n'''`),
  words.map(text => ` = [\n  "${text}", # ]\n  'x',\n]`),
  fc.constantFrom(' = 12', ' = true', ' = 2020-01-01T00:00:00Z', ' = {date = 2020-01-01, x = "}"}'),
);
const tomlOthers = fc
  .array(fc.tuple(gap, tomlFiller), {maxLength: 5})
  .map(list => list.map(([before, text], index) => `${before}key${index}${text}\n`));
const tables = fc.constantFrom('', '[menu]\ndate = 2020-01-01\n', '\n[[list]]\nstatus = "x"\n');

function readTomlByAnother(text: string): unknown {
  const content = /^\uFEFF?\+\+\+\r?\n([\s\S]*?)^\+\+\+\r?$/m.exec(text)?.[1] ?? '';
  return JSON.parse(JSON.stringify(getStaticTOMLValue(parseTOML(content))));
}

test('TOML: a date moves in its own format, a missing key is added above the tables, and every other byte stays', () => {
  const cases = fc.record({
    before: tomlOthers,
    after: tomlOthers,
    day,
    to: day,
    format: fc.integer({min: 0, max: 5}),
    equals: fc.constantFrom(' = ', '=', '   = '),
    tables,
    body,
    eol: ends,
    bom,
    value: fc.constantFrom('ready', 'in review', 'a "b"', "it's"),
  });
  const write = [
    (text: Day) => text,
    (text: Day) => `${text}T07:07:07+01:00`,
    (text: Day) => `${text} 07:07:07`,
    (text: Day) => `"${text}"`,
    (text: Day) => `'${text.replaceAll('-', '/')} 10:00'`,
    (text: Day) => `"""${text}"""`,
  ];
  fc.assert(
    fc.property(cases, one => {
      const second = one.after.map(line => line.replace(/key(\d)/g, 'more$1'));
      const file = (text: Day) =>
        `${one.bom}+++\n${[...one.before, `date${one.equals}${write[one.format]?.(text)} # when\n`, ...second].join('')}${one.tables}+++\n${one.body}`.replace(
          /\r?\n/g,
          one.eol,
        );
      const text = file(one.day);
      expect(applyEdits(text, editFrontMatter(text, {date: one.to}))).toBe(file(one.to));
      const edits = editFrontMatter(text, {status: one.value});
      expect(edits.map(({start, end}) => end - start)).toEqual([0]);
      expect(readTomlByAnother(applyEdits(text, edits))).toEqual({
        ...Object(readTomlByAnother(text)),
        status: one.value,
      });
    }),
    {numRuns: 1000},
  );
});

test('JSON: a date moves in its own format, a missing key is added, and every other byte stays', () => {
  const cases = fc.record({
    data: fc.dictionary(
      fc.string({maxLength: 6}).filter(key => !/^(?:date|status|__proto__)$/i.test(key)),
      fc.jsonValue({maxDepth: 2}),
      {maxKeys: 4},
    ),
    day,
    to: day,
    format: fc.constantFrom(...formats.slice(0, 5)),
    indent: fc.constantFrom('', '  ', '\t'),
    body,
    status: values,
  });
  fc.assert(
    fc.property(cases, one => {
      const file = (text: Day) =>
        `${JSON.stringify({...one.data, date: one.format(text), zz: 'date'}, null, one.indent)}\n${one.body}`;
      const text = file(one.day);
      fc.pre(!Object.keys(one.data).some(key => /^(?:publish|pub|scheduled)/i.test(key)));
      expect(applyEdits(text, editFrontMatter(text, {date: one.to}))).toBe(file(one.to));
      const edited = applyEdits(text, editFrontMatter(text, {status: one.status}));
      expect(edited.endsWith(`\n${one.body}`)).toBe(true);
      expect(JSON.parse(edited.slice(0, edited.length - one.body.length))).toEqual({
        ...JSON.parse(JSON.stringify({...one.data, date: one.format(one.day), zz: 'date'})),
        status: one.status,
      });
    }),
    {numRuns: 1000},
  );
});

test('simple YAML is read as the whole parser reads it, or not at all', () => {
  const simple = fc.constantFrom(
    'a',
    'title',
    'x y',
    '2026-11-22',
    '2026-11-22T10:00:00Z',
    '"q"',
    "'s'",
    'true',
    'No',
    '12',
    '1e3',
    '0x1f',
    '1_000',
    '.5',
    '~',
    '[a, b]',
    '[a, ]',
    '[]',
    '[a]',
    '- x',
    '|',
    '>-',
    '>',
    '# c',
    'a # c',
    'a#b',
    'x: y',
    'é',
    'a,b',
    '"a" b',
    '!t x',
    '&a x',
    '*a',
    '?',
    'a  b',
    'a\tb',
    '-',
    '--',
    '- "x"',
    '- - x',
    '=',
    '<<',
    '\u00a0x',
    '[a, \u00a0b]',
    'é\u00a0',
    'OFF',
    'yesterday',
    "it's",
    '2026',
    'a:',
  );
  const line = fc
    .tuple(
      fc.constantFrom('', 'k: ', 'a: ', 'b:  ', 'c:', 'd:\t', '- ', '  ', '  - ', '    ', ' ', 'é: '),
      fc.oneof(simple, fc.constant('')),
      fc.constantFrom('', '', ' ', '\r'),
    )
    .map(parts => parts.join(''));
  let taken = 0;
  fc.assert(
    fc.property(fc.array(line, {maxLength: 5}), lines => {
      const content = lines.map(one => `${one}\n`).join('');
      const values = readSimpleYaml(content);
      if (values === null) return;
      taken++;
      expect(Object.fromEntries(values)).toEqual(load(content, {schema: CORE_SCHEMA}) ?? {});
    }),
    {numRuns: 20_000, examples: [[['d:\t>', ' a', '', '  ']]]},
  );
  expect(taken).toBeGreaterThan(1000);
});

test('any text at all is read without a throw, and what is edited reads as asked', () => {
  const piece = fc.constantFrom(
    '---\n',
    '---',
    '+++\n',
    '{',
    '}',
    '"',
    "'",
    ':',
    ' ',
    '\n',
    '\r\n',
    '\t',
    'date',
    'date: ',
    '2026-11-22',
    'status: ',
    '- ',
    '#',
    '|',
    '>',
    '&a ',
    '*a',
    '!x ',
    '[',
    ']',
    ',',
    'a',
    '\uFEFF',
    '...',
    '=',
    '\\',
    '%',
    '? ',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 25}), day, (pieces, to) => {
      for (const text of [pieces.join(''), `---\n${pieces.join('')}\n---\n`]) {
        readEntry(text, {path: 'a.md'});
        let edited: string;
        try {
          edited = applyEdits(text, editFrontMatter(text, {date: to}));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(String(error)).toMatch(/by hand|try again|left as it is|one after the other/);
          continue;
        }
        expect(readEntry(edited, {path: 'a.md'}).date).toBe(to);
      }
    }),
    {numRuns: 3000},
  );
});

test('adding and taking away days are each other’s inverse', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({min: -5000, max: 5000}),
      (text, count) => addDays(addDays(text, count), -count) === text,
    ),
  );
});
