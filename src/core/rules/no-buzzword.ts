import {buzzwords} from '../phrases/buzzwords.js';
import {reportClaims} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(buzzwords);

/** Disallow words that say nothing a reader could check. */
export const noBuzzword = defineRule({
  id: 'no-buzzword',
  summary: 'Disallow words that say nothing a reader could check',
  why: 'A reader skips words that everyone else uses too, and learns nothing about you.',
  scope: 'chunk',
  defaults: {},
  examples: [
    {draft: 'I am a results-driven baker.', says: ['Unexpected `results-driven`: which result, for whom?']},
    {draft: 'We utilized the old oven.', says: ['Unexpected `utilized`, say `used`']},
    {draft: 'Our bread sold out by nine, because the school opens at eight.', says: []},
    {draft: '> She is a team player.', says: []},
    {draft: 'Never write “team player” in an application.', says: []},
    {draft: 'Recruiters skip every team player they read about.', says: []},
    {draft: '## Phrases to avoid\n\n- Team player\n- Go-getter', says: []},
    {draft: 'The word *synergy* means nothing to a baker.', says: []},
  ],
  check(tree, file) {
    reportClaims(tree, file, matcher);
  },
});
