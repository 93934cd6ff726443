import {isSettled} from '../detect/answered.js';
import {showsEvidence} from '../detect/evidence.js';
import {isOwnClaim} from '../detect/own-claim.js';
import {mildlyOnly} from '../mild.js';
import {superlatives} from '../phrases/superlatives.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(superlatives);

/** Disallow claims of rank or quality with nothing beside them to show it. */
export const noUnprovenSuperlative = defineRule({
  id: 'no-unproven-superlative',
  summary: 'Disallow claims of rank or quality without proof beside them',
  why: 'A reader believes what somebody else says or what can be counted, not what you say of yourself.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {draft: 'An award-winning bakery.', says: ['Unexpected `award-winning`: which award, for what?']},
    {draft: 'An award-winning bakery: [Loaf of the Year](https://example.com), out of 212 loaves.', says: []},
    {draft: 'Her starter is highly respected among the bakers of Tras-os-Montes.', says: []},
    {draft: 'The ledger lists unmatched payments first.', says: []},
    {draft: 'The guide called it “a world-class bakery”.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher)) {
      if (showsEvidence(claim.block) || !isOwnClaim(claim) || isSettled(claim)) continue;
      reportClaim(file, prose, claim);
    }
  },
});
