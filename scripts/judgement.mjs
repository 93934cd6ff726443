// The verdict model: how it is learnt, cross-validated and measured, for train.mjs and evaluate.mjs.
import {column, solve} from './fit.mjs';
import {leaningsOf, strangersLeanings, vocabularyIn, wordsOf} from './learn-vocabulary.mjs';
import {partOf, weightsOf} from './text-weights.mjs';

export const settings = {
  shapePenalty: 70,
  wordPenalty: 100,
  sources: 30,
  kept: 150,
  /** The vocabulary is as much as many features, and learnt on other texts than those it is weighed on. */
  vocabularyPenalty: 2,
  vocabularySources: 10,
  ownShare: 0.3,
  disguiseShare: 0.5,
  trust: 3,
};

/** Many generic texts lie close above the line; strangers of their kind lie a little lower. */
const slack = 0.3;

/**
 * Where to flag, as a sum: a little lower than 96.5 in a hundred held-out generic texts of the corpus ask for, but never so low
 * that more than one in fifty of its brand texts is flagged. The line is drawn halfway to the next generic text that is missed.
 */
export function cutOf(scored) {
  const sums = resume =>
    scored.filter(text => !text.own && text.resume === resume).map(text => text.sum - text.caution);
  const generic = sums(true).sort((one, other) => one - other);
  const brand = sums(false).sort((one, other) => other - one);
  const missed = Math.floor(generic.length * 0.035);
  const line = ((generic[missed] ?? 0) + (generic[Math.max(0, missed - 1)] ?? 0)) / 2;
  return Math.max(line - slack, (brand[Math.floor(brand.length / 50)] ?? 0) + 0.01);
}

/** Whom a text is for, and habits taken together, weigh more than single habits of its writer, however few texts show them. */
const trusted = new Set(
  'serving unserving servingShare servedShare menuItems servingHeadings offers services ownClients freeTime becoming resumeMarks selfTalk story reasoning'.split(
    ' ',
  ),
);

/** Learns a model from measured texts: logistic regression, features and words standardized, words held shorter. */
export function learn(texts, options = settings) {
  const names = [...texts[0].features.keys()];
  const weights = weightsOf(texts, options);
  const shape = names.map(name =>
    column(
      texts.map(text => text.features.get(name) ?? 0),
      options.shapePenalty / (trusted.has(name) ? options.trust : 1),
    ),
  );
  shape.push(column(strangersLeanings(texts, options), options.vocabularyPenalty));
  const candidates = wordsOf(texts, options.sources);
  const wordColumn = word =>
    column(
      texts.map(text => text.rates.get(word) ?? 0),
      options.wordPenalty,
    );
  let words = candidates;
  // Most words hardly matter: after a first rough look the strongest are kept and everything is weighed anew.
  let solution = solve([...shape, ...words.map(wordColumn)], texts, weights, 100);
  const strengths = words.map((word, at) => ({word, strength: Math.abs(solution.beta[shape.length + at])}));
  strengths.sort((one, other) => other.strength - one.strength);
  words = strengths
    .slice(0, options.kept)
    .map(({word}) => word)
    .sort();
  const columns = [...shape, ...words.map(wordColumn)];
  solution = solve(columns, texts, weights, 400);
  const row = at => [solution.beta[at], columns[at].mean, columns[at].spread];
  return {
    bias: solution.bias,
    features: Object.fromEntries([...names, 'vocabulary'].map((name, at) => [name, row(at)])),
    vocabulary: leaningsOf(texts, options),
    words: Object.fromEntries(words.map((word, at) => [word, row(shape.length + at)])),
  };
}

/** The sum that a fitted model gives a measured text; positive leans toward "resume". */
export function sumOf(model, text) {
  let sum = model.bias;
  const add = (value, [weight, mean, spread]) => {
    sum += weight * Math.max(-3, Math.min(3, (value - mean) / spread));
  };
  const features = new Map([...text.features, ['vocabulary', vocabularyIn(text, model.vocabulary)]]);
  for (const [name, row] of Object.entries(model.features)) add(features.get(name) ?? 0, row);
  for (const [word, row] of Object.entries(model.words)) add(text.rates.get(word) ?? 0, row);
  return sum;
}

/** Each text's sum by a model that saw no text of its source: the mean over `rounds` divisions into ten parts. */
export function crossValidate(texts, {rounds = 1, options = settings} = {}) {
  const parts = 10;
  const sums = new Float64Array(texts.length);
  for (let round = 0; round < rounds; round++) {
    const part = texts.map(text => partOf(text, parts, round));
    for (let held = 0; held < parts; held++) {
      const model = learn(
        texts.filter((_, at) => part[at] !== held),
        options,
      );
      texts.forEach((text, at) => {
        if (part[at] === held) sums[at] += sumOf(model, text) / rounds;
      });
    }
  }
  return [...sums];
}

/** The share of pairs (a resume, a brand draft) that the sums put in the right order. */
export function auroc(scored) {
  const sorted = [...scored].sort((one, other) => one.sum - other.sum);
  let below = 0;
  let right = 0;
  let resumes = 0;
  for (const {resume} of sorted) {
    if (resume) {
      resumes++;
      right += below;
    } else below++;
  }
  return right / (resumes * below);
}
