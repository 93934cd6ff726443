import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {draftOf} from './draft.js';
import {fewestWords, type Verdict} from './finding.js';
import {onceFor} from './once-for.js';
import {isJudgedLanguage} from './prose/judged-language.js';
import {type Part, type Prose, proseOf} from './prose/prose.js';
import {sumOf} from './prose/sums.js';
import {thresholdFor} from './verdict/caution.js';
import {countsOf} from './verdict/counts.js';
import {judge} from './verdict/judge.js';
import {model} from './verdict/model.js';

const remembered = new WeakMap<Root, Verdict | null>();

/** The words of a draft, headings and tables included, code left out. */
export function wordsOf(prose: Prose): number {
  return sumOf(prose, lengthOf).get('words') ?? 0;
}

const lengthOf = onceFor(({blocks}: Part) => {
  let words = 0;
  for (const block of blocks) for (const token of block.tokens) if (token.shape !== 'mark') words++;
  return new Map([['words', words]]);
});

/** How many words are not in a block quote, and so the writer's own. */
function ownWords(prose: Prose): number {
  const counts = sumOf(prose, countsOf);
  return (counts.get('words') ?? 0) + (counts.get('headingWords') ?? 0);
}

/** How much a draft reads like a generic resume; null for a draft with few words of its writer's own, one that is not English, and a testimonial. */
export function verdictOf(tree: Root, file: VFile): Verdict | null {
  const known = remembered.get(tree);
  if (known !== undefined) return known;
  const prose = proseOf(tree, file);
  const {brief, kind} = draftOf(file);
  const words = ownWords(prose);
  const judged = words >= fewestWords && kind !== 'testimonial' && isJudgedLanguage(tree, file);
  const verdict = judged ? decide(prose, words, brief.check.threshold) : null;
  remembered.set(tree, verdict);
  return verdict;
}

function decide(prose: Prose, words: number, threshold: number | null): Verdict {
  const {score, reasons} = judge(prose, model);
  const flagged = score >= (threshold ?? thresholdFor(words, model.threshold));
  return {
    score: Math.round(score * 1000) / 1000,
    label: flagged ? 'resume' : score >= Math.min(model.mixed, threshold ?? 1) ? 'mixed' : 'brand',
    flagged,
    reasons: reasons.slice(0, 3),
  };
}
