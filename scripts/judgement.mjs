// Shared by train.mjs and evaluate.mjs: labelled texts, their features, and the fit of the verdict model.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {importSource} from './import-source.mjs';

const {vocabularyOf} = await importSource('src/core/verdict/vocabulary.ts');

const ownFolder = fileURLToPath(new URL('../test/judgement/', import.meta.url));
const fewestWords = 60;

/** Whether a kind of the project's own texts hides what it is; those are whole texts, the others come as two halves. */
export const isDisguise = kind => kind === 'disguised' || kind === 'tempting';

/** The core's functions that the scripts need. */
export async function loadCore() {
  const {parseMarkdown} = await importSource('src/core/markdown.ts');
  const {analyze} = await importSource('src/core/prose/prose.ts');
  const {featuresOf, wordRates} = await importSource('src/core/verdict/features.ts');
  const {cautionFor} = await importSource('src/core/verdict/caution.ts');
  return {parseMarkdown, analyze, featuresOf, wordRates, cautionFor};
}

/**
 * Labelled texts of a folder that holds `manifest.tsv` (columns class, id, label "brand" or "generic", repo) and
 * `<class>/<id>.md`, followed by the project's own: pairs, pages, short pieces, disguised resumes and tempting brand drafts.
 * `source` says which texts must never be apart in cross-validation, `heldOut` which ones no model may learn from.
 */
export function readTexts(corpus) {
  const texts = [];
  const [head, ...rows] = readFileSync(join(corpus, 'manifest.tsv'), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  for (const row of rows) {
    const cells = row.split('\t');
    const {class: kind, id, label, repo} = Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
    const path = join(corpus, kind, `${id}.md`);
    const text = readFileSync(path, 'utf8');
    texts.push({path, kind, source: repo, resume: label !== 'brand', own: false, heldOut: false, text});
  }
  return [...texts, ...readOwnTexts(ownFolder), ...readOwnTexts(join(ownFolder, 'held-out'))];
}

function readOwnTexts(parent) {
  const texts = [];
  const heldOut = parent !== ownFolder;
  for (const set of ['pairs', 'pages', 'short', 'disguised', 'tempting']) {
    const folder = join(parent, set);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      const resume = set === 'disguised' || name.endsWith('-resume.md');
      const source = `own/${set}/${name.replace(/(?:-resume|-brand)?\.md$/, '')}`;
      const kind = isDisguise(set) ? set : `${set} ${resume ? 'resume' : 'brand'}`;
      const path = join(folder, name);
      texts.push({path, kind, source, resume, own: true, heldOut, text: readFileSync(path, 'utf8')});
    }
  }
  return texts;
}

/** Adds to each text its features and word rates; texts too short for a verdict are left out. */
export function measure(texts, core) {
  const everyWord = {has: () => true};
  return texts
    .map(text => {
      const prose = core.analyze(core.parseMarkdown(text.text), text.text);
      const words = prose.blocks
        .filter(block => !block.quoted)
        .reduce((sum, block) => sum + block.tokens.filter(token => token.shape !== 'mark').length, 0);
      const caution = core.cautionFor(words);
      return {...text, words, caution, features: core.featuresOf(prose), rates: core.wordRates(prose, everyWord)};
    })
    .filter(text => text.words >= fewestWords);
}

/**
 * How much each text counts: classes alike however many texts they have, texts of one source less the more there are,
 * the project's own less, and both labels half.
 */
function weightsOf(texts, {ownShare, disguiseShare}) {
  const shareOf = ({kind, own}) => (own ? (isDisguise(kind) ? disguiseShare : ownShare) : 1);
  const sizes = new Map();
  for (const {kind, source} of texts) sizes.set(`${kind} ${source}`, (sizes.get(`${kind} ${source}`) ?? 0) + 1);
  const raw = texts.map(({kind, source}) => 1 / Math.sqrt(sizes.get(`${kind} ${source}`)));
  const mean = new Map();
  texts.forEach(({kind}, at) => {
    const {sum, count} = mean.get(kind) ?? {sum: 0, count: 0};
    mean.set(kind, {sum: sum + raw[at], count: count + 1});
  });
  const even = texts.map((text, at) => {
    const {sum, count} = mean.get(text.kind);
    return (shareOf(text) * raw[at] * count) / sum;
  });
  const total = {true: 0, false: 0};
  texts.forEach(({resume}, at) => {
    total[resume] += even[at];
  });
  return texts.map(({resume}, at) => (even[at] * texts.length) / 2 / total[resume]);
}

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

/** Words that enough sources use; a name or a topic of a few never gets in. */
function wordsOf(texts, fewest) {
  const sources = new Map();
  for (const {rates, source} of texts) {
    for (const word of rates.keys()) {
      if (!/^[a-z][a-z']+$/.test(word)) continue;
      const known = sources.get(word) ?? new Set();
      sources.set(word, known.add(source));
    }
  }
  return [...sources]
    .filter(([, known]) => known.size >= fewest)
    .map(([word]) => word)
    .sort();
}

/**
 * How far each word leans toward resumes: the logarithm of its share in resumes over its share in brand drafts, by how many
 * texts use it at all, with one more on each side; in steps of a fifth, which is as much as so few texts can tell.
 */
function leaningsOf(texts, options) {
  const words = wordsOf(texts, options.vocabularySources);
  const known = new Map(words.map(word => [word, {true: 1, false: 1}]));
  const weights = weightsOf(texts, options);
  texts.forEach(({rates, resume}, at) => {
    for (const word of rates.keys()) {
      const counts = known.get(word);
      if (counts !== undefined) counts[resume] += weights[at];
    }
  });
  const total = resume => [...known.values()].reduce((sum, counts) => sum + counts[resume], 0);
  const even = Math.log(total(true) / total(false));
  return new Map(
    [...known].map(([word, counts]) => [word, Math.round(5 * (Math.log(counts.true / counts.false) - even)) / 5]),
  );
}

/** The vocabulary of each text as seen by those who did not learn from its source, or it would seem surer than it is on new texts. */
function strangersLeanings(texts, options) {
  const parts = 5;
  const part = texts.map(({source}) => hash(`within ${source}`) % parts);
  const values = new Float64Array(texts.length);
  for (let held = 0; held < parts; held++) {
    const leanings = leaningsOf(
      texts.filter((_, at) => part[at] !== held),
      options,
    );
    texts.forEach(({rates}, at) => {
      if (part[at] === held) values[at] = vocabularyOf(rates.keys(), leanings);
    });
  }
  return [...values];
}

function column(values, penalty) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) + 1e-3;
  const scaled = Float64Array.from(values, value => Math.max(-3, Math.min(3, (value - mean) / spread)));
  return {mean, spread, penalty, scaled};
}

/** Penalized logistic regression by accelerated gradient steps; each column is scaled by its penalty, so that one step fits all. */
function solve(columns, texts, weights, steps) {
  const scales = columns.map(({penalty}) => 1 / Math.sqrt(penalty));
  const rows = texts.length;
  const beta = new Float64Array(columns.length);
  const ahead = new Float64Array(columns.length);
  let bias = 0;
  let biasAhead = 0;
  let momentum = 1;
  // Bound of the curvature: a quarter of the largest eigenvalue, by power iteration.
  const step = 1 / (1 + 0.25 * largestEigenvalue(columns, scales, weights));
  for (let round = 0; round < steps; round++) {
    const sums = new Float64Array(rows).fill(biasAhead);
    columns.forEach(({scaled}, at) => {
      const factor = ahead[at] * scales[at];
      if (factor !== 0) for (let row = 0; row < rows; row++) sums[row] += factor * scaled[row];
    });
    const errors = sums.map((sum, row) => weights[row] * (1 / (1 + Math.exp(-sum)) - (texts[row].resume ? 1 : 0)));
    const next = 0.5 * (1 + Math.sqrt(1 + 4 * momentum * momentum));
    const speed = (momentum - 1) / next;
    momentum = next;
    columns.forEach(({scaled}, at) => {
      let slope = 0;
      for (let row = 0; row < rows; row++) slope += errors[row] * scaled[row];
      const moved = ahead[at] - step * (slope * scales[at] + ahead[at]);
      ahead[at] = moved + speed * (moved - beta[at]);
      beta[at] = moved;
    });
    const moved = biasAhead - step * errors.reduce((sum, error) => sum + error, 0);
    biasAhead = moved + speed * (moved - bias);
    bias = moved;
  }
  return {bias, beta: beta.map((value, at) => value * scales[at])};
}

function largestEigenvalue(columns, scales, weights) {
  const rows = weights.length;
  let vector = new Float64Array(rows).fill(1 / Math.sqrt(rows));
  let value = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(rows);
    const sum = vector.reduce((total, one, row) => total + one * Math.sqrt(weights[row]), 0);
    for (let row = 0; row < rows; row++) next[row] += sum * Math.sqrt(weights[row]);
    columns.forEach(({scaled}, at) => {
      let dot = 0;
      for (let row = 0; row < rows; row++) dot += scaled[row] * vector[row] * Math.sqrt(weights[row]);
      dot *= scales[at] ** 2;
      for (let row = 0; row < rows; row++) next[row] += dot * scaled[row] * Math.sqrt(weights[row]);
    });
    value = Math.sqrt(next.reduce((total, one) => total + one * one, 0));
    vector = next.map(one => one / value);
  }
  return value * 1.05;
}

/** The sum that a fitted model gives a measured text; positive leans toward "resume". */
export function sumOf(model, text) {
  let sum = model.bias;
  const add = (value, [weight, mean, spread]) => {
    sum += weight * Math.max(-3, Math.min(3, (value - mean) / spread));
  };
  const features = new Map([...text.features, ['vocabulary', vocabularyOf(text.rates.keys(), model.vocabulary)]]);
  for (const [name, row] of Object.entries(model.features)) add(features.get(name) ?? 0, row);
  for (const [word, row] of Object.entries(model.words)) add(text.rates.get(word) ?? 0, row);
  return sum;
}

/** Each text's sum by a model that saw no text of its source: the mean over `rounds` divisions into ten parts. */
export function crossValidate(texts, {rounds = 1, options = settings} = {}) {
  const parts = 10;
  const sums = new Float64Array(texts.length);
  for (let round = 0; round < rounds; round++) {
    const part = texts.map(({source}) => hash(`${round} ${source}`) % parts);
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

function hash(text) {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  value = Math.imul(value ^ (value >>> 15), 2246822507);
  return (value ^ (value >>> 13)) >>> 0;
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
