import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {isDraft} from '../../../src/calendar/is-draft.js';
import {newDraft, slugOf} from '../../../src/calendar/new-draft.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {readWrittenDate, withDayInPath} from '../../../src/calendar/written-date.js';

const read = (text: string, path = 'notes/a.md') => readEntry(text, {path, today: '2026-11-22'});

test('an entry holds what the front matter says', () => {
  const text =
    '---\ntitle: "Leaks: a story"\ndate: 2026-11-25T09:30:00+02:00\nstatus: Ready\nkind: case study\nchannel: site\naudience: [clinics, labs]\npillar: sleep\n---\nText';
  expect(read(text)).toEqual({
    path: 'notes/a.md',
    title: 'Leaks: a story',
    date: '2026-11-25',
    time: '09:30',
    status: 'ready',
    kind: 'case-study',
    channel: 'site',
    audience: 'clinics',
    pillar: 'sleep',
    from: null,
    direction: 'inbound',
    series: null,
    updated: null,
    posted: [],
    problem: null,
  });
});

test.each([
  ['2026-11-22', '2026-11-22', null],
  ['2026/1/2 20:46:25', '2026-01-02', '20:46'],
  ['2026-11-22T23:59:59.999Z', '2026-11-22', '23:59'],
  ['2026-11-22T18:00+05', '2026-11-22', '18:00'],
  ['2026-11-22 9:05 PM', '2026-11-22', '21:05'],
  ['Jul 08 2022', '2022-07-08', null],
  ['8 July 2022', '2022-07-08', null],
  ['Sun Nov 22 2026 10:00:00 GMT+0100 (CET)', '2026-11-22', '10:00'],
  ['20261122', '2026-11-22', null],
])('the date %s is read as it is written', (value, day, time) => {
  const date = readWrittenDate(value);
  expect([date?.day, date?.time]).toEqual([day, time]);
});

test.each(['2026-02-30', '05/03/2026', 'soon', '2026-11-22 draft', '2026-13-01', '12026-11-22', 'Foo 08 2022'])(
  '%s is no date',
  value => {
    expect(readWrittenDate(value)).toBeNull();
  },
);

test('the date keys of every generator are tried in order, and a boolean is no date', () => {
  expect(read('---\npublished: true\npubDate: Jul 08 2022\n---\n').date).toBe('2022-07-08');
  expect(read('---\nscheduled: 2026-01-02\ndate: 2026-01-01\n---\n').date).toBe('2026-01-01');
});

test('the brief may name its own keys', () => {
  const brief = {...emptyBrief, calendar: {...emptyBrief.calendar, fields: {date: ['goLive'], status: ['stage']}}};
  const entry = readEntry('---\ngoLive: 2026-01-02\ndate: 2026-01-01\nstage: idea\n---\n', {path: 'a.md', brief});
  expect([entry.date, entry.status]).toEqual(['2026-01-02', 'idea']);
});

test('a day in the file name counts when no key has one', () => {
  expect(read('Text', '_posts/2026-11-22-slug.md').date).toBe('2026-11-22');
  expect(read('Text', 'blog/2026/11/22/slug.md').date).toBe('2026-11-22');
  expect(read('---\ndate: 2026-01-01\n---\n', '_posts/2026-11-22-slug.md').date).toBe('2026-01-01');
  expect(withDayInPath('blog/2026-11-22-slug/index.md', '2026-12-01')).toBe('blog/2026-12-01-slug/index.md');
});

test.each([
  ['---\nstatus: my own\n---\n', 'a.md', 'my own'],
  ['---\ndraft: true\ndate: 2026-01-01\n---\n', 'a.md', 'drafting'],
  ['---\npublished: false\ndate: 2026-01-01\n---\n', 'a.md', 'drafting'],
  ['---\ndraft: false\ndate: 2026-01-01\n---\n', 'a.md', 'published'],
  ['---\ndraft: false\ndate: 2026-12-01\n---\n', 'a.md', 'scheduled'],
  ['---\ndate: 2026-01-01\n---\n', 'content/blog/a.md', 'published'],
  ['---\ndate: 2026-01-01\n---\n', 'notes/a.md', null],
  ['---\ntitle: x\n---\n', 'notes/a.md', 'idea'],
  ['---\ntitle: x\n---\n', 'about.md', null],
  ['Text', '_drafts/a.md', 'drafting'],
])('%j in %s has the status %s', (text, path, status) => {
  expect(read(text, path).status).toBe(status);
});

test('the title is the first heading, else the name of the file', () => {
  expect(read('```\n# no\n```\n\n# The **bold** [one](x) #\n').title).toBe('The bold one');
  expect(read('Set\n===\n').title).toBe('Set');
  expect(read('Text', 'blog/2026-11-22-my-first_post.md').title).toBe('My first post');
  expect(read('Text', 'blog/clinic/index.md').title).toBe('Clinic');
});

test('broken front matter is told and never hidden', () => {
  const entry = read('---\ntitle: "A\ndate: 2026-11-22\nbad: [\n---\nText');
  expect(entry.problem).toContain('cannot be read');
  expect(entry.date).toBe('2026-11-22');
  expect(read('---\ntitle: A\ntitle: B\n---\n')).toMatchObject({
    title: 'B',
    problem: expect.stringContaining('line 3'),
  });
  expect(read('---\ndate: 05/03/2026\n---\n').problem).toContain('05/03/2026');
  expect(read('---\ntitle: A\n').problem).toContain('never closed');
});

test.each([
  ['README.md', '---\ntitle: x\ndate: 2026-01-01\n---\n', false],
  ['notes/a.md', '---\ntitle: x\n---\n', true],
  ['notes/a.md', '# Notes\n', false],
  ['notes/a.md', '---\ntags: x\n---\n', false],
  ['_posts/2026-01-01-a.md', 'Text', true],
  ['content/posts/a.mdx', 'Text', true],
  ['docs/intro.md', '---\ntitle: x\nsidebar_position: 1\n---\n', false],
  ['docs/intro.md', '---\ntitle: x\n---\n', false],
  ['.github/ISSUE_TEMPLATE/a.md', '---\ntitle: x\n---\n', false],
  ['archetypes/default.md', '---\ntitle: x\ndate: 2026-01-01\n---\n', false],
  ['a.txt', '---\ntitle: x\n---\n', false],
])('without a brief, %s with %j is a draft: %s', (path, text, expected) => {
  expect(isDraft(path, text, null)).toBe(expected);
});

test('with content globs in the brief, those alone decide', () => {
  const brief = {...emptyBrief, calendar: {...emptyBrief.calendar, content: ['drafts/**/*.md', '!drafts/old/**']}};
  expect(isDraft('drafts/x/a.md', 'Text', brief)).toBe(true);
  expect(isDraft('drafts/old/a.md', 'Text', brief)).toBe(false);
  expect(isDraft('notes/a.md', '---\ntitle: x\n---\n', brief)).toBe(false);
});

test('a new draft can be read back and claims nothing', () => {
  const {slug, text} = newDraft({
    title: 'Why: “sleep” matters — Ünïcode',
    kind: 'case-study',
    date: '2026-11-25',
    status: 'drafting',
    channel: 'site',
  });
  expect(slug).toBe('why-sleep-matters-unicode');
  expect(read(text)).toMatchObject({
    title: 'Why: “sleep” matters — Ünïcode',
    date: '2026-11-25',
    status: 'drafting',
    kind: 'case-study',
    channel: 'site',
    problem: null,
  });
  expect(text.split('---\n')[2]?.replace(/<!-- [^>]*\? ?[^>]*-->|\s/g, '')).toBe('');
});

test.each([
  ['Con', 'con-draft'],
  ['???', 'untitled'],
  ['日本語の題名', '日本語の題名'],
  ['Straße & Café', 'strasse-cafe'],
  ['../../etc/passwd', 'etc-passwd'],
])('the title %s becomes the file name %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test.each([
  ['---\ntitle: a\nseries: Ovens in winter\n---\n', {series: 'Ovens in winter', updated: null}],
  ['---\ntitle: a\nlastmod: 2026-03-02T10:00:00+01:00\n---\n', {series: null, updated: '2026-03-02'}],
  [
    '+++\ntitle = "a"\nseries = ["Ovens", "Mains"]\nupdated = 2026-03-02\n+++\n',
    {series: 'Ovens', updated: '2026-03-02'},
  ],
  ['---\ntitle: a\nupdated: last spring\n---\n', {series: null, updated: null}],
])('reads the series and the day of the last update: %j', (text, wanted) => {
  expect(readEntry(text, {path: 'a.md'})).toMatchObject(wanted);
});

test.each([
  ['notes/me.md', 'kind: about\n'],
  ['notes/me.md', 'kind: bio\n'],
  ['about.md', ''],
  ['services/index.md', ''],
])('an undated page that stands is no idea: %s %j', (path, more) => {
  expect(readEntry(`---\ntitle: Me\n${more}---\n`, {path}).status).toBeNull();
});

test('looks for a title in the head of the file alone, whatever of it was read', () => {
  const early = `---\ndate: 2026-11-20\n---\n\n${'word '.repeat(100)}\n\n# Early\n`;
  const late = `---\ndate: 2026-11-20\n---\n\n${'word '.repeat(300)}\n\n# Late\n`;
  expect(readEntry(early, {path: 'a/late-piece.md'}).title).toBe('Early');
  expect(readEntry(late, {path: 'a/late-piece.md'}).title).toBe('Late piece');
});

test.each([
  ['case-studies/harbor.md', ''],
  ['_case-studies/harbor.md', ''],
  ['src/content/case_studies/harbor.md', ''],
  ['_case_studies/2026/harbor.md', ''],
  ['Case Studies/harbor.md', ''],
  ['case-study.md', ''],
  ['pages/case_studies/index.md', ''],
  ['_posts/2026-11-22-harbor.md', 'layout: case-study\n'],
  ['work/harbor.md', 'type: case_study\n'],
  ['work/harbor.md', 'layout: layouts/case-studies.njk\n'],
])('%s with %j is a case study', (path, matter) => {
  expect(readEntry(`---\ntitle: Harbor\n${matter}---\n`, {path}).kind).toBe('case-study');
});

test.each([
  ['work/case-study-tips.md', '', null],
  ['case-studies/about.md', '', 'about'],
  ['case-studies/harbor.md', 'kind: post\nlayout: case-study\n', 'post'],
  ['_posts/harbor.md', 'layout: about\n', 'post'],
  ['_talks/harbor.md', '', 'talk'],
] as const)('%s with %j is %s', (path, matter, kind) => {
  expect(readEntry(`---\ntitle: Harbor\n${matter}---\n`, {path}).kind).toBe(kind);
});
