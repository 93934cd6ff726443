import {mildlyOnly} from '../mild.js';
import {letterOpenings} from '../phrases/seeker-talk.js';
import {reportClaims} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(letterOpenings);

/** Disallow opening a letter to nobody in particular. */
export const noLetterOpening = defineRule({
  id: 'no-letter-opening',
  summary: 'Disallow opening a letter to nobody in particular',
  why: 'A letter to whom it may concern concerns no one.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'To whom it may concern,\n\nyour roof leaks.',
      says: ['Unexpected `To whom it may concern`: who is it? Write the name.'],
    },
    {
      draft: 'I am excited to formally apply for the position.',
      says: ['Unexpected `I am excited to formally apply`: begin with what the reader needs.'],
    },
    {draft: 'Dear Ms. Okafor,\n\nyour roof leaks.', says: []},
    {draft: 'Never open with “To whom it may concern”.', says: []},
  ],
  check(tree, file) {
    reportClaims(tree, file, matcher);
  },
});
