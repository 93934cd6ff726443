import {mildlyOnly, sayMildly} from '../mild.js';
import {isMention} from '../prose/mention.js';
import {type Block, placeOf, proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

/** Disallow long lists of skills without a verb. */
export const noSkillDump = defineRule({
  id: 'no-skill-dump',
  summary: 'Disallow long lists of skills',
  why: 'A list of skills leaves it to the reader to find out which of them is for them.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {
    /** How many things a line may list. */
    allow: 7,
  },
  examples: [
    {
      draft: '**Skills:** welding, soldering, brazing, riveting, milling, turning, grinding, drilling, sawing\n',
      says: ['Unexpected list of 9 skills: which one does this reader need?'],
    },
    {
      draft: '**Skills:** welding, soldering, brazing, riveting, milling, turning, grinding, drilling, sawing\n',
      options: {allow: 12},
      says: [],
    },
    {
      draft:
        'Thanks to Ana Petrov, Bo Lind, Cem Aksoy, Dag Moe, Eva Roth, Finn Bakke, Gro Dahl, Hal Ito and Ida Falk.\n',
      says: [],
    },
    {
      draft: 'The orders were from Porto, Bergen, Gdynia, Esbjerg, Aveiro, Vigo, Brest, Dover and Cork.\n',
      says: [],
    },
    {draft: 'Kitchen: Ada, Bo\n(bread, cheese, apples, tea, matches, rope, tape, maps)\n', says: []},
    {draft: '- `MD001`, `MD003`, `MD004`, `MD005`, `MD007`, `MD009`, `MD010`, `MD011`, `MD012`\n', says: []},
    {
      draft:
        '| Porto $20 | Bergen $30 |\n| Gdynia $45 | Vigo $55 |\n| Dover $55 | Cork $65 |\n| Brest $70 | Esbjerg $75 |\n',
      says: [],
    },
    {
      draft: 'We packed bread, cheese, apples, tea, matches, rope, tape, a map and the old stove, and left.\n',
      says: [],
    },
  ],
  check(tree, file, {allow}) {
    const prose = proseOf(tree, file);
    for (const block of prose.blocks) {
      if (block.type === 'heading' || block.quoted) continue;
      const count = listedThings(block);
      if (count <= allow || isMention(block, 0, block.tokens.length) || !listsSkills(block, count)) continue;
      const message = file.message(`Unexpected list of ${count} skills: which one does this reader need?`, {
        place: placeOf(prose, block, block.tokens[0]?.start ?? 0, block.tokens.at(-1)?.end ?? 0),
      });
      sayMildly(message);
    }
  },
});

const things = 0.4;
const ofSkills = /\b(?:abilit|expert|experience|familiar|knowledge|languages?|proficien|skill|technolog|tools?)/i;
const names = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}.'’-]+/gu;

/** Not code, people or prices, and not a sentence that goes on after its list. */
function listsSkills(block: Block, count: number): boolean {
  const code = block.text.split('\uFFFC').length - 1;
  const people = block.text.match(names)?.length ?? 0;
  const told =
    block.sentences.length > 1 ||
    (/^[^,:]*\b(?:are|is|was|were) (?:at|by|from|in|of|with)\b/i.test(block.text) && !ofSkills.test(block.text)) ||
    /\b(?:reviewed|analyzed|study|learn|try|tl;dr|including|such as|for example|e\.g\.|thanks|established?)\b/i.test(
      block.text,
    );
  // What stands in parentheses explains something else.
  const aside = [...block.text.matchAll(/\([^()]*\)/g)].reduce(
    (sum, [inside]) => sum + inside.split(',').length - 1,
    0,
  );
  const prices = block.text.match(/\p{Sc}\s?\d/gu)?.length ?? 0;
  return [code, people, aside, prices].every(other => other < count * things) && !told;
}

const separators = new Set([',', '|', '·', '•', ';', '/']);
const glue = new Set(
  'the a an is are was were be been has have had i we you he she it they that this which who if when because but so my our your their his her its to will would can could not do does did'.split(
    ' ',
  ),
);

/** How many things a block lists, when it is a list and not a sentence; 0 otherwise. */
export function listedThings(block: Block): number {
  let count = 1;
  let glued = 0;
  let words = 0;
  for (const {word, shape} of block.tokens) {
    if (shape !== 'mark') words++;
    if (separators.has(word)) count++;
    else if (glue.has(word)) glued++;
  }
  return count >= 4 && words / count <= 4 && glued * 12 <= words ? count : 0;
}
