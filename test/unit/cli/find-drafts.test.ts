import {spawnSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {draftsOf, folderWith, lodestone, post, resume} from './built-cli.js';

const bare = 'Bread without front matter.\n';

/** Paths checked, and what was said beside the result. */
function check(folder: string, ...args: string[]) {
  const {stdout, stderr, status} = lodestone(folder, ['check', '--format', 'json', '--fail-on', 'never', ...args]);
  expect(status).toBe(0);
  return {paths: draftsOf(stdout).map(({path}) => path), stderr};
}

test('a folder that is named is checked whole, without project files, hidden folders and dependencies', () => {
  const folder = folderWith({
    'posts/a.md': bare,
    'posts/deep/b.mdx': bare,
    'posts/c.markdown': bare,
    'posts/d.txt': bare,
    'posts/README.md': bare,
    'posts/CHANGELOG.md': bare,
    'posts/node_modules/x/readme-too.md': bare,
    'posts/.obsidian/e.md': bare,
  });
  const {paths, stderr} = check(folder, 'posts');
  expect(paths).toEqual(['posts/a.md', 'posts/c.markdown', 'posts/deep/b.mdx']);
  expect(stderr).toContain('2 project files such as posts/CHANGELOG.md');
});

test('a file that is named is checked whatever it is called', () => {
  const folder = folderWith({'README.md': bare, 'notes.txt': bare, '.gitignore': '*.txt\n', '.git/HEAD': ''});
  expect(check(folder, 'README.md', 'notes.txt').paths).toEqual(['README.md', 'notes.txt']);
});

test('without a path only drafts are checked, by the brief’s globs or by their looks, and the rest is mentioned', () => {
  const files = {'notes/a.md': bare, 'notes/b.md': post};
  const looks = check(folderWith(files));
  expect(looks.paths).toEqual(['notes/b.md']);
  expect(looks.stderr).toContain('1 Markdown file that no brief or front matter calls a draft');
  const globs = folderWith({...files, 'brand.yaml': 'calendar: {content: "notes/a*"}\n'});
  expect(check(globs).paths).toEqual(['notes/a.md']);
});

test('what came back is no draft, whatever the globs say and whoever asks for its folder', () => {
  const brief = 'calendar: {content: "*.md"}\n';
  const folder = folderWith({'brand.yaml': brief, 'opportunities.md': bare, 'a.md': bare});
  expect(check(folder).paths).toEqual(['a.md']);
  expect(check(folder, '.').paths).toEqual(['a.md']);
  expect(check(folder, 'opportunities.md').paths).toEqual(['opportunities.md']);
});

test('nothing to check is said', () => {
  expect(check(folderWith({'a.txt': bare})).stderr).toContain('No draft was checked.');
});

test('what git ignores is left out, nested files and exceptions included', () => {
  const folder = folderWith({
    '.git/HEAD': '',
    '.git/info/exclude': 'secret.md\n',
    '.gitignore': 'build/\n*.tmp.md\n/top.md\n',
    'top.md': bare,
    'secret.md': bare,
    'a.md': bare,
    'build/b.md': bare,
    'in/top.md': bare,
    'in/x.tmp.md': bare,
    'in/.gitignore': '!x.tmp.md\nc.md\n',
    'in/c.md': bare,
    'in/deep/c.md': bare,
    'in/deep/y.tmp.md': bare,
  });
  expect(check(folder, '.').paths).toEqual(['a.md', 'in/top.md', 'in/x.tmp.md']);
  expect(check(join(folder, 'in'), '.').paths).toEqual(['top.md', 'x.tmp.md']);
  expect(check(folder, 'build').paths).toEqual(['build/b.md']);
});

test('links in circles are harmless, and a folder behind a link is mentioned', () => {
  const folder = folderWith({'posts/a.md': bare, 'elsewhere/b.md': bare});
  mkdirSync(join(folder, 'posts/in'));
  symlinkSync('..', join(folder, 'posts/in/up'));
  symlinkSync('loop', join(folder, 'posts/loop'));
  symlinkSync('../elsewhere/b.md', join(folder, 'posts/linked.md'));
  const {paths, stderr} = check(folder, 'posts');
  expect(paths).toEqual(['posts/a.md', 'posts/linked.md']);
  expect(stderr).toContain('posts/in/up: a link to a folder');
});

test('a file named twice is checked once, and odd names survive', () => {
  const folder = folderWith({'ünï çödé/a b #1%.md': resume});
  const {paths} = check(folder, '.', 'ünï çödé', 'ünï çödé/a b #1%.md');
  expect(paths).toEqual(['ünï çödé/a b #1%.md']);
});

test('a pipe in a folder is left out and named, since reading it might never end', () => {
  const folder = folderWith({'posts/a.md': bare});
  // Where there are no pipes in folders there is nothing to leave out.
  const made = spawnSync('mkfifo', [join(folder, 'posts/b.md')]).status === 0;
  const {paths, stderr} = check(folder, 'posts');
  expect(paths).toEqual(['posts/a.md']);
  expect(stderr.includes('posts/b.md: a pipe or device')).toBe(made);
});

test('an empty standard input is a draft without words and without findings', () => {
  const {status, stdout} = lodestone(folderWith({}), ['check', '--stdin', '--format', 'json'], {input: ''});
  expect({status, drafts: draftsOf(stdout)}).toEqual({
    status: 0,
    drafts: [{path: 'stdin.md', words: 0, verdict: null, findings: []}],
  });
});
