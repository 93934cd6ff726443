// Builds every bundle into dist/: the two extension hosts, the calendar page, the CLI, the library and the remark plugin
// with their types.
// Usage: node scripts/build.mjs [--production] [--watch]
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build, context} from 'esbuild';
import {inCommonJs} from './common-js.mjs';
import {leanEntities, leanYaml, withoutPages} from './lean.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  loader: {'.md': 'text', '.yaml': 'text'},
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  plugins: [leanYaml, leanEntities],
};

// No platform's own: takes the ES modules of the dependencies, and breaks when one asks for Node or a document.
/** @type {import('esbuild').BuildOptions} */
const pure = {platform: 'neutral', mainFields: ['module', 'main']};

// Both extension hosts; the rules' pages are files to them.
/** @type {import('esbuild').BuildOptions} */
const host = {
  format: 'esm',
  sourcemap: production ? false : 'inline',
  plugins: [...(shared.plugins ?? []), withoutPages, inCommonJs],
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    entryPoints: {extension: 'src/node.ts'},
    ...pure,
    ...host,
    external: ['vscode', 'node:*'],
    // In parts: the parser and the rules are read when the first draft is checked, not when the editor starts.
    splitting: true,
    chunkNames: 'extension/[name]-[hash]',
    outExtension: {'.js': '.cjs'},
  },
  // The web host is a worker: without this condition a dependency would look for a document.
  {
    entryPoints: {web: 'src/web.ts'},
    platform: 'browser',
    conditions: ['worker'],
    ...host,
    external: ['vscode'],
  },
  {entryPoints: {calendar: 'src/webview/calendar.ts'}, platform: 'browser', format: 'iife'},
  {
    entryPoints: {cli: 'src/cli.ts'},
    ...pure,
    format: 'esm',
    external: ['node:*'],
    // In parts, so that what a command does not need is not read: the checker, once the cache knows every draft.
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    banner: {js: '#!/usr/bin/env node'},
  },
  {
    entryPoints: {core: 'src/library.ts', remark: 'src/remark.ts', seeds: 'src/calendar/seeds.ts'},
    ...pure,
    format: 'esm',
  },
];

await mkdir(`${root}/dist`, {recursive: true});
// Parts are named by their content, so those of earlier builds would stay.
for (const parts of ['cli', 'extension']) await rm(`${root}/dist/${parts}`, {recursive: true, force: true});
// The root manifest has no "type": the web host loads CommonJS only, while Node reads dist/*.js as ES modules.
await writeFile(`${root}/dist/package.json`, '{"type": "module"}\n');
const options = bundles.map(bundle => ({...shared, ...bundle, outdir: 'dist'}));
if (process.argv.includes('--watch')) {
  for (const option of options) await (await context(option)).watch();
  console.log('Watching src/ …');
} else {
  await Promise.all([...options.map(option => build(option)), declare()]);
}

/** Writes the types of the library and the remark plugin, so that `dist/core.js` finds its own. */
async function declare() {
  const types = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = await once(types, 'close');
  if (code !== 0) throw new Error('The types could not be written.');
  await writeFile(`${root}/dist/core.d.ts`, "export * from './types/library.js';\n");
  await writeFile(`${root}/dist/remark.d.ts`, "export {default, type LodestoneOptions} from './types/remark.js';\n");
}
