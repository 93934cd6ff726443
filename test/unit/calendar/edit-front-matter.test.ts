import {expect, test} from 'vitest';
import {applyEdits, editFrontMatter, type FrontMatterChanges} from '../../../src/calendar/edit-front-matter.js';

function edited(text: string, changes: FrontMatterChanges): string {
  return applyEdits(text, editFrontMatter(text, changes));
}

const dates: readonly (readonly [string, string, string])[] = [
  ['a plain date', 'date: 2026-11-20', 'date: 2026-11-22'],
  ['a time with an offset', 'date: 2026-11-20T10:00:00+02:00', 'date: 2026-11-22T10:00:00+02:00'],
  ['a time behind a space', 'date:   2026-11-20 10:20:00 -0500', 'date:   2026-11-22 10:20:00 -0500'],
  ['double quotes', 'date: "2026-11-20"', 'date: "2026-11-22"'],
  ['single quotes and a comment', "date: '2026-11-20' # soon", "date: '2026-11-22' # soon"],
  ['slashes without padding', 'date: 2026/11/2', 'date: 2026/11/22'],
  ['a month name', "pubDate: 'Jul 08 2026'", "pubDate: 'Nov 22 2026'"],
  ['a long month name and an ordinal', 'date: March 1st, 2026', 'date: November 22nd, 2026'],
  ['a weekday', 'date: Fri, 20 Nov 2026 10:00:00 GMT', 'date: Sun, 22 Nov 2026 10:00:00 GMT'],
  ['a folded scalar', 'date: >-\n  2026-11-20', 'date: >-\n  2026-11-22'],
  ['an anchor', 'date: &day 2026-11-20', 'date: &day 2026-11-22'],
  ['a tab after the colon', 'date:\t2026-11-20', 'date:\t2026-11-22'],
  ['a value on the next line', 'date:\n  2026-11-20', 'date:\n  2026-11-22'],
  ['nothing yet', 'date:', 'date: 2026-11-22'],
  ['nothing but a comment', 'date: # when?', 'date: 2026-11-22 # when?'],
  ['a word', 'date: TBD', 'date: 2026-11-22'],
  ['a quoted key', '"date": 2026-11-20', '"date": 2026-11-22'],
  ['a capital key', 'Date: 2026-11-20', 'Date: 2026-11-22'],
  ['braces', '{title: a, date: 2026-11-20}', '{title: a, date: 2026-11-22}'],
  ['a later date key', 'publishDate: 2026-11-20', 'publishDate: 2026-11-22'],
];

test.each(dates)('a move keeps the format of %s', (_name, before, after) => {
  for (const eol of ['\n', '\r\n']) {
    for (const bom of ['', '\uFEFF']) {
      const around = (line: string) =>
        `${bom}---\n${line.startsWith('{') ? '' : 'title: "a --- b: date: 2020-01-01" # x\n'}${line}\n---\n\nText\n`.replaceAll(
          '\n',
          eol,
        );
      expect(edited(around(before), {date: '2026-11-22'})).toBe(around(after));
    }
  }
});

test('TOML dates are moved as they are written', () => {
  const file = (date: string) => `+++\ntitle = 'a'\ndate = ${date}\n[menu]\ndate = 2020-01-01\n+++\nText\n`;
  expect(edited(file('2026-11-20T07:07:07+01:00'), {date: '2026-11-22'})).toBe(file('2026-11-22T07:07:07+01:00'));
  expect(edited(file('2026-11-20'), {date: '2026-11-22'})).toBe(file('2026-11-22'));
  expect(edited(file('"2026-11-20"'), {date: '2026-11-22'})).toBe(file('"2026-11-22"'));
});

test('JSON values are moved as they are written', () => {
  const file = (date: string) => `{\n  "title": "a",\n  "date" : "${date}",\n  "tags": ["x"]\n}\n\nText\n`;
  expect(edited(file('2026-11-20T07:07'), {date: '2026-11-22'})).toBe(file('2026-11-22T07:07'));
});

const added: readonly (readonly [string, string, string])[] = [
  ['YAML', '---\ntitle: a\n---\nText', '---\ntitle: a\nstatus: ready\n---\nText'],
  ['quoted YAML', '---\ntitle: "a"\n---\nText', '---\ntitle: "a"\nstatus: "ready"\n---\nText'],
  ['CRLF', '---\r\ntitle: a\r\n---\r\nText', '---\r\ntitle: a\r\nstatus: ready\r\n---\r\nText'],
  ['an empty block', '---\n---\nText', '---\nstatus: ready\n---\nText'],
  ['braces', '---\n{title: a}\n---\nText', '---\n{title: a, status: ready}\n---\nText'],
  [
    'TOML before its tables',
    '+++\ntitle = "a"\n\n[menu]\nx = 1\n+++\n',
    '+++\ntitle = "a"\nstatus = "ready"\n\n[menu]\nx = 1\n+++\n',
  ],
  ['TOML of tables alone', '+++\n[menu]\nx = 1\n+++\n', '+++\nstatus = "ready"\n[menu]\nx = 1\n+++\n'],
  ['JSON', '{\n  "title": "a"\n}\n', '{\n  "title": "a",\n  "status": "ready"\n}\n'],
  ['JSON on one line', '{"title": "a"}\n', '{"title": "a", "status": "ready"}\n'],
  ['no front matter', '# Hello\n', '---\nstatus: ready\n---\n\n# Hello\n'],
  ['an empty file', '', '---\nstatus: ready\n---\n'],
];

test.each(added)('a missing key becomes one line in the style of %s', (_name, before, after) => {
  expect(edited(before, {status: 'ready'})).toBe(after);
});

test('a full date replaces the time as well', () => {
  expect(edited('---\ndate: 2026-11-20T10:00\n---\n', {date: '2026-11-22T09:30'})).toBe(
    '---\ndate: 2026-11-22T09:30\n---\n',
  );
});

test('several fields change at once and in order', () => {
  const text = '---\nstatus: idea # x\ntitle: a\ndate: 2026-11-20\n---\n';
  expect(edited(text, {date: '2026-11-22', status: 'ready', draft: false})).toBe(
    '---\nstatus: ready # x\ntitle: a\ndate: 2026-11-22\ndraft: false\n---\n',
  );
});

test('values that YAML would misread are quoted', () => {
  expect(edited('---\na: b\n---\n', {pillar: 'yes'})).toBe('---\na: b\npillar: "yes"\n---\n');
  expect(edited('---\na: b\n---\n', {pillar: 'x: y #z'})).toBe('---\na: b\npillar: "x: y #z"\n---\n');
  expect(edited("---\npillar: 'b'\n---\n", {pillar: "it's"})).toBe("---\npillar: 'it''s'\n---\n");
});

test('nothing is edited when nothing changes', () => {
  expect(
    editFrontMatter('---\ndate: "2026-11-22T10:00"\nstatus: ready\n---\n', {date: '2026-11-22', status: 'ready'}),
  ).toEqual([]);
});

test.each([
  ['a block that is never closed', '---\ntitle: a\ndate: 2026-11-20\n', 'never closed'],
  ['broken YAML', '---\ntitle: "a\ndate: 2026-11-20\n---\n', 'cannot be read'],
  ['a date key that is there twice', '---\ndate: 2026-11-20\ndate: 2026-11-21\n---\n', 'lines 2 and 3'],
  ['a date nobody can read', '---\ndate: 05/03/2026\n---\n', 'cannot be read as a day'],
  ['a value that another key repeats', '---\ndate: &d 2026-11-20\nlastmod: *d\n---\n', 'without touching another part'],
  ['a list', '---\ndate:\n  - 2026-11-20\n---\n', 'change it by hand'],
])('%s is left as it is, and the reason is said', (_name, text, reason) => {
  expect(() => editFrontMatter(text, {date: '2026-11-22'})).toThrow(reason);
});

test('another key that is there twice does not stand in the way', () => {
  const text = '---\ntags: a\ndate: 2026-11-20\ntags: b\n---\n';
  expect(edited(text, {date: '2026-11-22'})).toBe(text.replace('11-20', '11-22'));
});
