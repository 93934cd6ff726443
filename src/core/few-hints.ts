import type {Finding} from './finding.js';

/** Advice on a whole draft, the most useful first: a draft for nobody wants a reader before it wants a next step. */
const advice: readonly string[] = [
  'require-audience',
  'require-outcome',
  'require-evidence',
  'require-next-step',
  'require-second-person',
  'require-proof-from-others',
];

/** How much advice is given at once: one piece for so many words, at least two, at most three. */
const wordsForEach = 150;

/**
 * Findings without the advice that is too much at once for a draft of `words` words. Only hints are held back; what a
 * brief has made louder is always said.
 */
export function fewHints<One extends Pick<Finding, 'rule' | 'severity'>>(
  findings: readonly One[],
  words: number,
): readonly One[] {
  const most = Math.min(3, Math.max(2, Math.floor(words / wordsForEach)));
  const given = advice
    .filter(rule => findings.some(one => one.rule === rule && one.severity === 'hint'))
    .slice(0, most);
  return findings.filter(({rule, severity}) => severity !== 'hint' || !advice.includes(rule) || given.includes(rule));
}
