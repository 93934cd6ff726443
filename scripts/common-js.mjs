import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {transform} from 'esbuild';

/**
 * Writes a bundle of ES modules as CommonJS, the one form that both extension hosts load. By itself esbuild writes CommonJS
 * in one piece only, and copies the editor's whole interface for each file that imports it, which is most of the time that
 * starting takes.
 * @type {import('esbuild').Plugin}
 */
export const inCommonJs = {
  name: 'in-common-js',
  setup(build) {
    const {minify = false, charset, target, sourcemap} = build.initialOptions;
    build.initialOptions.write = false;
    build.onEnd(async ({outputFiles = []}) => {
      for (const {path, text} of outputFiles) {
        const source = text.replace(/import\s*\*\s*as (\S+) from\s*"vscode";/g, 'const $1 = require("vscode");');
        const {code} = await transform(source, {
          format: 'cjs',
          minify,
          ...(charset && {charset}),
          ...(target && {target}),
          ...(sourcemap && {sourcemap: 'inline'}),
          // What is loaded later is required, since hosts differ in how they import.
          supported: {'dynamic-import': false},
        });
        await mkdir(dirname(path), {recursive: true});
        await writeFile(path, code);
      }
    });
  },
};
