// Prints how good the judgement is: cross-validated by source, findings per 1,000 words, and the worst mistakes by path.
// Usage: npm run evaluate -- <folder with manifest.tsv>
import {importSource} from './import-source.mjs';
import {auroc, crossValidate, loadCore, measure, readTexts} from './judgement.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('Usage: npm run evaluate -- <folder with manifest.tsv>');
  process.exit(2);
}
const {model} = await importSource('src/core/verdict/model.ts');
const {createChecker} = await importSource('src/core/checker.ts');
const texts = measure(readTexts(corpus), await loadCore());
const sums = crossValidate(texts, {rounds: 1});
const scored = texts.map((text, at) => ({...text, sum: sums[at], score: 1 / (1 + Math.exp(-sums[at]))}));
const corpusTexts = scored.filter(text => !text.own);
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

console.log(`AUROC, no text judged by a model that saw its source: ${auroc(corpusTexts).toFixed(4)}`);
const hard = corpusTexts.filter(text => text.kind.startsWith('h'));
if (hard.length > 0) console.log(`AUROC of the hard classes: ${auroc(hard).toFixed(4)}`);
const own = scored.filter(text => text.own && !text.kind.startsWith('pairs'));
if (own.length > 0) console.log(`AUROC of disguised against tempting: ${auroc(own).toFixed(4)}`);

console.log(`\nFlagged at the threshold ${model.threshold}:`);
const kinds = [...new Set(scored.map(text => text.kind))].sort();
for (const kind of kinds) {
  const group = scored.filter(text => text.kind === kind);
  const flagged = group.filter(text => text.score >= model.threshold).length;
  console.log(
    `  ${kind.padEnd(18)} ${group[0].resume ? 'should   ' : 'should not'} ${percent(flagged, group.length).padStart(8)}  (${flagged} of ${group.length})`,
  );
}
for (const resume of [true, false]) {
  const group = corpusTexts.filter(text => text.resume === resume);
  const flagged = group.filter(text => text.score >= model.threshold).length;
  console.log(`  ${resume ? 'all generic' : 'all brand  '} of the corpus: ${percent(flagged, group.length)}`);
}
const twins = new Map();
for (const text of scored.filter(one => one.kind.startsWith('pairs'))) {
  twins.set(text.source, {...twins.get(text.source), [text.resume]: text.sum});
}
const ranked = [...twins.values()].filter(pair => pair.true > pair.false).length;
console.log(`  pairs ranked right: ${ranked} of ${twins.size}`);

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
for (const kind of kinds) {
  const group = scored
    .filter(text => text.kind === kind)
    .sort((one, other) => (one.resume ? one.sum - other.sum : other.sum - one.sum));
  console.log(`  ${kind}`);
  for (const text of group.slice(0, 5)) console.log(`    ${text.score.toFixed(3)} ${text.path}`);
}
