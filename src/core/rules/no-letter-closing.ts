import {letterClosings} from '../phrases/seeker-talk.js';
import {reportClaims} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(letterClosings);

/** Disallow closing with a courtesy instead of a next step. */
export const noLetterClosing = defineRule({
  id: 'no-letter-closing',
  summary: 'Disallow closing with a courtesy instead of a next step',
  why: 'A courtesy leaves the reader with nothing to do.',
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'Thank you for your consideration.',
      says: ['Unexpected `Thank you for your consideration`: end with the next step you offer.'],
    },
    {draft: 'I am at the site on Tuesday; shall I bring the drawings?', says: []},
    {draft: 'A closing like “Thank you for your consideration” ends nothing.', says: []},
  ],
  check(tree, file) {
    reportClaims(tree, file, matcher);
  },
});
