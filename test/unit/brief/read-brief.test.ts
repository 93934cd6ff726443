import fc from 'fast-check';
import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {readBrief} from '../../../src/brief/read-brief.js';

const whole = `name: Ines Okafor
summit: The person towns call before they close a bridge.
promise: I keep small stone bridges open.
proof:
  - A bridge from 1788 carries school buses again.
  - id: ford
    says: 14 arches inspected in one season
    who: the town of Ford
    source: letter, May 2025
    facets: [skill, reputation]
    consent: named
audiences:
  - id: towns
    name: Town engineers
    wants: to keep a bridge open
    words: [load limit, closure]
pillars:
  - id: stone
    name: Reading stone
    facets: [talent]
    words: mortar
channels:
  - id: blog
    name: The blog
    folder: posts
    cadence: 2 per month
    limit: 9000
    fold: 210
voice:
  prefer: [repair]
  avoid:
    - leverage
    - word: stakeholders
      prefer: [neighbors, the council]
calendar:
  content: [posts/**]
  fields: {date: [on], status: stage}
  weekStart: monday
  statuses: [drafting, in review, ready]
check:
  rules:
    no-buzzword: hint
    require-evidence: [information, {within: 3}]
    no-self-opening: off
  allow: [load path]
  threshold: 0.7
`;

test('every key of a full brief is read', () => {
  const {brief, problems} = readBrief(whole);
  expect(problems).toEqual([]);
  expect(brief).toEqual({
    name: 'Ines Okafor',
    summit: 'The person towns call before they close a bridge.',
    promise: 'I keep small stone bridges open.',
    proof: [
      {
        id: null,
        says: 'A bridge from 1788 carries school buses again.',
        who: null,
        source: null,
        facets: [],
        consent: null,
      },
      {
        id: 'ford',
        says: '14 arches inspected in one season',
        who: 'the town of Ford',
        source: 'letter, May 2025',
        facets: ['skill', 'reputation'],
        consent: 'named',
      },
    ],
    audiences: [
      {id: 'towns', name: 'Town engineers', wants: 'to keep a bridge open', words: ['load limit', 'closure']},
    ],
    pillars: [{id: 'stone', name: 'Reading stone', facets: ['talent'], words: ['mortar']}],
    channels: [
      {
        id: 'blog',
        name: 'The blog',
        folder: 'posts',
        cadence: {count: 2, every: 1, unit: 'month'},
        limit: 9000,
        fold: 210,
      },
    ],
    voice: {
      prefer: ['repair'],
      avoid: [
        {word: 'leverage', prefer: []},
        {word: 'stakeholders', prefer: ['neighbors', 'the council']},
      ],
    },
    calendar: {
      content: ['posts/**'],
      fields: {date: ['on'], status: ['stage']},
      weekStart: 1,
      statuses: ['idea', 'drafting', 'in review', 'ready', 'scheduled', 'published'],
    },
    check: {
      rules: {
        'no-buzzword': {severity: 'hint', options: null},
        'require-evidence': {severity: 'information', options: {within: 3}},
        'no-self-opening': {severity: 'off', options: null},
      },
      allow: ['load path'],
      threshold: 0.7,
    },
  });
});

test('an empty file, comments and empty values are no problem', () => {
  for (const text of ['', '# later\n', 'name:\nproof:\n  -\naudiences:\n']) {
    expect(readBrief(text)).toEqual({brief: emptyBrief, problems: []});
  }
});

test('names stand in for ids and ids for names', () => {
  const {brief} = readBrief('audiences: [Town Engineers]\nchannels:\n  - id: blog\n  - name: Café news\n');
  expect(brief.audiences[0]).toMatchObject({id: 'town-engineers', name: 'Town Engineers'});
  expect(brief.channels.map(({id, name}) => [id, name])).toEqual([
    ['blog', 'blog'],
    ['cafe-news', 'Café news'],
  ]);
});

/** The problems as the words they stand on, with what is expected there. */
function problemsOf(text: string, ruleIds?: readonly string[]) {
  const {problems} = readBrief(text, ruleIds ? {ruleIds} : {});
  return problems.map(({start, end, expected, message}) => [text.slice(start, end), expected, message]);
}

test('an unknown key stands on the key and names the nearest', () => {
  expect(problemsOf('name: A\naudience:\n  - Towns\n')).toEqual([
    ['audience', ['audiences'], 'Unexpected key `audience`, expected `audiences`.'],
  ]);
  expect(problemsOf('channels:\n  - id: blog\n    cadance: weekly\n')).toEqual([
    ['cadance', ['cadence'], 'Unexpected key `cadance`, expected `cadence`.'],
  ]);
  expect(problemsOf('calendar: {zzzzzz: 1}')).toEqual([
    ['zzzzzz', [], 'Unexpected key `zzzzzz`, expected one of content, fields, weekStart, statuses.'],
  ]);
});

test('a wrong value stands on the value and offers the nearest first', () => {
  expect(problemsOf('pillars:\n  - id: a\n    facets: [skills]\n')).toEqual([
    [
      'skills',
      ['skill', 'talent', 'achievement', 'quality', 'reputation'],
      'Unexpected `skills`, expected one of talent, skill, achievement, quality, reputation.',
    ],
  ]);
  expect(problemsOf('channels:\n  - id: a\n    cadence: now and then # hm\n')).toEqual([
    [
      'now and then',
      [],
      'Unexpected `now and then`, expected a cadence such as “weekly”, “2 per month”, “every 2 weeks”, “monthly”, “once a quarter”.',
    ],
  ]);
  expect(problemsOf('check:\n  threshold: 7\n').map(([at]) => at)).toEqual(['7']);
  expect(problemsOf('name: [a, b]\nproof: none\n').map(([at]) => at)).toEqual(['[a, b]', 'none']);
  expect(problemsOf('check:\n  rules:\n    no-buzzword: warn\n').map(([at, expected]) => [at, expected?.[0]])).toEqual([
    ['warn', 'warning'],
  ]);
});

test('a missing key stands on the first line of its map', () => {
  expect(problemsOf('proof:\n  - who: Ada\n    source: a letter\n')).toEqual([
    ['who: Ada', [], 'Expected the key `says` here.'],
  ]);
});

test('what is wrong is left out and the rest counts', () => {
  const {brief, problems} = readBrief(
    'name: 3\npromis: x\nchannels:\n  - {id: a, limit: many}\n  - 7\n  - {wrong: 1, id: c}\n  - {id: d, limit: 5}\naudiences: no\n',
  );
  expect(problems).toHaveLength(4);
  expect(brief.name).toBe('3');
  expect(brief.channels.map(({id, limit}) => [id, limit])).toEqual([
    ['a', null],
    ['7', null],
    ['c', null],
    ['d', 5],
  ]);
});

test('positions stay right after a wrong item of the same list', () => {
  expect(problemsOf('proof:\n  - [x]\n  - says: a\n    facets: [luck]\n    consnt: no\n').map(([at]) => at)).toEqual([
    '[x]',
    'luck',
    'consnt',
  ]);
});

test('an id used twice is said at the second', () => {
  const text = 'audiences:\n  - id: a\n  - id: a\n    name: B\n';
  const [problem] = readBrief(text).problems;
  expect([problem?.start, problem?.message]).toEqual([
    text.lastIndexOf('a\n    name'),
    'Unexpected second `a`, expected each id once.',
  ]);
});

test('rule names are checked against the list handed in, and against none otherwise', () => {
  const text = 'check:\n  rules:\n    no-buzword: off\n';
  expect(problemsOf(text)).toEqual([]);
  expect(problemsOf(text, ['no-buzzword', 'require-evidence'])).toEqual([
    ['no-buzword', ['no-buzzword'], 'Unexpected rule `no-buzword`, expected `no-buzzword`.'],
  ]);
});

test('broken YAML is a problem and what can be read still counts', () => {
  const {brief, problems} = readBrief('name: Ines\npromise: "never closed\n');
  expect(brief.name).toBe('Ines');
  expect(problems.length).toBeGreaterThan(0);
  expect(problemsOf('name: A\nname: B\n')).toHaveLength(1);
  expect(problemsOf('- a\n- b\n').map(([at]) => at)).toEqual(['- a']);
  expect(problemsOf('voice: [a, b]')).toEqual([['[a, b]', [], 'Unexpected `[a, b]`, expected a map of keys.']]);
  expect(problemsOf('just words')).toHaveLength(1);
});

test('hostile files are a problem, not the end', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`).join('\n')}\n`;
  for (const text of [bomb, '['.repeat(50_000), 'a: &a [*a]\n', `name: ${'x'.repeat(600_000)}`, '? {a: b}\n: c\n']) {
    expect(readBrief(text).problems.length).toBeGreaterThan(0);
  }
  expect(readBrief('__proto__: {name: x}\nconstructor: 1\n').brief).toEqual(emptyBrief);
});

test('CRLF, a byte order mark and emoji keep offsets in UTF-16 units', () => {
  expect(problemsOf('\uFEFFname: 🧱 Ines\r\nbogus: 1\r\n').map(([at]) => at)).toEqual(['bogus']);
});

test('any text is read without throwing, and every problem stands inside it', () => {
  const line = fc.oneof(
    fc.constantFrom(...whole.split('\n')),
    fc.string({maxLength: 12}),
    fc.constantFrom('  - ', 'name: &a x', 'promise: *a', '{', '"', '- - -', '---', 'check: {rules: {x: [off, 1]}}'),
  );
  fc.assert(
    fc.property(fc.array(line, {maxLength: 25}), lines => {
      const text = lines.join('\n');
      for (const {start, end} of readBrief(text, {ruleIds: []}).problems) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
    {numRuns: 500},
  );
});
