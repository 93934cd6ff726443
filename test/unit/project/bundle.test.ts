import {build, type Metafile} from 'esbuild';
import {expect, test} from 'vitest';
import {leanEntities, leanYaml, withoutPages} from '../../../scripts/lean.mjs';

test('the editor starts with under 400 KB, without the Markdown parser and the rules', async () => {
  const {metafile} = await build({
    entryPoints: ['src/node.ts'],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['vscode', 'node:*'],
    loader: {'.md': 'text', '.yaml': 'text'},
    plugins: [leanYaml, leanEntities, withoutPages],
    charset: 'utf8',
    legalComments: 'none',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const read = readAtStart('out/node.js', metafile);
  const late = /micromark|mdast|unified|src\/core\/(?:rules|phrases|detect|verdict|prose|chunks)\//;
  expect(
    read.flatMap(path => Object.keys(metafile.outputs[path]?.inputs ?? {})).filter(path => late.test(path)),
  ).toEqual([]);
  expect(read.reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0)).toBeLessThan(400_000);
});

/** The file and those it imports before it runs. */
function readAtStart(entry: string, {outputs}: Metafile): readonly string[] {
  const read = new Set([entry]);
  for (const path of read) {
    for (const {path: next, kind} of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[next]) read.add(next);
    }
  }
  return [...read];
}
