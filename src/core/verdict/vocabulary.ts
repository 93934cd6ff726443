/**
 * How far words lean toward resumes: the natural logarithm of how much likelier a resume is to use a word than a brand
 * draft, learnt by `npm run train`.
 */
export type Leanings = ReadonlyMap<string, number>;

/** A draft with fewer known words counts as one with so many, the others leaning nowhere. */
const fewest = 20;

/**
 * The mean leaning of the different words of a draft that have one, as naive Bayes weighs them: however often a draft
 * says a word, it counts once, so that its topic does not drown how it is told.
 */
export function vocabularyOf(words: Iterable<string>, leanings: Leanings): number {
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const leaning = leanings.get(word);
    if (leaning === undefined) continue;
    sum += leaning;
    known++;
  }
  return sum / Math.max(fewest, known);
}
