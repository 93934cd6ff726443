import {referencesLines} from '../phrases/seeker-talk.js';
import {type Claim, claimsOf, reportClaim} from '../prose/claims.js';
import {headingKey} from '../prose/heading-key.js';
import {matcherOf} from '../prose/matcher.js';
import {phrases} from '../prose/phrase.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(referencesLines);

/** A promise only below a heading that says of what. */
const promises = matcherOf(
  phrases(`
available|furnished|provided|given upon|on request ? Quote one of them here, with their consent.
upon request ? Quote one of them here, with their consent.
`),
);

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
    {
      draft: '## References\n\nAvailable upon request.',
      says: ['Unexpected `Available upon request`: quote one of them here, with their consent.'],
    },
    {draft: '## References\n\nTheir numbers are available upon request:\n\n- Ana Petrov, Harbor School\n', says: []},
    {draft: 'The API references are available in the handbook.', says: []},
    {
      draft: 'Two professional references are available on request.',
      says: ['Unexpected `references are available on request`'],
    },
    {draft: '## Prices\n\nAvailable upon request.', says: []},
    {draft: '“He rebuilt our stairs in four days,” says Ana Petrov of the Harbor School.', says: []},
    {draft: 'Of ten files that hold “references available upon request”, four advise against it.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher)) if (!ofThings(claim)) reportClaim(file, prose, claim);
    const promised = prose.blocks.filter(({section}) =>
      /^(?:professional )?(?:references?|referees)$/.test(headingKey(section?.text ?? '')),
    );
    for (const claim of claimsOf(promised, promises))
      if (matcher(claim.block).length === 0 && !listsThem(claim)) reportClaim(file, prose, claim);
  },
});

/** "API references are available": references of something, and not of somebody. */
function ofThings({block, from}: Claim): boolean {
  const before = block.tokens[from - 1];
  return (
    before?.shape === 'word' &&
    !/^(?:and|as|character|excellent|good|great|ha(?:s|ve)|i|many|more|my|our|personal|professional|several|strong|the|with|work)$/.test(
      before.word,
    )
  );
}

/** "Their numbers are available upon request:" stands above the names. */
function listsThem({block}: Claim): boolean {
  return /:\s*$/.test(block.text);
}
