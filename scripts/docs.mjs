// Writes docs/rules/: one page a rule, from the rules themselves. Usage: node scripts/docs.mjs
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {importSource} from './import-source.mjs';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
const {rules} = await importSource('src/core/rules/index.ts');
const {rulePage} = await importSource('src/core/rule-page.ts');

await mkdir(folder, {recursive: true});
const pages = new Map(rules.map(rule => [`${rule.id}.md`, rulePage(rule)]));
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(`${folder}${name}`);
for (const [name, page] of pages) await writeFile(`${folder}${name}`, page);
console.log(`${pages.size} pages in docs/rules/`);
