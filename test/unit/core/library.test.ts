import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {createChecker} from '../../../src/core/checker.js';
import {createChecker as createLibraryChecker, readEntry} from '../../../src/library.js';

const dist = (name: string) => new URL(`../../../dist/${name}`, import.meta.url);

/** Texts that have made parsers and linters hang or break, made of `count` small things. */
const hostile: readonly (readonly [string, (count: number) => string])[] = [
  ['one long line', count => 'a '.repeat(count)],
  ['one long word', count => 'a'.repeat(count)],
  ['empty lines', count => '\n'.repeat(count)],
  ['the same paragraph', count => 'x\n\n'.repeat(count / 3)],
  ['fences that open and close', count => '```\n\n```\n'.repeat(count / 10)],
  ['open comments', count => '<!--\n\n'.repeat(count / 6)],
  [
    'one sentence',
    count => 'we said that award-winning people are available from here and work closely with '.repeat(count / 80),
  ],
  ['one sentence of clichés', count => 'I was responsible for a results-driven team player, '.repeat(count / 52)],
  ['clichés in links', count => 'a *team player* '.repeat(count / 16)],
  ['quote marks', count => '“'.repeat(count)],
  ['straight quotes', count => `"a' `.repeat(count / 4)],
  ['commas', count => 'a, '.repeat(count / 3)],
  ['capital words', count => 'Ab '.repeat(count / 3)],
  ['numbers', count => '1,'.repeat(count / 2)],
  ['at signs', count => 'a@'.repeat(count / 2)],
  ['template braces', count => '{{'.repeat(count / 2)],
  ['NUL characters', count => '\0'.repeat(count)],
  ['lone surrogates', count => '\uD83D '.repeat(count / 2)],
  ['letters from, from', count => 'from '.repeat(count / 5)],
  ['open tags', count => `<div>\n${'<a '.repeat(count / 3)}`],
  ['open quotes in tags', count => `<div>\n${'<p title="x\' '.repeat(count / 12)}`],
  ['open braces in tags', count => `<div>\n${'<p {>a '.repeat(count / 7)}`],
  ['open marks in HTML', count => `<div>\n${'<b><i><a>a '.repeat(count / 12)}`],
  ['open lists in HTML', count => `<div>\n${'<ul><li>a '.repeat(count / 10)}`],
  ['open scripts in HTML', count => `<div>\n${'<svg> </script> '.repeat(count / 16)}`],
  ['quoted HTML', count => `> <div>\n${'> <b>a</b>\n'.repeat(count / 11)}`],
  ['directives', count => '<!-- lodestone-disable -->\n\n'.repeat(count / 100)],
];

test.each(hostile)('a text of %s is checked in time that grows with their length', (_, make) => {
  // A check that takes the square of the length would be ended by the time limit of a test.
  const text = make(100_000);
  const {words, findings} = createChecker().check(text);
  expect(words).toBeGreaterThanOrEqual(0);
  expect(findings.length).toBeLessThan(text.length);
});

test.each([
  ['block quotes', '>'.repeat(5000)],
  ['brackets', '['.repeat(50_000)],
  ['images', '!['.repeat(20_000)],
  ['emphasis', '*a '.repeat(10_000)],
  ['strong words', `${'*'.repeat(5000)}a${'*'.repeat(5000)}`],
  ['lists', Array.from({length: 100}, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
  ['nothing at all', ''],
])('a text of %s, nested deeply, makes no checker throw', (_, text) => {
  expect(createChecker().check(text).findings.length).toBeGreaterThanOrEqual(0);
});

test.each([
  ['quotes', `${'>'.repeat(600)} deep`],
  ['strong words', `${'**the '.repeat(600)}deep${' the**'.repeat(600)}`],
])('above %s that are nested too deeply, everything is read', (_, deep) => {
  const draft = (words: string) => `- A team player\n\n  ${words}\n\nAnother team player.\n`;
  const found = createChecker()
    .check(draft(deep))
    .findings.filter(({rule}) => rule === 'no-buzzword');
  expect(found.map(({line}) => line)).toEqual([1, 5]);
});

test('whatever the library is handed, it answers', () => {
  for (const wrong of [
    undefined,
    null,
    5,
    'x',
    [],
    {},
    {brief: 5},
    {brief: null},
    {brief: {check: 7}},
    {brief: 'a: ['},
  ]) {
    const checker = Reflect.apply(createLibraryChecker, undefined, [wrong]);
    for (const text of [undefined, null, 7, {}, '\uD800'])
      expect(Reflect.apply(checker.check, undefined, [text, wrong])).toMatchObject({verdict: null});
    expect(Reflect.apply(readEntry, undefined, [wrong, wrong])).toHaveProperty('title');
  }
});

test('a brief may be the text of a brand.yaml, its data, or a brief that was read', () => {
  const data = {check: {rules: {'no-buzzword': 'error'}}};
  for (const brief of ['check: {rules: {no-buzzword: error}}', data]) {
    const {findings} = createLibraryChecker({brief}).check('A team player');
    expect(findings.find(({rule}) => rule === 'no-buzzword')?.severity).toBe('error');
  }
});

test('the built library runs where there is neither Node nor a document, and brings its types', () => {
  const script = `
    const {stdout} = process;
    for (const name of ['process', 'Buffer', 'require', 'document', 'window', 'navigator', 'setImmediate']) delete globalThis[name];
    const {createChecker, readEntry, editFrontMatter} = await import(${JSON.stringify(dist('core.js').href)});
    const text = '---\\ntitle: Bread\\n---\\n\\nA team player &amp; more.\\n';
    const {words, findings} = createChecker().check(text, {path: 'posts/bread.md'});
    const edits = editFrontMatter(text, {status: 'ready'});
    stdout.write(JSON.stringify({words, rules: findings.map(({rule}) => rule), title: readEntry(text, {path: 'a.md'}).title, edits}));
  `;
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'});
  expect(stderr).toBe('');
  const {words, rules, title, edits} = JSON.parse(stdout);
  expect({words, title, edits: edits.length}).toEqual({words: 4, title: 'Bread', edits: 1});
  expect(rules).toContain('no-buzzword');
  expect(existsSync(fileURLToPath(dist('core.d.ts')))).toBe(true);
});
