import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import manifest from '../../../package.json' with {type: 'json'};
import {readEntry} from '../../../src/calendar/read-entry.js';
import {rules} from '../../../src/core/rules/index.js';
import {folderWith, lodestone, post} from './built-cli.js';

test('--help, --version and an unknown command', () => {
  const folder = folderWith({});
  for (const args of [['--help'], ['-h'], ['help'], ['check', '--help']]) {
    expect(lodestone(folder, args)).toMatchObject({status: 0, stderr: '', stdout: expect.stringContaining('Usage')});
  }
  expect(lodestone(folder, [])).toMatchObject({status: 2});
  expect(lodestone(folder, ['--version']).stdout).toBe(`${manifest.version}\n`);
  const unknown = lodestone(folder, ['chek']);
  expect([unknown.status, unknown.stderr]).toEqual([
    2,
    'lodestone: Unexpected command “chek”, expected check. See lodestone --help.\n',
  ]);
});

test('explain prints a rule’s page, or all rules', () => {
  const folder = folderWith({});
  const page = lodestone(folder, ['explain', 'no-buzzword']);
  expect(page.stdout).toContain(rules.find(({id}) => id === 'no-buzzword')?.why);
  expect(lodestone(folder, ['explain']).stdout.trim().split('\n')).toHaveLength(rules.length);
  const unknown = lodestone(folder, ['explain', 'no-buzword']);
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean no-buzzword?')]);
});

test('calendar lists drafts by day, undated last, as a table or as JSON', () => {
  const folder = folderWith({
    'posts/later.md': '---\ntitle: Later\ndate: 2026-12-01T06:30\nstatus: scheduled\n---\n',
    'posts/sooner.md': post,
    'posts/some-day.md': '---\ntitle: Some day\nstatus: idea\n---\n',
    'posts/broken.md': '---\ntitle: "Broken\ndate: 2026-11-20\n---\n',
    'notes.md': 'Not a draft.\n',
  });
  const json = lodestone(folder, ['calendar', '--format', 'json']);
  const {version, entries} = JSON.parse(json.stdout);
  expect(version).toBe(1);
  expect(entries.map(({path, date, time}: {path: string; date: string; time: string}) => [path, date, time])).toEqual([
    ['posts/sooner.md', '2026-11-03', null],
    ['posts/broken.md', '2026-11-20', null],
    ['posts/later.md', '2026-12-01', '06:30'],
    ['posts/some-day.md', null, null],
  ]);
  expect(Object.keys(entries[0])).toEqual([
    'path',
    'title',
    'date',
    'time',
    'status',
    'kind',
    'channel',
    'audience',
    'pillar',
    'from',
    'direction',
    'problem',
    'series',
    'updated',
    'posted',
  ]);
  expect(json.stderr).toContain('1 Markdown file');
  const table = lodestone(folder, ['calendar', 'posts', '--from', '2026-11-21']).stdout.trim().split('\n');
  expect(table).toHaveLength(2);
  expect(table[1]).toMatch(/^2026-12-01 {2}06:30 {2}scheduled {2}post {2}Later +posts\/later\.md$/);
  expect(lodestone(folder, ['calendar', '--to', '30.11.2026'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('expected a day such as 2026-11-22'),
  });
});

test('calendar says where the cadence leaves gaps and what the drafts cover', () => {
  const folder = folderWith({
    'brand.yaml': `audiences: [{id: bakers, name: Bakers}]
pillars: [{id: repair, name: Repair, facets: [skill]}]
channels: [{id: blog, name: Blog, folder: posts, cadence: 2 per month}]
`,
    'posts/a.md': '---\ntitle: A\ndate: 2026-11-03\nchannel: blog\naudience: bakers\npillar: repair\n---\n',
  });
  const range = ['--from', '2026-11-01', '--to', '2026-11-30'];
  const {gaps, coverage} = JSON.parse(lodestone(folder, ['calendar', '--format', 'json', ...range]).stdout);
  expect(gaps).toEqual([{channel: 'blog', from: '2026-11-01', to: '2026-11-30', expected: 2, planned: 1}]);
  expect(coverage).toMatchObject({
    facets: {skill: 1, talent: 0},
    audiences: {bakers: 1},
    pillars: {repair: 1},
    directions: {inbound: 1, outbound: 0},
  });
  expect(lodestone(folder, ['calendar', ...range]).stdout).toMatch(
    /\nGaps\n2026-11-01 to 2026-11-30 {2}blog {2}1 of 2 planned\n$/,
  );
  const empty = JSON.parse(lodestone(folder, ['calendar', '--format', 'json', '--from', '2027-02-01']).stdout);
  expect(empty.entries).toEqual([]);
  expect(empty.gaps[0]).toMatchObject({from: '2027-02-01', planned: 0});
});

test('calendar writes a file for any calendar program', () => {
  const folder = folderWith({'brand.yaml': 'name: Hedda\n', 'posts/sooner.md': post});
  const {status, stdout} = lodestone(folder, ['calendar', '--format', 'ics']);
  expect(status).toBe(0);
  expect(stdout).toContain('X-WR-CALNAME:Hedda\r\n');
  expect(stdout).toContain('DTSTART;VALUE=DATE:20261103\r\n');
});

test('start writes a brief and first pages that check clean, and leaves what is there', () => {
  const folder = folderWith({'about.md': 'Mine.\n'});
  const answers = [
    '--reader',
    'owners of small bakeries',
    '--promise',
    'Old ovens: they bake on',
    '--proof',
    'One #1 oven',
  ];
  const more = ['--channel', 'LinkedIn', '--cadence', 'every 2 weeks', '--name', 'Hedda'];
  const {status, stdout, stderr} = lodestone(folder, ['start', ...answers, ...more]);
  expect([status, stdout.trim().split('\n')]).toEqual([
    0,
    ['brand.yaml', 'case-studies/first-case-study.md', 'testimonials/request.md'],
  ]);
  expect(stderr).toBe('about.md is there already and was left as it is.\n');
  expect(readFileSync(join(folder, 'about.md'), 'utf8')).toBe('Mine.\n');
  expect(lodestone(folder, ['check'])).toMatchObject({status: 0, stderr: ''});
  const incomplete = lodestone(folder, ['start', ...answers], {input: ''});
  expect([incomplete.status, incomplete.stderr]).toEqual([2, expect.stringContaining('--channel "…" --cadence "…"')]);
  const often = lodestone(folder, ['start', ...answers, '--channel', 'Blog', '--cadence', 'often']);
  expect([often.status, often.stderr]).toEqual([2, expect.stringContaining('expected one such as weekly')]);
});

test('days on the calendar are those written in the file, in every time zone', () => {
  const folder = folderWith({'posts/a.md': '---\ntitle: A\ndate: 2026-03-02\n---\n'});
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tokyo']) {
    const {stdout} = lodestone(folder, ['calendar', '--format', 'json'], {env: {TZ}});
    expect(JSON.parse(stdout).entries[0].date).toBe('2026-03-02');
  }
});

test('new writes a draft where its kind belongs, and never over another', () => {
  const folder = folderWith({'brand.yaml': 'calendar: {content: [blog/**/*.md]}\n'});
  const made = lodestone(folder, ['new', 'post', 'Why your left side burns', '--date', '2026-12-24']);
  expect(made).toMatchObject({status: 0, stderr: '', stdout: 'blog/why-your-left-side-burns.md\n'});
  const text = readFileSync(join(folder, 'blog/why-your-left-side-burns.md'), 'utf8');
  expect(readEntry(text, {path: 'a.md'})).toMatchObject({
    title: 'Why your left side burns',
    date: '2026-12-24',
    kind: 'post',
    status: 'drafting',
  });
  const again = lodestone(folder, ['new', 'post', 'Why your left side burns']);
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
  expect(readFileSync(join(folder, 'blog/why-your-left-side-burns.md'), 'utf8')).toBe(text);
  expect(lodestone(folder, ['new', 'poem', 'X']).stderr).toContain('expected one of post, social');
  expect(lodestone(folder, ['new', 'post']).status).toBe(2);
  expect(lodestone(folder, ['new', 'post', 'X', '--date', '2026-02-30']).status).toBe(2);
});
