import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {weekdayOf} from '../../../src/calendar/day.js';
import {draftFolder} from '../../../src/calendar/draft-folder.js';
import {materialOf} from '../../../src/calendar/plan-material.js';
import {planWeeks} from '../../../src/calendar/plan-weeks.js';
import {proofsIn} from '../../../src/calendar/proof-use.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {plantSeeds} from '../../../src/calendar/seeds.js';

const today = '2026-11-24';
const yaml = `
proof:
  - {id: gas, says: "Gas fell from 412 to 236 cubic meters", facets: [achievement]}
  - {id: letter, says: "“We never missed a morning.”", facets: [reputation]}
  - {id: secret, says: A client who wants no word of it, consent: no}
audiences: [{id: owners, name: Owners}, {id: teachers, name: Teachers}]
pillars:
  - {id: heat, name: Reading heat, facets: [talent, skill]}
  - {id: repair, name: Repair first, facets: [achievement]}
channels:
  - {id: blog, name: Blog, folder: posts, cadence: weekly}
  - {id: linkedin, name: LinkedIn, folder: social, cadence: every 2 weeks}
`;

/** Plans over drafts given as path and text. */
function plan(files: Readonly<Record<string, string>>, {text = yaml, weeks = 4} = {}) {
  const {brief} = readBrief(text);
  const entries = Object.entries(files).map(([path, draft]) => readEntry(draft, {path, brief, today}));
  const told = Object.values(files).flatMap(draft => proofsIn(draft, brief.proof));
  const material = materialOf(brief, entries, new Set(told), today);
  const pieces = planWeeks({brief, entries, material, today, weeks, weekStart: 1});
  return pieces.map(piece => ({...piece, by: piece.source.by}));
}

const head = (lines: string, body = '') => `---\n${lines}\n---\n\n${body}\n`;

test('gaps are filled by ideas, then proof nobody has told, then pieces told once, then stale pages, then prompts', () => {
  const pieces = plan(
    {
      'ideas/flour.md': head('title: The flour test\nstatus: idea'),
      'talks/seal.md': head('title: The seal\ndate: 2026-10-01\nstatus: published\nkind: talk'),
      'about.md': head('title: About\nupdated: 2025-11-01'),
      'talks/heat.md': head('title: Heat\ndate: 2026-09-01\nstatus: published\nkind: talk\nproof: gas'),
      'social/heat.md': head(
        'title: Heat\ndate: 2026-09-09\nstatus: published\nchannel: linkedin\nfrom: talks/heat.md',
      ),
    },
    {weeks: 6},
  );
  expect(pieces.map(({by}) => by)).toEqual([
    'idea',
    'proof',
    'piece',
    'page',
    ...Array.from({length: pieces.length - 4}, () => 'prompt'),
  ]);
  expect(pieces.slice(0, 4).map(({title}) => title)).toEqual([
    'The flour test',
    'We never missed a morning',
    'The seal',
    'Refresh: About',
  ]);
  expect(pieces.filter(({channel}) => channel === 'linkedin')).toHaveLength(4);
  expect(pieces[2]).toMatchObject({source: {entry: {path: 'talks/seal.md'}}});
});

test('prompts take turns with pillars, audiences and strengths, and spread over the week', () => {
  const prompts = plan({}, {text: yaml.replace(/proof:[\s\S]*?audiences/, 'audiences'), weeks: 8});
  const counts = (key: 'pillar' | 'audience' | 'title') => {
    const values = prompts.map(prompt => prompt[key]);
    return [...new Set(values)].map(value => values.filter(one => one === value).length);
  };
  expect(prompts.length).toBeGreaterThan(10);
  expect(Math.max(...counts('pillar')) - Math.min(...counts('pillar'))).toBeLessThanOrEqual(1);
  expect(Math.max(...counts('audience')) - Math.min(...counts('audience'))).toBeLessThanOrEqual(1);
  expect(prompts.map(({title}) => title)).toContain('Repair first: before and after');
  expect(new Set(prompts.map(({title}) => title)).size).toBeGreaterThan(8);
  const weekdays = new Set(prompts.map(({day}) => weekdayOf(day)));
  expect(weekdays.size).toBeGreaterThanOrEqual(5);
});

test('an idea stays with its channel, and a pitch is never a post', () => {
  const pieces = plan({
    'social/match.md': head('title: Match\nstatus: idea'),
    'pitches/north.md': head('title: To North\nstatus: idea\nkind: pitch'),
  });
  expect(pieces.filter(({by}) => by === 'idea').map(({title, channel}) => [title, channel])).toEqual([
    ['Match', 'linkedin'],
  ]);
  const {brief} = readBrief('channels: [{id: mail, name: Mail, folder: content/pitches, cadence: monthly}]');
  expect(draftFolder('pitch', 'mail', brief, () => [])).toBe('pitches');
  expect(draftFolder('post', 'mail', brief, () => [])).toBe('content/pitches');
});

test('the starter brand gets a plan whose titles are all its own words or questions', () => {
  const seeds = plantSeeds(today);
  const text = seeds.find(({path}) => path === 'brand.yaml')?.text ?? '';
  const files = Object.fromEntries(seeds.filter(({path}) => path.endsWith('.md')).map(({path, text}) => [path, text]));
  const pieces = plan(files, {text, weeks: 6});
  expect(pieces.map(({day, channel, by, title}) => `${day} ${channel} ${by}: ${title}`)).toMatchInlineSnapshot(`
    [
      "2026-11-25 letter proof: Four nights in our bakehouse and we never missed a morning",
      "2026-12-03 linkedin proof: Linden Street Bakery burned 412 cubic meters of gas in March before …",
      "2026-12-07 blog idea: What a burner sounds like when it is about to fail",
      "2026-12-11 linkedin proof: 61 ovens in my log since 2014, 57 of them still baking",
      "2026-12-15 blog proof: A night kitchen that bakes for a 90-bed clinic stopped throwing away …",
    ]
  `);
});
