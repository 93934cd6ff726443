import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {applyEdits, editFrontMatter} from '../../../src/calendar/edit-front-matter.js';
import {isDraft} from '../../../src/calendar/is-draft.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {withDayInPath} from '../../../src/calendar/written-date.js';

const trees = fileURLToPath(new URL('../../trees/', import.meta.url));

/** Every file of a generator's tree as a line: path, day and time, status, title; left out where it is no draft. */
function draftsOf(generator: string): readonly string[] {
  return filesOf(generator)
    .filter(({path, text}) => isDraft(path, text, null))
    .map(({path, text}) => readEntry(text, {path, today: '2026-11-22'}))
    .map(({path, date, time, status, title}) => `${path} | ${date}${time ? ` ${time}` : ''} | ${status} | ${title}`)
    .sort();
}

function filesOf(generator: string): readonly {readonly path: string; readonly text: string}[] {
  return readdirSync(`${trees}${generator}`, {recursive: true, withFileTypes: true})
    .filter(file => file.isFile())
    .map(file => `${file.parentPath}/${file.name}`)
    .map(file => ({
      path: file.slice(trees.length + generator.length + 1).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const expected: Readonly<Record<string, readonly string[]>> = {
  astro: [
    'src/content/blog/first-post.md | 2026-07-08 | published | First post',
    'src/content/blog/using-mdx.mdx | 2026-12-01 | scheduled | Using components',
    'src/pages/services.md | null | null | Services',
  ],
  docusaurus: [
    'blog/2026-11-22-welcome/index.md | 2026-11-22 | published | Welcome',
    'blog/2026/11/24/nested.mdx | 2026-11-24 | scheduled | Nested by folders',
    'blog/dated.md | 2026-11-25 18:00 | scheduled | Dated',
  ],
  eleventy: [
    'content/blog/changed.md | null | idea | Always fresh',
    'content/blog/firstpost.md | 2026-05-01 | published | This is my first post.',
    'content/blog/js-head.md | 2026-11-28 | scheduled | Named language',
  ],
  gatsby: ['content/blog/hello-world/index.md | 2026-05-01 22:12 | published | Hello World'],
  hexo: [
    'source/_drafts/later.md | null | drafting | Later',
    'source/_posts/hello-world.md | 2026-07-03 20:46 | published | Hello',
  ],
  hugo: [
    'content/about.md | null | null | About',
    'content/posts/handover/index.md | 2026-12-03 09:00 | drafting | Handover in nine minutes',
    'content/posts/json-head.md | 2026-11-25 | scheduled | A head in JSON',
    'content/posts/waiting-room.md | 2026-11-20 07:07 | published | What a waiting room teaches',
  ],
  jekyll: [
    '_drafts/some-day.md | null | drafting | Some day',
    '_posts/2026-10-01-hidden.md | 2026-10-01 | drafting | Kept back',
    '_posts/2026-11-20-first-visit.markdown | 2026-11-21 10:20 | published | The first visit',
    '_posts/2026-12-04-name-only.md | 2026-12-04 | scheduled | Dated by its name',
    'about.markdown | null | null | About',
  ],
  next: [
    'content/work.mdx | 2026-12-09 | scheduled | A ward on paper',
    'posts/pre-rendering.md | 2026-01-01 | published | Two forms of rest',
  ],
  nuxt: [
    'content/2.articles/1.first.md | 2026-11-30 08:00 | scheduled | First',
    'content/index.md | null | null | Home',
  ],
  plain: [
    'case-studies/clinic.md | null | idea | How a clinic lost its queue',
    'notes/bom.md | 2026-11-27 | null | With a mark and tabs',
    'notes/broken.md | 2026-11-29 | null | Colons: too many',
    'notes/due.md | 2026-11-26 | null | Windows wrote this',
    'notes/folded.md | 2026-11-30 | null | A title that folds date: 2020-01-01 --- and goes on',
    'notes/idea.md | null | idea | An idea',
    'notes/twice.md | 2026-11-28 | null | Twice',
  ],
};

test.each(Object.entries(expected))('%s needs no set-up', (generator, drafts) => {
  expect(draftsOf(generator)).toEqual(drafts);
});

const generators = ['hugo', 'jekyll', 'astro', 'eleventy', 'docusaurus', 'hexo', 'gatsby', 'next', 'nuxt', 'plain'];

test.each(generators)('every dated draft of %s moves by a few characters, in its file or in its name', generator => {
  let moved = 0;
  for (const {path, text} of filesOf(generator)) {
    const before = readEntry(text, {path});
    if (!isDraft(path, text, null) || before.date === null || before.problem?.includes('cannot be read')) continue;
    if (readEntry(text, {path: 'a.md'}).date === null) {
      expect(readEntry(text, {path: withDayInPath(path, '2027-03-09') ?? ''}).date).toBe('2027-03-09');
    } else {
      const edits = editFrontMatter(text, {date: '2027-03-09'});
      const after = applyEdits(text, edits);
      expect(readEntry(after, {path})).toMatchObject({date: '2027-03-09', time: before.time, title: before.title});
      expect(edits.map(edit => edit.end - edit.start).every(length => length <= 11)).toBe(true);
    }
    moved++;
  }
  expect(moved).toBeGreaterThan(0);
});
