import {showsEvidence} from '../detect/evidence.js';
import {onceFor} from '../once-for.js';
import {buzzwords} from '../phrases/buzzwords.js';
import {resumePhrases} from '../phrases/resume-phrases.js';
import {superlatives} from '../phrases/superlatives.js';
import {claimsOf} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {type Block, type Part, placeOf, proseOf} from '../prose/prose.js';
import {sumOf} from '../prose/sums.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf([...superlatives, ...buzzwords, ...resumePhrases]);

const claimsIn = onceFor((block: Block) => [...claimsOf([block], matcher)]);
const claims = onceFor(
  ({blocks}: Part) => new Map([['claims', blocks.reduce((sum, block) => sum + claimsIn(block).length, 0)]]),
);

/** Require something a reader can check near claims of quality. */
export const requireEvidence = defineRule({
  id: 'require-evidence',
  summary: 'Require something a reader can check near claims of quality',
  why: 'A claim without a number, a name, a quote or a link leaves a reader to take your word for it.',
  defaults: {
    /** How many claims may stand without any. */
    allow: 1,
  },
  examples: [
    {
      draft: 'We are passionate about bread. Our results-driven team goes the extra mile.\n\nAsk us about it.\n',
      says: ['Expected something to check near 3 claims: a number, a name, a quote or a link'],
    },
    {
      draft:
        'We are passionate about bread. Our results-driven team goes the extra mile.\n\nEleven school kitchens cut it.\n',
      says: [],
    },
    {draft: 'We are passionate about bread.\n', says: []},
  ],
  check(tree, file, {allow}) {
    const prose = proseOf(tree, file);
    if ((sumOf(prose, claims).get('claims') ?? 0) <= allow) return;
    const words = prose.blocks.filter(block => block.type !== 'heading');
    const bare = words.flatMap((block, at) =>
      claimsIn(block).length === 0 || words.slice(Math.max(0, at - 1), at + 2).some(showsEvidence)
        ? []
        : claimsIn(block),
    );
    const first = bare[0];
    if (first === undefined || bare.length <= allow) return;
    const {block, from, to} = first;
    file.message(`Expected something to check near ${bare.length} claims: a number, a name, a quote or a link`, {
      place: placeOf(prose, block, block.tokens[from]?.start ?? 0, block.tokens[to - 1]?.end ?? 0),
    });
  },
});
