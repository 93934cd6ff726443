// Prints what a check costs against remark-parse in the same process, for drafts of 300, 3,000 and 30,000 words.
// Usage: npm run bench
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {importSource} from './import-source.mjs';

const {createChecker} = await importSource('src/core/checker.ts');
const folder = fileURLToPath(new URL('../test/judgement/tempting/', import.meta.url));
const drafts = readdirSync(folder).map(name => readFileSync(`${folder}${name}`, 'utf8'));
const remark = unified().use(remarkParse).freeze();
const checker = createChecker();

for (const words of [300, 3000, 30000]) {
  let text = '';
  for (let at = 0; text.split(/\s+/).length < words; at++) text += `${drafts[at % drafts.length]}\n`;
  const rounds = words > 5000 ? 5 : 15;
  const parse = median(rounds, () => remark.parse(text));
  const check = median(rounds, round => checker.check(`${text}\nEdit ${round}.\n`));
  console.log(
    `${String(words).padStart(6)} words: remark-parse ${parse.toFixed(1)} ms, check after an edit ${check.toFixed(1)} ms, ratio ${(check / parse).toFixed(2)}`,
  );
}

function median(rounds, run) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run(round);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)];
}
