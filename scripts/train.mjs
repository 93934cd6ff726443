// Learns the verdict model and writes src/core/verdict/model.json.
// Usage: npm run train -- <folder with manifest.tsv>
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {auroc, crossValidate, cutOf, learn} from './judgement.mjs';
import {loadCore, measure, readTexts} from './labelled-texts.mjs';

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('Usage: npm run train -- <folder with manifest.tsv>');
  process.exit(2);
}
const target = fileURLToPath(new URL('../src/core/verdict/model.json', import.meta.url));
const texts = measure(
  readTexts(corpus).filter(text => !text.heldOut),
  await loadCore(),
);
console.log(`${texts.length} texts of ${new Set(texts.map(text => text.source)).size} sources`);

const held = crossValidate(texts, {rounds: 3}).map((sum, at) => ({...texts[at], sum}));
const strangers = held.filter(text => !text.own);
console.log(
  `cross-validated AUROC ${auroc(strangers).toFixed(4)}, with the project's own texts ${auroc(held).toFixed(4)}`,
);

const cut = cutOf(held);
const model = learn(texts);
const share = sum => 1 / (1 + Math.exp(-sum));
const short = number => Number(number.toPrecision(4));
const rows = table => Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row.map(short)]));
// The full model is surer than the held-out ones; its scores are read on the same scale, so the cut carries over.
const json = {
  bias: short(model.bias),
  threshold: short(share(cut)),
  mixed: short(share(cut - 1.2)),
  features: rows(model.features),
  words: rows(model.words),
};
const groups = new Map();
for (const [word, leaning] of [...model.vocabulary].sort((one, other) => one[1] - other[1]))
  groups.set(leaning, [...(groups.get(leaning) ?? []), word]);
const vocabulary = [...groups].map(([leaning, words]) => `    "${leaning}": "${words.join(' ')}"`).join(',\n');
const lines = table =>
  Object.entries(table)
    .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`)
    .join(',\n');
await writeFile(
  target,
  `{\n  "bias": ${json.bias},\n  "threshold": ${json.threshold},\n  "mixed": ${json.mixed},\n  "features": {\n${lines(json.features)}\n  },\n  "vocabulary": {\n${vocabulary}\n  },\n  "words": {\n${lines(json.words)}\n  }\n}\n`,
);
console.log(`threshold ${json.threshold}; wrote ${target}`);
