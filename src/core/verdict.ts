import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {draftOf} from './draft.js';
import {featuresOf} from './features.js';
import type {Reason, Verdict} from './finding.js';
import {looksEnglish} from './prose/english.js';
import {type Prose, proseOf} from './prose/prose.js';
import {model} from './verdict-model.js';

const fewestWords = 60;
const remembered = new WeakMap<Root, Verdict | null>();

/** The words of a draft, headings and tables included, code left out. */
export function wordsOf(prose: Prose): number {
  let words = 0;
  for (const block of prose.blocks) for (const token of block.tokens) if (token.shape !== 'mark') words++;
  return words;
}

/** How much a draft reads like a generic resume; null for a short draft, one that is not English, and a testimonial. */
export function verdictOf(tree: Root, file: VFile): Verdict | null {
  const known = remembered.get(tree);
  if (known !== undefined) return known;
  const prose = proseOf(tree, file);
  const {brief, kind} = draftOf(file);
  const judged = wordsOf(prose) >= fewestWords && kind !== 'testimonial' && looksEnglish(prose);
  const verdict = judged ? judge(prose, brief.check.threshold) : null;
  remembered.set(tree, verdict);
  return verdict;
}

function judge(prose: Prose, threshold: number | null): Verdict {
  const features = featuresOf(prose);
  let sum = model.bias;
  const reasons: Reason[] = [];
  for (const {feature, weight, says} of model.features) {
    const value = features[feature] ?? 0;
    sum += weight * value;
    if (weight * value > 0) reasons.push({feature, weight, value, says});
  }
  const score = 1 / (1 + Math.exp(-sum));
  const flagged = score >= (threshold ?? model.threshold);
  reasons.sort((one, other) => other.weight * other.value - one.weight * one.value);
  return {
    score: Math.round(score * 1000) / 1000,
    label: flagged ? 'resume' : score >= model.mixed ? 'mixed' : 'brand',
    flagged,
    reasons: reasons.slice(0, 3),
  };
}
