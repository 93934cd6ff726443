import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parseMarkdown} from '../../../src/core/markdown.js';
import {buzzwords} from '../../../src/core/phrases/buzzwords.js';
import {resumePhrases} from '../../../src/core/phrases/resume-phrases.js';
import {
  ladderTalk,
  letterClosings,
  letterOpenings,
  numbersGame,
  referencesLines,
  seekerTalk,
} from '../../../src/core/phrases/seeker-talk.js';
import {superlatives} from '../../../src/core/phrases/superlatives.js';
import {cuesIn} from '../../../src/core/prose/cues.js';
import {matcherOf, passingMatcherOf} from '../../../src/core/prose/matcher.js';
import {analyze, type Block} from '../../../src/core/prose/prose.js';
import {rules} from '../../../src/core/rules/index.js';
import {patterns} from '../../../src/core/verdict/patterns.js';

const lists = [
  buzzwords,
  resumePhrases,
  seekerTalk,
  letterOpenings,
  letterClosings,
  referencesLines,
  ladderTalk,
  numbersGame,
  superlatives,
];

function blocksOf(text: string): readonly Block[] {
  return analyze(parseMarkdown(text), text).blocks;
}

/** Every draft and every example of a rule that the project has. */
const blocks = [
  ...['test/judgement', 'docs'].flatMap(folder =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(path => path.endsWith('.md'))
      .flatMap(path => blocksOf(readFileSync(`${folder}/${path}`, 'utf8'))),
  ),
  ...rules.flatMap(({examples}) => examples.flatMap(({draft}) => blocksOf(draft))),
];

test('no way of writing is overlooked for want of a cue', () => {
  const found = new Set<string>();
  for (const block of blocks) {
    const cues = cuesIn(block);
    for (const {name, cue, pattern, anyCase, hint} of patterns) {
      const text = anyCase ? block.text.toLowerCase() : block.text;
      if (text.match(pattern) === null) continue;
      found.add(name);
      expect(cues.has(cue), `${name} in ${block.text}`).toBe(true);
      expect(hint?.test(text) ?? true, `${name} in ${block.text}`).toBe(true);
    }
  }
  expect(found.size).toBe(patterns.length);
});

test('no phrase is overlooked for want of a cue', () => {
  const spelled = lists.flat().map(({pattern}) =>
    pattern
      .split(' ')
      .map(part => (part === '…' ? 'quite' : part === '0' ? 'seven' : (part.split('|')[0] ?? '').replace(/[+?]/g, '')))
      .join(' '),
  );
  const all = [...blocks, ...spelled.flatMap(text => blocksOf(`Well, ${text} indeed.`))];
  for (const list of lists) {
    const [cued, thorough] = [matcherOf(list), passingMatcherOf(list)];
    for (const block of all) expect(cued(block)).toEqual(thorough(block));
    expect(all.flatMap(thorough).length).toBeGreaterThan(list.length);
  }
});
