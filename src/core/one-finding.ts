import type {Found} from './run-rules.js';

/** Rules that find fault with a phrase, the surest first: those that know best what it is come before those that know it at all. */
const bySurety: readonly string[] = [
  'no-references-line',
  'no-letter-opening',
  'no-letter-closing',
  'no-years-of-experience',
  'no-duty-list',
  'no-seeker-talk',
  'no-ladder-talk',
  'no-numbers-game',
  'no-unproven-superlative',
  'no-resume-phrase',
  'no-buzzword',
];
const rankOf = new Map(bySurety.map((id, rank) => [id, rank]));

/**
 * Tells each finding on a phrase which surer rules have a finding on some of the same words: it gives way to them, where
 * they are heard, for two questions about one phrase are one too many. Other findings are about more than their words.
 */
export function givingWay(found: readonly Found[]): readonly Found[] {
  const phrases = found.filter(({rule}) => rankOf.has(rule)).sort(inOrder);
  const surer = new Map<Found, string[]>();
  for (const [at, one] of phrases.entries()) {
    for (let next = at + 1; next < phrases.length; next++) {
      const other = phrases[next];
      if (other === undefined || !startsInside(other, one)) break;
      const [best, rest] = (rankOf.get(one.rule) ?? 0) <= (rankOf.get(other.rule) ?? 0) ? [one, other] : [other, one];
      surer.set(rest, [...(surer.get(rest) ?? []), best.rule]);
    }
  }
  return surer.size === 0 ? found : found.map(one => ({...one, yieldsTo: surer.get(one) ?? one.yieldsTo}));
}

function inOrder(one: Found, other: Found): number {
  return one.line - other.line || one.column - other.column;
}

function startsInside(other: Found, one: Found): boolean {
  return other.line < one.endLine || (other.line === one.endLine && other.column < one.endColumn);
}
