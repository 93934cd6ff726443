import {characterEntities} from 'character-entities';
import {build} from 'esbuild';
import {expect, test} from 'vitest';
import {leanEntities, withoutPages} from '../../../scripts/lean.mjs';
import type {Rule} from '../../../src/core/rule.js';
import {rules} from '../../../src/core/rules/index.js';

test('the named characters come out of their smaller form as they went in', async () => {
  const {characterEntities: unpacked} = await bundled("export * from 'character-entities'");
  expect(unpacked).toEqual(characterEntities);
});

test('the rules of the editor lack the texts of their pages and nothing else', async () => {
  const {rules: lean} = await bundled("export {rules} from './src/core/rules/index.ts'");
  const facts = ({id, defaults, scope}: Rule) => ({id, defaults, scope});
  expect(lean.map(facts)).toEqual(rules.map(facts));
  expect(lean.filter(({summary, why, examples}: Rule) => summary || why || examples.length > 0)).toEqual([]);
});

async function bundled(contents: string) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [leanEntities, withoutPages],
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
