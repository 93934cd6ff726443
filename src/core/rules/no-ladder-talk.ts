import {isSettled} from '../detect/answered.js';
import {isOwnClaim} from '../detect/own-claim.js';
import {mildlyOnly} from '../mild.js';
import {ladderTalk} from '../phrases/seeker-talk.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(ladderTalk);

/** Disallow speaking of a career as rungs to climb. */
export const noLadderTalk = defineRule({
  id: 'no-ladder-talk',
  summary: 'Disallow speaking of a career as rungs to climb',
  why: 'A reader gains nothing from your next rung; they gain from what you get better at.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'I worked my way up to head chef.',
      says: ['Unexpected `worked my way up`: what do you get better at, and for whom?'],
    },
    {draft: 'After eleven winters I know which snow will hold.', says: []},
    {draft: 'I come up the ladder first and open the papers last.', says: []},
    {draft: 'The “career ladder” is the wrong picture.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher))
      if (isOwnClaim(claim) && !isSettled(claim)) reportClaim(file, prose, claim);
  },
});
