import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {isMarkdownPath} from '../../../src/calendar/content-path.js';
import {DraftTable} from '../../../src/calendar/draft-table.js';
import {findFiles, rulesAt} from '../../../src/calendar/find-files.js';
import {isIgnored} from '../../../src/calendar/git-ignore.js';
import {indexFiles} from '../../../src/calendar/index-files.js';
import {diskSource} from '../../../src/host/node/disk-source.js';

const today = '2026-11-24';
const bare = '---\ntitle: Bare\n---\n';
const source = diskSource();
const stopped = () => false;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

async function found(start = folder): Promise<readonly string[]> {
  const around = await source.rulesAround(start);
  const files = await findFiles(start, around, {source, wanted: isMarkdownPath, stopped});
  return files.map(file => file.slice(folder.length + 1)).sort();
}

const below = (file: string) => file.slice(folder.length + 1);

async function indexed(remembered?: DraftTable, seen: string[] = []): Promise<DraftTable> {
  const table = new DraftTable();
  const files = (await found()).map(path => `${folder}/${path}`);
  const counting = {
    ...source,
    look: (list: readonly string[], look: Parameters<typeof source.look>[1]) =>
      source.look(list, {
        ...look,
        tell(file, one) {
          if (one !== 'same') seen.push(below(file));
          look.tell(file, one);
        },
      }),
  };
  const placeOf = (file: string) => ({path: below(file), brief: null});
  const known = remembered ? {remembered: new Map(remembered.known())} : {};
  await indexFiles(table, files, {source: counting, today, placeOf, pathOf: below, stopped, ...known});
  return table;
}

test('finds what git would keep: nested files, negated ones, none of what is left out', async () => {
  plant({
    '.git/info/exclude': 'private/\n',
    '.gitignore': 'build/\n*.tmp.md\n',
    'a.md': bare,
    'b.mdx': bare,
    'c.txt': bare,
    'build/b.md': bare,
    'private/p.md': bare,
    '.hidden/h.md': bare,
    'node_modules/m/n.md': bare,
    'in/.gitignore': '!x.tmp.md\nc.md\n',
    'in/x.tmp.md': bare,
    'in/y.tmp.md': bare,
    'in/deep/c.md': bare,
    'in/deep/d.md': bare,
  });
  expect(await found()).toEqual(['a.md', 'b.mdx', 'in/deep/d.md', 'in/x.tmp.md']);
  expect(await found(`${folder}/in`)).toEqual(['in/deep/d.md', 'in/x.tmp.md']);
  for (const path of ['build/b.md', '.hidden/h.md', 'in/y.tmp.md', 'in/deep/c.md', 'in/deep/d.md']) {
    const rules = await rulesAt(dirname(`${folder}/${path}`), folder, source);
    const listed = rules !== null && !isIgnored(`${folder}/${path}`, false, rules);
    expect([path, listed]).toEqual([path, path === 'in/deep/d.md']);
  }
});

test('a linked file is found, a linked folder is not entered, and circles end', async () => {
  plant({'posts/a.md': bare, 'elsewhere/b.md': bare});
  symlinkSync('..', join(folder, 'posts/up'));
  symlinkSync('loop', join(folder, 'posts/loop.md'));
  symlinkSync('../elsewhere/b.md', join(folder, 'posts/linked.md'));
  expect(await found()).toEqual(['elsewhere/b.md', 'posts/a.md', 'posts/linked.md']);
});

test.each([
  ['longer than what is read at first', `${'# a comment that goes on\n'.repeat(400)}`, 'Text.\n'],
  ['cut within a character', `x: ${'ü'.repeat(2030)}\n`, 'Text.\n'],
  ['as long as what is read at first', `x: ${'x'.repeat(4040)}\n`, 'Text.\n'],
  ['short before a long body', '', 'Words and words. '.repeat(20_000)],
])('reads front matter that is %s', async (_what, more, body) => {
  plant({'posts/long.md': `---\n${more}title: At the end ü\ndate: 2026-11-20\nstatus: ready\n---\n\n${body}`});
  const table = await indexed();
  expect(table.at('posts/long.md')).toMatchObject({title: 'At the end ü', date: '2026-11-20', problem: null});
});

test('an opened fence that never closes is told as such, however long the file is', async () => {
  plant({'posts/open.md': `---\ntitle: Open\n${'Words and words.\n'.repeat(50_000)}`});
  expect((await indexed()).at('posts/open.md')?.problem).toContain('never closed');
});

test('reads again only what has changed since, and forgets what is gone', async () => {
  plant({'posts/a.md': bare, 'posts/b.md': bare, 'README.md': '# No draft\n', 'posts/c.md': bare});
  const first = await indexed();
  plant({'posts/b.md': '---\ntitle: Longer\n---\n', 'posts/d.md': bare});
  rmSync(join(folder, 'posts/c.md'));
  const seen: string[] = [];
  const again = await indexed(first, seen);
  expect(seen.sort()).toEqual(['posts/b.md', 'posts/d.md']);
  expect(again.at('posts/b.md')?.title).toBe('Longer');
  expect(
    again
      .all()
      .map(({path}) => path)
      .sort(),
  ).toEqual(['posts/a.md', 'posts/b.md', 'posts/d.md']);
});

test('what cannot be read is not there, and the rest is', async () => {
  plant({'posts/a.md': bare});
  mkdirSync(join(folder, 'posts/folder.md'));
  const table = new DraftTable();
  const files = ['posts/a.md', 'posts/folder.md', 'posts/none.md'].map(path => `${folder}/${path}`);
  const placeOf = (file: string) => ({path: below(file), brief: null});
  await indexFiles(table, files, {source, today, placeOf, pathOf: below, stopped});
  expect(table.all().map(({path}) => path)).toEqual(['posts/a.md']);
});

test('stops when asked, with what it has', async () => {
  plant(Object.fromEntries(Array.from({length: 50}, (_, index) => [`posts/${index}.md`, bare])));
  const table = new DraftTable();
  let looked = 0;
  await indexFiles(
    table,
    (await found()).map(path => `${folder}/${path}`),
    {
      source,
      today,
      placeOf: file => ({path: below(file), brief: null}),
      pathOf: below,
      stopped: () => looked >= 10,
      looked: () => {
        looked++;
      },
    },
  );
  expect(table.all()).toHaveLength(10);
});
