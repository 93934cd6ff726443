// Writes from the rules themselves: docs/rules/, one page a rule, the table of rules in the README, and src/core/rule-list.json,
// for those who only ask for their names.
// Usage: node scripts/docs.mjs
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {importSource} from './import-source.mjs';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
const {rules} = await importSource('src/core/rules/index.ts');
const {rulePage} = await importSource('src/core/rule-page.ts');

await mkdir(folder, {recursive: true});
const pages = new Map(rules.map(rule => [`${rule.id}.md`, rulePage(rule)]));
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(`${folder}${name}`);
for (const [name, page] of pages) await writeFile(`${folder}${name}`, page);

const readmePath = fileURLToPath(new URL('../README.md', import.meta.url));
const rows = rules.map(({id, summary}) => `| [\`${id}\`](docs/rules/${id}.md) | ${summary} |`);
const table = `<!-- rules -->\n\n| Rule | What it does |\n|---|---|\n${rows.join('\n')}\n\n<!-- /rules -->`;
const readme = await readFile(readmePath, 'utf8');
await writeFile(
  readmePath,
  readme.replace(/<!-- rules -->[\s\S]*<!-- \/rules -->/, () => table),
);
const list = rules.map(rule => `  { "id": ${JSON.stringify(rule.id)}, "summary": ${JSON.stringify(rule.summary)} }`);
await writeFile(fileURLToPath(new URL('../src/core/rule-list.json', import.meta.url)), `[\n${list.join(',\n')}\n]\n`);
console.log(`${pages.size} pages in docs/rules/`);
