import {isSettled} from '../detect/answered.js';
import {showsEvidence} from '../detect/evidence.js';
import {isOwnClaim} from '../detect/own-claim.js';
import {onceFor} from '../once-for.js';
import {buzzwords} from '../phrases/buzzwords.js';
import {praise} from '../phrases/praise.js';
import {resumePhrases} from '../phrases/resume-phrases.js';
import {superlatives} from '../phrases/superlatives.js';
import {type Claim, claimsOf} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {type Block, type Part, type Prose, placeOf, proseOf} from '../prose/prose.js';
import {whereOf} from '../prose/sums.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf([...superlatives, ...buzzwords, ...resumePhrases]);

const praises = matcherOf([...superlatives, ...buzzwords, ...resumePhrases, ...praise]);

// A plainer word for "utilize" makes a sentence better and leaves nothing to show.
const isBare = (claim: Claim) => claim.phrase.instead.length === 0 && isOwnClaim(claim) && !isSettled(claim);
const claimsIn = onceFor((block: Block) => [...claimsOf([block], matcher)].filter(isBare));
const holdsClaims = ({blocks}: Part) => blocks.some(block => claimsIn(block).length > 0);
const showsSomebodyElse = onceFor((block: Block) => block.quoted || showsEvidence(block));
const praisesIn = onceFor((block: Block) => [...claimsOf([block], praises)].slice(0, most).filter(isBare));
const holdsPraise = ({blocks}: Part) => blocks.some(block => praisesIn(block).length > 0);

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
    {draft: 'We utilize rye.\n\nWe are passionate about bread.\n', says: []},
    {
      draft:
        'We take pride in our exceptional bread service.\n\nOur expert team of bakers has made hundreds of guests happy.\n',
      says: ['Expected something to check near 4 claims: a number, a name, a quote or a link'],
    },
    {
      draft:
        'We take pride in our exceptional bread service.\n\nOur expert team of bakers sold 212 loaves on Monday.\n',
      says: [],
    },
    {draft: 'Our expert team of bakers is asleep by nine.\n\nThey are friendly.\n', says: []},
  ],
  check(tree, file, {allow}) {
    const prose = proseOf(tree, file);
    const bare = alone(prose, allow) ?? inACluster(prose, allow + 2);
    const [first] = bare;
    if (first === undefined) return;
    const {block, from, to} = first;
    file.message(`Expected something to check near ${bare.length} claims: a number, a name, a quote or a link`, {
      place: placeOf(prose, block, block.tokens[from]?.start ?? 0, block.tokens[to - 1]?.end ?? 0),
    });
  },
});

/** The claims with nothing to check in their block, the one before and the one after, if they are more than allowed. */
function alone(prose: Prose, allow: number): readonly Claim[] | null {
  const bare: Claim[] = [];
  for (const at of whereOf(prose, holdsClaims)) {
    for (const [index, block] of prose.parts[at]?.blocks.entries() ?? []) {
      if (claimsIn(block).length === 0 || showsEvidence(block)) continue;
      const around = [-1, 1].map(step => beside(prose, {at, index}, step));
      if (!around.some(one => one !== undefined && showsEvidence(one))) bare.push(...claimsIn(block));
    }
  }
  return bare.length > allow ? bare : null;
}

/** The nearest block before (-1) or after (1) that of some index in the part at `at`; headings are passed over. */
function beside(
  {parts}: Prose,
  {at, index}: {readonly at: number; readonly index: number},
  step: number,
): Block | undefined {
  let blocks = parts[at]?.blocks;
  for (let part = at, next = index + step; blocks !== undefined; next += step) {
    const block = blocks[next];
    if (block !== undefined && block.type !== 'heading') return block;
    if (block !== undefined) continue;
    part += step;
    blocks = parts[part]?.blocks;
    next = step > 0 ? -1 : (blocks?.length ?? 0);
  }
  return undefined;
}

/** The first `many` words of praise that stand close together, in a section that shows nothing at all. */
function inACluster(prose: Prose, many: number): readonly Claim[] {
  for (const section of sectionsWith(prose, whereOf(prose, holdsPraise))) {
    if (section.some(showsSomebodyElse)) continue;
    const found: {readonly claim: Claim; readonly at: number}[] = [];
    let before = 0;
    for (const block of section) {
      for (const claim of praisesIn(block)) found.push({claim, at: before + claim.from});
      before += block.tokens.length;
    }
    const first = found.findIndex(({at}, one) => (found[one + many - 1]?.at ?? Number.POSITIVE_INFINITY) - at <= close);
    if (first >= 0)
      return found.slice(first).flatMap(({claim, at}) => (at - (found[first]?.at ?? 0) <= close ? [claim] : []));
  }
  return [];
}

/** How many of the words of praise in one block are looked at: more say nothing new. */
const most = 50;

/** In tokens: about a paragraph. */
const close = 120;

/** The sections that parts at some places belong to, and such as begin or end in the same parts. */
function* sectionsWith({parts}: Prose, places: readonly number[]): Generator<readonly Block[]> {
  let done = 0;
  for (const place of places) {
    if (place < done) continue;
    let at = place;
    while (at > 0 && !parts[at - 1]?.blocks.some(isHeading)) at--;
    // Of the part before, only what is below its last heading belongs to the section.
    let section: Block[] | null = at === 0 ? [] : null;
    if (at > 0) at--;
    for (done = parts.length; at < done; at++) {
      for (const block of parts[at]?.blocks ?? []) {
        if (!isHeading(block)) {
          section?.push(block);
          continue;
        }
        if (section !== null) yield section;
        section = [];
        if (at > place) done = at;
      }
    }
    if (section !== null && done === parts.length) yield section;
  }
}

function isHeading({type}: Block): boolean {
  return type === 'heading';
}
