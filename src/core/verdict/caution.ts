/** From how many words on a draft is judged without caution; below, there is too little of it to be sure. */
const enough = 200;
/** How much further the sum of a draft of 60 words must go, found by cross-validation: no resume of the learnt ones is lost by it. */
const most = 0.5;

/** What the sum of a draft must exceed the threshold's by: nothing from 200 words on, and the more the fewer words it has. */
export function cautionFor(words: number): number {
  return (most * Math.max(0, enough - words)) / (enough - 60);
}

/** The score, 0 to 1, from which a draft of `words` words is flagged, where `threshold` is the score of a longer one. */
export function thresholdFor(words: number, threshold: number): number {
  return 1 / (1 + ((1 - threshold) / threshold) * Math.exp(-cautionFor(words)));
}
