// What the bundles leave out or hold in a smaller form. Each plugin changes the size of a bundle and nothing that it does.
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

/**
 * Only what reads YAML, and only the schema asked for: the package's one file for bundlers brings its writer along, and its
 * reader every type that is left out here.
 * @type {import('esbuild').Plugin}
 */
export const leanYaml = {
  name: 'lean-yaml',
  setup(build) {
    build.onLoad({filter: /js-yaml[\\/]dist[\\/]js-yaml\.mjs$/}, () => ({
      contents: `
        export {load} from '../lib/loader.js';
        export {default as CORE_SCHEMA} from '../lib/schema/core.js';
        export {default as Type} from '../lib/type.js';
        export {default as YAMLException} from '../lib/exception.js';`,
    }));
    build.onLoad({filter: /js-yaml[\\/]lib[\\/]schema[\\/]default\.js$/}, () => ({
      contents: "module.exports = require('./core');",
    }));
  },
};

/**
 * The named characters of HTML, sorted, each name without what it shares with the one before. Unpacked on first load.
 * @type {import('esbuild').Plugin}
 */
export const leanEntities = {
  name: 'lean-entities',
  setup(build) {
    build.onLoad({filter: /character-entities[\\/]index\.js$/}, async ({path}) => {
      const {characterEntities} = await import(pathToFileURL(path).href);
      return {
        contents: `${unpackEntities}\nexport const characterEntities = unpackEntities(${packed(characterEntities)});`,
      };
    });
  },
};

/** @param {Readonly<Record<string, string>>} entities */
function packed(entities) {
  let before = '';
  const words = Object.keys(entities)
    .sort()
    .map(name => {
      let shared = 0;
      while (shared < before.length && before[shared] === name[shared]) shared++;
      before = name;
      return `${shared.toString(36)}${name.slice(shared)} ${entities[name]}`;
    });
  return JSON.stringify(words.join(' '));
}

/** @param {string} text */
function unpackEntities(text) {
  /** @type {Record<string, string>} */
  const entities = {};
  let name = '';
  const words = text.split(' ');
  for (let at = 0; at < words.length; at += 2) {
    name = name.slice(0, Number.parseInt(words[at][0], 36)) + words[at].slice(1);
    entities[name] = words[at + 1];
  }
  return entities;
}

/**
 * Rules without the texts of their pages, which the editor shows from docs/rules/ and lists from src/core/rule-list.json.
 * @type {import('esbuild').Plugin}
 */
export const withoutPages = {
  name: 'without-pages',
  setup(build) {
    build.onLoad({filter: /src[\\/]core[\\/]rules[\\/][a-z-]+\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(/^ {2}(summary|why|applies):[\s\S]*?,\n(?= {2}\w)/gm, "  $1: '',\n")
        .replace(/^ {2}examples: \[\n[\s\S]*?^ {2}\],$/m, '  examples: [],');
      return {contents, loader: 'ts'};
    });
  },
};
