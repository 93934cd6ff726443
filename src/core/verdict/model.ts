import weights from './model.json';
import type {Leanings} from './vocabulary.js';

/** How a feature is weighed: `weight` × its distance from `mean` in units of `spread`, at most {@link farthest} of them. */
export interface Weight {
  readonly weight: number;
  readonly mean: number;
  readonly spread: number;
}

/** No feature counts further from its mean than this, so that one habit alone never decides. */
const farthest = 3;

/** The weights that `npm run train` has learnt. Positive pulls toward "resume". */
export interface Model {
  readonly bias: number;
  /** Scores from here on are flagged; a short draft needs a higher one. */
  readonly threshold: number;
  /** Scores from here to the threshold are mixed. */
  readonly mixed: number;
  /** Among them `vocabulary`, which is the mean leaning of a draft's words. */
  readonly features: ReadonlyMap<string, Weight>;
  readonly vocabulary: Leanings;
  /** Words of the vocabulary that weigh by themselves besides. */
  readonly words: ReadonlyMap<string, Weight>;
}

type Row = readonly number[];

function readWeights(rows: Readonly<Record<string, Row>>): ReadonlyMap<string, Weight> {
  return new Map(
    Object.entries(rows).map(([name, [weight = 0, mean = 0, spread = 1]]) => [name, {weight, mean, spread}]),
  );
}

function readLeanings(groups: Readonly<Record<string, string>>): Leanings {
  return new Map(
    Object.entries(groups).flatMap(([leaning, words]) => words.split(' ').map(word => [word, Number(leaning)])),
  );
}

/** The model that ships; in `model.json`, each row is [weight, mean, spread], and words stand by how far they lean. */
export const model: Model = {
  bias: weights.bias,
  threshold: weights.threshold,
  mixed: weights.mixed,
  features: readWeights(weights.features),
  vocabulary: readLeanings(weights.vocabulary),
  words: readWeights(weights.words),
};

/** How far a value pulls toward "resume". */
export function pullOf({weight, mean, spread}: Weight, value: number): number {
  return weight * Math.max(-farthest, Math.min(farthest, (value - mean) / spread));
}
