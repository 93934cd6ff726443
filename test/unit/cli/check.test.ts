import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {draftsOf, folderWith, lodestone, post, resume} from './built-cli.js';

test('a clean draft ends with 0, one with a warning with 1', () => {
  const folder = folderWith({'good.md': post, 'bad.md': resume});
  expect(lodestone(folder, ['check', 'good.md']).status).toBe(0);
  expect(lodestone(folder, ['check', 'bad.md']).status).toBe(1);
  expect(lodestone(folder, ['check', '.']).status).toBe(1);
});

test('--fail-on decides what ends with 1', () => {
  const folder = folderWith({'bad.md': resume, 'word.md': `${post}\nWe utilize steam.\n`});
  const status = (file: string, level: string) => lodestone(folder, ['check', file, '--fail-on', level]).status;
  expect(status('bad.md', 'never')).toBe(0);
  expect(status('bad.md', 'verdict')).toBe(1);
  expect(status('word.md', 'verdict')).toBe(0);
  expect(status('word.md', 'warning')).toBe(0);
  expect(status('word.md', 'information')).toBe(1);
});

test('JSON has the fixed shape, with paths relative to the current folder', () => {
  const folder = folderWith({'in/posts/bad.md': resume});
  const {stdout} = lodestone(join(folder, 'in'), ['check', 'posts', '--format', 'json']);
  const [draft] = draftsOf(stdout);
  expect(JSON.parse(stdout).version).toBe(1);
  expect(draft?.path).toBe('posts/bad.md');
  expect(draft?.words).toBeGreaterThan(50);
  expect(Object.keys(draft?.verdict ?? {})).toEqual(['score', 'label', 'flagged', 'reasons']);
  expect(Object.keys(draft?.verdict?.reasons[0] ?? {})).toEqual(['feature', 'weight', 'value', 'says']);
  const finding = draft?.findings.find(({rule}) => rule === 'no-resume-phrase' || rule === 'no-buzzword');
  expect(Object.keys(finding ?? {})).toEqual([
    'rule',
    'severity',
    'message',
    'line',
    'column',
    'endLine',
    'endColumn',
    'url',
    'expected',
  ]);
});

test('findings stand on the words they speak of, in UTF-16 columns from 1', () => {
  const folder = folderWith({'a.md': '\uFEFFOne line.\r\n\r\n🧱 We utilize stone.\r\n'});
  const [draft] = draftsOf(lodestone(folder, ['check', 'a.md', '--format', 'json']).stdout);
  const finding = draft?.findings.find(({rule}) => rule === 'no-buzzword');
  expect([finding?.line, finding?.column, finding?.endColumn, finding?.expected]).toEqual([3, 7, 14, ['use']]);
});

test('a path that does not exist, a binary file, a wrong option and a bad --config end with 2 and say so', () => {
  const folder = folderWith({'a.md': post, 'picture.png': 'a\0b'});
  const failed = (...args: string[]) => {
    const {status, stderr, stdout} = lodestone(folder, ['check', ...args]);
    expect([status, stdout.includes('nothing found')]).toEqual([2, args.includes('picture.png')]);
    return stderr;
  };
  expect(failed('a.md', 'nowhere')).toMatch(/nowhere: no such file or folder/);
  expect(failed('a.md', 'picture.png')).toMatch(/picture.png: this is not a text file/);
  expect(failed('--formt', 'json')).toMatch(/expected --format/);
  expect(failed('--format', 'xml')).toMatch(/expected one of pretty, json/);
  expect(failed('--fail-on', 'hint')).toMatch(/expected one of warning, information, verdict, never/);
  expect(failed('--jobs', 'many')).toMatch(/whole number/);
  expect(failed('--config', 'missing.yaml')).toMatch(/missing.yaml: this brief cannot be read/);
  expect(failed('--stdin', 'a.md')).toMatch(/either paths or --stdin/);
});

test('a brief with a problem still counts, is named with its place, and ends with 2', () => {
  const folder = folderWith({
    'brand.yaml': 'audience: [x]\ncheck:\n  rules:\n    no-buzword: off\n    no-buzzword: error\n',
    'a.md': `${post}\nWe utilize steam.\n`,
  });
  const {status, stderr, stdout} = lodestone(folder, ['check', 'a.md', '--format', 'json']);
  expect(status).toBe(2);
  expect(stderr).toContain('brand.yaml:1:1: Unexpected key `audience`, expected `audiences`.');
  expect(stderr).toContain('brand.yaml:4:5: Unexpected rule `no-buzword`, expected `no-buzzword`.');
  expect(draftsOf(stdout)[0]?.findings.find(({rule}) => rule === 'no-buzzword')?.severity).toBe('error');
});

test('a brief that is named is checked as a brief', () => {
  const folder = folderWith({'brand.yaml': 'audience: [x]\n', 'good/brand.yaml': 'name: x\n'});
  const run = (path: string) => lodestone(folder, ['check', path, '--quiet']);
  expect(run('brand.yaml')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'brand.yaml:1:1: Unexpected key `audience`, expected `audiences`.\n',
  });
  expect(run('good/brand.yaml')).toEqual({status: 0, stdout: '', stderr: ''});
});

test('the nearest brief upward counts, within the repository or the current folder', () => {
  const off = 'check: {rules: {no-buzzword: off}}\n';
  const text = `${post}\nWe utilize steam.\n`;
  const folder = folderWith({
    'brand.yaml': off,
    'repo/.git/HEAD': '',
    'repo/a.md': text,
    'repo/inner/brand.yaml': off,
    'repo/inner/deep/a.md': text,
    'plain/a.md': text,
  });
  const buzzwords = (cwd: string, path: string, ...more: string[]) =>
    draftsOf(lodestone(join(folder, cwd), ['check', path, '--format', 'json', ...more]).stdout)[0]?.findings.filter(
      ({rule}) => rule === 'no-buzzword',
    ).length;
  expect(buzzwords('.', 'plain/a.md')).toBe(0);
  expect(buzzwords('plain', 'a.md')).toBe(1);
  expect(buzzwords('.', 'repo/a.md')).toBe(1);
  expect(buzzwords('.', 'repo/inner/deep/a.md')).toBe(0);
  expect(buzzwords('repo/inner/deep', 'a.md')).toBe(0);
  expect(buzzwords('repo', 'a.md', '--config', '../brand.yaml')).toBe(0);
});

test('standard input is checked under the name it is given', () => {
  const folder = folderWith({'posts/brand.yaml': 'check: {rules: {no-buzzword: off}}\n'});
  const input = 'We utilize steam.\n';
  const run = (...args: string[]) =>
    draftsOf(lodestone(folder, ['check', '--format', 'json', ...args], {input}).stdout)[0];
  const rulesOf = (draft: ReturnType<typeof run>) => draft?.findings.map(({rule}) => rule);
  expect(run('--stdin')?.path).toBe('stdin.md');
  expect(rulesOf(run('--stdin'))).toContain('no-buzzword');
  expect(run('--stdin', '--stdin-path', 'posts/a.md')?.path).toBe('posts/a.md');
  expect(rulesOf(run('--stdin', '--stdin-path', 'posts/a.md'))).not.toContain('no-buzzword');
});

test('threads and the cache change nothing in the result', () => {
  const drafts = Array.from({length: 30}, (_, index): [string, string] => [
    `posts/${index}.md`,
    `${index % 3 === 0 ? resume : post}\nWe utilize number ${index}.\n`,
  ]);
  const folder = folderWith(Object.fromEntries(drafts));
  const env = {XDG_CACHE_HOME: join(folder, 'cache')};
  const run = (...args: string[]) => lodestone(folder, ['check', 'posts', '--format', 'json', ...args], {env});
  const plain = run('--jobs', '1');
  expect(draftsOf(plain.stdout)).toHaveLength(30);
  expect(run('--jobs', '3')).toEqual(plain);
  expect(run('--cache')).toEqual(plain);
  expect(run('--cache')).toEqual(plain);
  writeFileSync(join(folder, 'posts/1.md'), post);
  expect(draftsOf(run('--cache').stdout)).toEqual(draftsOf(run().stdout));
  writeFileSync(join(folder, 'brand.yaml'), 'check: {rules: {no-buzzword: off}}\n');
  expect(draftsOf(run('--cache').stdout)).toEqual(draftsOf(run().stdout));
});

test('a spoilt cache is made anew', () => {
  const folder = folderWith({'a.md': resume, 'cache/lodestone/x.json': ''});
  const env = {XDG_CACHE_HOME: join(folder, 'cache')};
  const first = lodestone(folder, ['check', 'a.md', '--cache', '--format', 'json'], {env});
  for (const name of ['x.json', ...cacheFiles(folder)]) {
    writeFileSync(join(folder, 'cache/lodestone', name), '{"stamp":');
  }
  expect(lodestone(folder, ['check', 'a.md', '--cache', '--format', 'json'], {env})).toEqual(first);
});

function cacheFiles(folder: string): string[] {
  return readdirSync(join(folder, 'cache/lodestone'));
}

test('pretty output names place, severity, words and rule, and carries no color into a pipe', () => {
  const folder = folderWith({'a.md': `${post}\nWe utilize steam.\n`});
  const {stdout} = lodestone(folder, ['check', 'a.md']);
  expect(stdout).toMatch(/^a\.md\n {2}13:4 information Unexpected `utilize`, say `use` no-buzzword\n/);
  expect(stdout).toMatch(/1 draft checked, \d+ words: 1 information\.\n$/);
  expect(stdout).not.toContain('\u001B');
});

test('--quiet leaves only findings', () => {
  const folder = folderWith({'README.md': post, 'a.md': post});
  expect(lodestone(folder, ['check', '.', '--quiet'])).toEqual({status: 0, stdout: '', stderr: ''});
  expect(lodestone(folder, ['check', '.']).stderr).toMatch(/README\.md/);
});
