// The labelled texts that the verdict is learnt from and judged on, and their features.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {importSource} from './import-source.mjs';

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
