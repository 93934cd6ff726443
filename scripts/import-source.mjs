import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports a TypeScript module of the project: bundled into a temporary file, which is removed again. `path` is relative to the project. */
export function importSource(path) {
  return importEntry({entryPoints: [path]});
}

async function importEntry(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      absWorkingDir: root,
      ...entry,
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: ['node:*'],
      target: 'es2022',
      loader: {'.md': 'text', '.yaml': 'text'},
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** The same for several modules that belong together, so that they share what they import: exported names by module. */
export async function importSources(modules) {
  const lines = Object.entries(modules).map(([path, names]) => `export {${names.join(', ')}} from './${path}';`);
  return importEntry({stdin: {contents: lines.join('\n'), resolveDir: root, sourcefile: 'parts.ts', loader: 'ts'}});
}
