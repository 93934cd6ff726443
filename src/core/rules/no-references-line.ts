import {referencesLines} from '../phrases/seeker-talk.js';
import {reportClaims} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(referencesLines);

/** Disallow promising references instead of showing them. */
export const noReferencesLine = defineRule({
  id: 'no-references-line',
  summary: 'Disallow promising references instead of showing them',
  why: 'A reference that nobody sees convinces nobody.',
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'References available upon request.',
      says: ['Unexpected `References available upon request`: quote one of them here, with their consent.'],
    },
    {draft: '“He rebuilt our stairs in four days,” says Ana Petrov of the Harbor School.', says: []},
    {draft: 'Of ten files that hold “references available upon request”, four advise against it.', says: []},
  ],
  check(tree, file) {
    reportClaims(tree, file, matcher);
  },
});
