import {isSettled} from '../detect/answered.js';
import {isSaidOfOthers} from '../detect/own-claim.js';
import {mildlyOnly} from '../mild.js';
import {onceFor} from '../once-for.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {type Matcher, matcherOf} from '../prose/matcher.js';
import {mild} from '../prose/phrase.js';
import {type Block, proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(
  mild(`
responsible for ? What changed because you did it?
responsibilities|duties include|included|including|involved|were|are ? What changed because you did it?
my role|job|duties|responsibilities|work include+|involve+|entail+|consist+|encompass+ ? What changed because you did it?
my primary|main|key|core|principal|major role|job|duty|duties|responsibility|responsibilities|task|tasks was|were|is|are|include+|involve+ ? What changed because you did it?
part of my duties|responsibilities ? What changed because you did it?
role|job|position include+|involve+|entail+ … responsible|managing|developing|supporting ? What changed because you did it?
accountable for ? What changed because you did it?
was|were|am tasked with ? What changed because you did it?
charged with ? What changed because you did it?
day to day operations|activities|duties|responsibilities|management ? What changed because you did it?
duties as assigned ? What changed because you did it?
`),
);
const wordsOf = onceFor((tokens: Block['tokens']) => tokens.map(token => token.word).join(' '));
const ownDuty = /\b(?:i|my|i['’]m|i['’]ve)\b/i;

/** Disallow listing duties. */
export const noDutyList = defineRule({
  id: 'no-duty-list',
  summary: 'Disallow listing duties',
  why: 'A duty is what somebody was paid for; a reader wants to know what came of it.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'I was responsible for the night shift.',
      says: ['Unexpected `responsible for`: what changed because you did it?'],
    },
    {
      draft: '- Responsible for ordering flour',
      says: ['Unexpected `Responsible for`: what changed because you did it?'],
    },
    {
      draft: 'My main responsibility was the night shift.',
      says: ['Unexpected `My main responsibility was`: what changed because you did it?'],
    },
    {draft: 'Part of our duties at sea was the bell.', says: []},
    {draft: 'The valve responsible for the leak sat behind the boiler.', says: []},
    {draft: 'On the night shift I halved the wait for painkillers.', says: []},
    {draft: 'Recently, I was tasked with finding a game for the ward at night.', says: []},
    {draft: 'On my own I am responsible for all decisions I make.', says: []},
    {draft: 'I was responsible for the leak and told the ward sister so.', says: []},
    {draft: 'Replace “responsible for” with what happened.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    const own: Matcher = block =>
      matcher(block).filter(match => {
        const {tokens} = block;
        const before = tokens[match.from - 1];
        const words = wordsOf(tokens);
        return (
          match.from === 0 ||
          /^[.:;!?•–—-]$/.test(before?.word ?? '') ||
          ownDuty.test(words) ||
          /^(?:part of )?my /.test(match.phrase.pattern)
        );
      });
    for (const claim of claimsOf(prose.blocks, own))
      if (!isSaidOfOthers(claim) && !isSettled(claim)) reportClaim(file, prose, claim);
  },
});
