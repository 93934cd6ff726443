import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {explainInMatter, proposeInMatter} from '../../../src/calendar/matter-proposals.js';

const {brief} = readBrief(`
audiences:
  - {id: owners, name: Owners of small bakeries, wants: a smaller gas bill}
  - {id: "2nd shift", name: The second shift}
pillars: [{id: repair, name: Repair first, facets: [skill, quality]}]
channels: [{id: blog, name: The blog, cadence: 2 per month, limit: 3000}]
calendar: {statuses: [drafting, in review], fields: {date: publishOn}}
`);

/** The labels at the caret `▮`. */
function labels(marked: string, from: typeof brief | null = brief) {
  const offset = marked.indexOf('▮');
  return (proposeInMatter(marked.replace('▮', ''), offset, from)?.proposals ?? []).map(({label}) => label);
}

/** The text after taking a proposal, tab stops and all. */
function take(marked: string, label: string): string {
  const offset = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const found = proposeInMatter(text, offset, brief);
  const proposal = found?.proposals.find(one => one.label === label);
  return found && proposal ? text.slice(0, found.start) + proposal.insert + text.slice(found.end) : `no ${label}`;
}

const statuses = ['idea', 'drafting', 'in review', 'ready', 'scheduled', 'published'];

test.each([
  ['audiences', '---\naudience: ▮\n---\n\nText.\n', ['owners', '2nd shift']],
  ['audiences right behind the colon', '---\naudience:▮\n---\n', ['owners', '2nd shift']],
  ['audiences in a list', '---\naudience: [ow▮]\n---\n', ['owners', '2nd shift']],
  ['audiences in TOML', '+++\naudience = "▮"\n+++\n', ['owners', '2nd shift']],
  ['audiences in JSON', '{\n  "title": "A",\n  "audience": "▮"\n}\n', ['owners', '2nd shift']],
  ['pillars', '---\npillar: r▮\n---\n', ['repair']],
  ['channels', '---\nchannel: ▮\n---\n', ['blog']],
  ['statuses, the brief’s own among them', '---\nstatus: ▮\n---\n', statuses],
  [
    'the keys that are missing',
    '---\ntitle: A\naudience: owners\n▮\n---\n',
    ['publishOn', 'status', 'draft', 'kind', 'channel', 'pillar', 'series', 'updated'],
  ],
  [
    'keys in front matter not closed yet',
    '---\ntitle: A\nau▮\n',
    ['publishOn', 'status', 'draft', 'kind', 'channel', 'audience', 'pillar', 'series', 'updated'],
  ],
  [
    'keys in TOML',
    '+++\ntitle = "A"\npil▮\n+++\n',
    ['publishOn', 'status', 'draft', 'kind', 'channel', 'audience', 'pillar', 'series', 'updated'],
  ],
  ['nothing in the body', '---\ntitle: A\n---\n\naudience: ▮\n', []],
  ['nothing below front matter that was never closed', '---\ntitle: A\n\naudience: ▮\n', []],
  ['nothing on the closing fence', '---\ntitle: A\n▮---\n', []],
  ['nothing under somebody else’s key', '---\nparams:\n  au▮\n---\n', []],
  ['nothing in a title', '---\ntitle: The ▮\n---\n', []],
  ['nothing without front matter', 'audience: ▮\n', []],
])('proposes %s', (_, marked, expected) => {
  expect(labels(marked)).toEqual(expected);
});

test('without a brief the kinds and the standard statuses are proposed, and no reader is invented', () => {
  expect(labels('---\nkind: ▮\n---\n', null)).toContain('case-study');
  expect(labels('---\nstatus: ▮\n---\n', null)).toEqual(['idea', 'drafting', 'ready', 'scheduled', 'published']);
  expect(labels('---\naudience: ▮\n---\n', null)).toEqual([]);
});

test('an audience tells its name and what it wants', () => {
  expect(proposeInMatter('---\naudience: \n---\n', 14, brief)?.proposals[0]?.note).toBe(
    'Owners of small bakeries. Wants a smaller gas bill.',
  );
});

test.each([
  [
    'a value over what is half typed',
    '---\naudience: o▮wn # who\n---\n',
    'owners',
    '---\naudience: owners # who\n---\n',
  ],
  ['a value behind a bare colon', '---\naudience:▮\n---\n', 'owners', '---\naudience: owners\n---\n'],
  ['a value that needs quotes', '---\naudience: ▮\n---\n', '2nd shift', '---\naudience: "2nd shift"\n---\n'],
  ['a value into quotes', "---\naudience: '▮'\n---\n", '2nd shift', "---\naudience: '2nd shift'\n---\n"],
  ['a value in TOML', '+++\naudience = ▮\n+++\n', 'owners', '+++\naudience = "owners"\n+++\n'],
  ['a value into JSON quotes', '{\n  "audience": "▮"\n}\n', 'owners', '{\n  "audience": "owners"\n}\n'],
  ['a key', '---\naud▮\ntitle: A\n---\n', 'audience', '---\naudience: $0\ntitle: A\n---\n'],
  ['a key that has its colon', '---\naud▮: owners\n---\n', 'audience', '---\naudience: owners\n---\n'],
  ['a key in TOML', '+++\naud▮\n+++\n', 'audience', '+++\naudience = "$0"\n+++\n'],
  [
    'a key into JSON quotes',
    '{\n  "title": "A",\n  "aud▮": ""\n}\n',
    'audience',
    '{\n  "title": "A",\n  "audience": ""\n}\n',
  ],
  ['a key under Windows line endings', '---\r\naud▮\r\n---\r\n', 'audience', '---\r\naudience: $0\r\n---\r\n'],
])('inserts %s', (_, marked, label, expected) => {
  expect(take(marked, label)).toBe(expected);
});

test('keys and values of the brief are explained, in YAML and in TOML', () => {
  const yaml = '---\naudience: owners\nlayout: post\n---\n\naudience\n';
  expect(explainInMatter(yaml, 6, brief)).toMatchObject({start: 4, end: 12, expected: 'owners, 2nd shift'});
  expect(explainInMatter(yaml, 16, brief)?.note).toBe('Owners of small bakeries. Wants a smaller gas bill.');
  expect(explainInMatter(yaml, 24, brief)).toBeNull();
  expect(explainInMatter(yaml, yaml.length - 3, brief)).toBeNull();
  expect(explainInMatter('+++\nchannel = "blog"\n+++\n', 16, brief)?.note).toBe(
    'The blog. 2 per month, at most 3000 characters.',
  );
});
