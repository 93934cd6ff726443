import {isSettled} from '../detect/answered.js';
import {isSaidOfOthers} from '../detect/own-claim.js';
import {mildlyOnly} from '../mild.js';
import {numbersGame} from '../phrases/seeker-talk.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(numbersGame);

/** Disallow reaching for as many people as possible. */
export const noNumbersGame = defineRule({
  id: 'no-numbers-game',
  summary: 'Disallow reaching for as many people as possible',
  why: 'What is for everyone is for no one.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {draft: 'Finding clients is a numbers game.', says: ['Unexpected `numbers game`: which ten people is it for?']},
    {
      draft: 'I sent forty job applications in May.',
      says: ['Unexpected `sent forty job applications`: which one is it for?'],
    },
    {draft: 'After the course the students will be sending applications.', says: []},
    {draft: 'I wrote to four school kitchens, and two called back.', says: []},
    {draft: "People say “it's a numbers game”. It is not.", says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher))
      if (!isSaidOfOthers(claim) && !isSettled(claim)) reportClaim(file, prose, claim);
  },
});
