// Prints how good the judgement is: cross-validated by source, findings per 1,000 words, and the worst mistakes by path.
// Usage: npm run evaluate -- <folder with manifest.tsv>
import {importSource} from './import-source.mjs';
import {auroc, crossValidate, learn, sumOf} from './judgement.mjs';
import {isDisguise, loadCore, measure, readTexts} from './labelled-texts.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('Usage: npm run evaluate -- <folder with manifest.tsv>');
  process.exit(2);
}
const {model} = await importSource('src/core/verdict/model.ts');
const {thresholdFor} = await importSource('src/core/verdict/caution.ts');
const {createChecker} = await importSource('src/core/checker.ts');
const core = await loadCore();
const all = measure(readTexts(corpus), core);
const texts = all.filter(text => !text.heldOut);
const sums = crossValidate(texts, {rounds: 3});
const scored = texts.map((text, at) => scoredBy(text, sums[at]));
const whole = learn(texts);
const heldOut = all.filter(text => text.heldOut).map(text => scoredBy(text, sumOf(whole, text)));
function scoredBy(text, sum) {
  return {...text, sum, score: 1 / (1 + Math.exp(-sum))};
}

const corpusTexts = scored.filter(text => !text.own);
const isFlagged = ({score, words}) => score >= thresholdFor(words, model.threshold);
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

console.log(`AUROC, no text judged by a model that saw its source: ${auroc(corpusTexts).toFixed(4)}`);
const hard = corpusTexts.filter(text => text.kind.startsWith('h'));
if (hard.length > 0) console.log(`AUROC of the hard classes: ${auroc(hard).toFixed(4)}`);
const disguises = group => group.filter(({kind}) => isDisguise(kind));
const own = disguises(scored);
if (own.length > 0) console.log(`AUROC of disguised against tempting: ${auroc(own).toFixed(4)}`);
if (heldOut.length > 0) {
  console.log(`AUROC of disguised against tempting, never learnt from: ${auroc(disguises(heldOut)).toFixed(4)}`);
}

console.log(`\nFlagged at the threshold ${model.threshold}, a little higher under 200 words:`);
const kinds = [...new Set(scored.map(text => text.kind))].sort();
printFlagged(scored);
for (const resume of [true, false]) {
  const group = corpusTexts.filter(text => text.resume === resume);
  const flagged = group.filter(isFlagged).length;
  console.log(`  ${resume ? 'all generic' : 'all brand  '} of the corpus: ${percent(flagged, group.length)}`);
}
printRanked(scored);
console.log('\nThe project’s own texts that no model learns from:');
printFlagged(heldOut);
printRanked(heldOut);

function printFlagged(group) {
  for (const kind of [...new Set(group.map(text => text.kind))].sort()) {
    const texts = group.filter(text => text.kind === kind);
    const flagged = texts.filter(isFlagged).length;
    console.log(
      `  ${kind.padEnd(18)} ${texts[0].resume ? 'should   ' : 'should not'} ${percent(flagged, texts.length).padStart(8)}  (${flagged} of ${texts.length})`,
    );
  }
}

function printRanked(group) {
  const twins = new Map();
  for (const text of group.filter(one => one.kind.startsWith('pairs'))) {
    twins.set(text.source, {...twins.get(text.source), [text.resume]: text.sum});
  }
  const ranked = [...twins.values()].filter(pair => pair.true > pair.false).length;
  console.log(`  pairs ranked right: ${ranked} of ${twins.size}`);
}

console.log('\nHeld-out brand drafts in the English of a second language (each change alone):');
const changes = [
  ['as written', text => text],
  ['without the and a', text => text.replace(/\b(?:the|an?) /gi, '')],
  [
    'without contractions',
    text =>
      text
        .replace(/n['’]t\b/g, ' not')
        .replace(/['’](?:re|s|m)\b/g, ' is')
        .replace(/['’]ll\b/g, ' will'),
  ],
  [
    'all in the present',
    text =>
      text
        .replace(/\b(?:was|were)\b/g, 'is')
        .replace(/\bhad\b/g, 'has')
        .replace(/\b(\p{L}{3,})ed\b/gu, '$1'),
  ],
];
for (const [name, change] of changes) {
  const changed = heldOut.filter(text => !text.resume).map(text => ({...text, text: change(text.text)}));
  const weighed = measure(changed, core).map(text => scoredBy(text, sumOf(whole, text)));
  const flagged = weighed.filter(isFlagged).length;
  const mean = weighed.reduce((total, {sum}) => total + sum, 0) / weighed.length;
  console.log(
    `  ${name.padEnd(22)} ${percent(flagged, weighed.length).padStart(6)} flagged, mean sum ${mean.toFixed(2)}`,
  );
}

console.log('\nCalibration (score: share that is generic):');
for (let from = 0; from < 1; from += 0.2) {
  const group = corpusTexts.filter(text => text.score >= from && text.score < from + 0.2 + 1e-9);
  console.log(
    `  ${from.toFixed(1)}–${(from + 0.2).toFixed(1)}: ${percent(group.filter(text => text.resume).length, group.length)} of ${group.length}`,
  );
}

console.log('\nFindings per 1,000 words (above hint, hints):');
const checker = createChecker();
const byRule = new Map();
for (const kind of [...kinds, 'all brand of the corpus']) {
  const group = scored.filter(text =>
    kind === 'all brand of the corpus' ? !text.own && !text.resume : text.kind === kind,
  );
  let words = 0;
  let loud = 0;
  let hints = 0;
  for (const text of group) {
    words += text.words;
    for (const {rule, severity} of checker.check(text.text, {path: 'draft.md'}).findings) {
      if (severity === 'hint') hints++;
      else loud++;
      if (kind.startsWith('all')) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    }
  }
  console.log(
    `  ${kind.padEnd(24)} ${((1000 * loud) / words).toFixed(2).padStart(6)} ${((1000 * hints) / words).toFixed(2).padStart(6)}`,
  );
}
console.log(
  `  by rule, brand: ${[...byRule]
    .sort((one, other) => other[1] - one[1])
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ')}`,
);

console.log('\nWorst mistakes and nearest misses:');
for (const [kind, from] of [...kinds.map(kind => [kind, scored]), ...heldOutKinds()]) {
  const group = from
    .filter(text => text.kind === kind)
    .sort((one, other) => (one.resume ? one.sum - other.sum : other.sum - one.sum));
  console.log(`  ${kind}${from === heldOut ? ', never learnt from' : ''}`);
  for (const text of group.slice(0, 5)) console.log(`    ${text.score.toFixed(3)} ${text.path}`);
}

function heldOutKinds() {
  return [...new Set(heldOut.map(text => text.kind))].sort().map(kind => [kind, heldOut]);
}
