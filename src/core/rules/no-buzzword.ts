import {insideLink, isOwnClaim, isSaidOfOthers} from '../detect/own-claim.js';
import {claimedQualities, emptyWords} from '../phrases/buzzwords.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const words = matcherOf(emptyWords);
const qualities = matcherOf(claimedQualities);

/** Disallow words that say nothing a reader could check. */
export const noBuzzword = defineRule({
  id: 'no-buzzword',
  summary: 'Disallow words that say nothing a reader could check',
  why: 'A reader skips words that everyone else uses too, and learns nothing about you.',
  scope: 'chunk',
  defaults: {},
  examples: [
    {draft: 'I am a results-driven baker.', says: ['Unexpected `results-driven`: which result, for whom?']},
    {
      draft: 'Detail-oriented and highly motivated team player, where I can grow.',
      says: ['Unexpected `Detail-oriented`', 'Unexpected `highly motivated`', 'Unexpected `team player`'],
    },
    {draft: 'The school needed cooks who are team players.', says: []},
    {draft: 'We utilized the old oven.', says: ['Unexpected `utilized`, say `used`']},
    {draft: 'Our bread sold out by nine, because the school opens at eight.', says: []},
    {draft: '> She is a team player.', says: []},
    {draft: 'Never write “team player” in an application.', says: []},
    {draft: 'Recruiters skip every team player they read about.', says: []},
    {draft: '## Phrases to avoid\n\n- Team player\n- Go-getter', says: []},
    {draft: 'Which topics are they passionate about?', says: []},
    {draft: '## Senior (5+ years)\n\n- Strong leadership skills\n', says: []},
    {draft: 'If you are a quick learner, skip this chapter.', says: []},
    {draft: 'The word *synergy* means nothing to a baker.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, words))
      if (!insideLink(claim) && !(claim.phrase.ask !== '' && isSaidOfOthers(claim))) reportClaim(file, prose, claim);
    for (const claim of claimsOf(prose.blocks, qualities)) if (isOwnClaim(claim)) reportClaim(file, prose, claim);
  },
});
