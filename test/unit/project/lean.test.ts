import {characterEntities} from 'character-entities';
import {build} from 'esbuild';
import {expect, test} from 'vitest';
import {leanEntities, withoutExamples} from '../../../scripts/lean.mjs';
import type {Rule} from '../../../src/core/rule.js';
import {rules} from '../../../src/core/rules/index.js';

test('the named characters come out of their smaller form as they went in', async () => {
  const {characterEntities: unpacked} = await bundled("export * from 'character-entities'");
  expect(unpacked).toEqual(characterEntities);
});

test('the rules of the editor lack their examples and nothing else', async () => {
  const {rules: lean} = await bundled("export {rules} from './src/core/rules/index.ts'");
  const facts = ({run: _, examples: __, ...rest}: Rule) => rest;
  expect(lean.map(facts)).toEqual(rules.map(facts));
  expect(lean.filter(({examples}: Rule) => examples.length > 0)).toEqual([]);
});

async function bundled(contents: string) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [leanEntities, withoutExamples],
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
