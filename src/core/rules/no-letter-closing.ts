import {isCourtesy} from '../detect/courtesy.js';
import {mildlyOnly} from '../mild.js';
import {letterClosings} from '../phrases/seeker-talk.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(letterClosings);

/** Disallow closing with a courtesy instead of a next step. */
export const noLetterClosing = defineRule({
  id: 'no-letter-closing',
  summary: 'Disallow closing with a courtesy instead of a next step',
  why: 'A courtesy leaves the reader with nothing to do.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {draft: 'I welcome the opportunity to work with you and your dough.', says: []},
    {
      draft: 'Thank you for your consideration.',
      says: ['Unexpected `Thank you for your consideration`: end with the next step you offer.'],
    },
    {draft: 'I am at the site on Tuesday; shall I bring the drawings?', says: []},
    {draft: 'Give me a ring before Friday. I look forward to hearing from you.', says: []},
    {draft: 'Bring the drawings on Tuesday.\n\nThank you in advance.', says: []},
    {draft: 'Thank you for taking the time to read about our oven.', says: []},
    {
      draft: 'Call me about the position. I look forward to hearing from you.',
      says: ['Unexpected `I look forward to hearing`: end with the next step you offer.'],
    },
    {
      draft: 'I look forward to hearing from you.',
      says: ['Unexpected `I look forward to hearing`: end with the next step you offer.'],
    },
    {draft: 'A closing like “Thank you for your consideration” ends nothing.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher)) if (!isCourtesy(claim)) reportClaim(file, prose, claim);
  },
});
