import {isSettled} from '../detect/answered.js';
import {countsSomething} from '../detect/evidence.js';
import {isSaidOfOthers} from '../detect/own-claim.js';
import {mildlyOnly} from '../mild.js';
import {type Claim, claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {mild} from '../prose/phrase.js';
import {proseOf} from '../prose/prose.js';
import {sentenceAt} from '../prose/sentences.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(
  mild(`
0 years … experience ? What did you see in those years that the reader has not?
0 year … experience ? What did you see in those years that the reader has not?
years of … experience|expertise ? What did you see in those years that the reader has not?
0 years in … industry|industries|field|fields|business|sector|sectors|profession|roles|domains ? What did you see in those years that the reader has not?
decade|decades of … experience|expertise ? What did you see in those years that the reader has not?
over|than a decade of ? What did you see in those years that the reader has not?
0 yrs … experience|exp ? What did you see in those years that the reader has not?
`),
);
/** Disallow counting years instead of telling what they taught. */
export const noYearsOfExperience = defineRule({
  id: 'no-years-of-experience',
  summary: 'Disallow counting years of experience',
  why: 'Years say how long you were there, not what a reader gets from it.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'I have over 20 years of experience in welding.',
      says: ['Unexpected `20 years of experience`: what did you see in those years that the reader has not?'],
    },
    {
      draft: 'Fifteen years’ experience.',
      says: ['Unexpected `Fifteen years’ experience`: what did you see in those years that the reader has not?'],
    },
    {
      draft: 'For the past 7 years in various roles I welded.',
      says: ['Unexpected `7 years in various roles`: what did you see in those years that the reader has not?'],
    },
    {draft: 'For the past seven years in this yard we welded ferries.', says: []},
    {draft: 'I have nine years of experience in welding. Four hundred hulls came back without a crack.', says: []},
    {draft: 'After more than a decade of drought the well came back.', says: []},
    {draft: 'After 7 years in the shipping industry I felt worn out, and could not say why.', says: []},
    {draft: 'Twenty years ago the yard still built ferries.', says: []},
    {draft: 'They think that only someone with 20 years of experience could weld it.', says: []},
    {draft: 'The ad asked applicants for “10 years of experience”.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher))
      if (!isSaidOfOthers(claim) && !isSettled(claim) && !countsElsewhere(claim)) reportClaim(file, prose, claim);
  },
});

/** Whether the sentence goes on to count what the years have brought, or the next one does. */
function countsElsewhere({block, from, to}: Claim): boolean {
  const end = sentenceAt(block.sentences, from)?.to ?? to;
  const next = sentenceAt(block.sentences, end)?.to ?? end;
  for (let at = to; at < next; at++) if (countsSomething(block.tokens, at)) return true;
  return false;
}
