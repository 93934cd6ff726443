import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {readBrief} from '../../../src/brief/read-brief.js';
import {plantSeeds} from '../../../src/calendar/seeds.js';
import type {createChecker} from '../../../src/core/checker.js';
import {cli, draftsOf, folderWith, lodestone} from './built-cli.js';

const seeds = plantSeeds('2026-11-22');
const folder = folderWith(Object.fromEntries(seeds.map(({path, text}) => [path, text])));
const {brief} = readBrief(seeds.find(({path}) => path === 'brand.yaml')?.text ?? '');

test('the program and the library say the same of every seed', async () => {
  const library: {createChecker: typeof createChecker} = await import(new URL('core.js', pathToFileURL(cli)).href);
  const checker = library.createChecker({brief});
  const drafts = draftsOf(lodestone(folder, ['check', '--format', 'json']).stdout);
  expect(drafts).toHaveLength(seeds.length - 1);
  for (const {path, ...report} of drafts) {
    const text = seeds.find(seed => seed.path === path)?.text ?? '';
    expect(report, path).toEqual(JSON.parse(JSON.stringify(checker.check(text, {path}))));
  }
});

test('only the before draft is flagged, with plenty to say, and nothing above a hint is said of the others', () => {
  const drafts = draftsOf(lodestone(folder, ['check', '--format', 'json']).stdout);
  expect(drafts.filter(({verdict}) => verdict?.flagged).map(({path}) => path)).toEqual(['before-about.md']);
  for (const {path, findings} of drafts) {
    const loud = findings.filter(({severity}) => severity !== 'hint').map(({rule, message}) => `${rule}: ${message}`);
    if (path === 'before-about.md') expect(loud.length).toBeGreaterThan(20);
    else expect(loud, path).toEqual([]);
  }
});
