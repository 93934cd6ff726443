// The words of package.json that people read stand in package.nls.json; package.json names them as "%key%".
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './steps.mjs';

const names = new Set(['displayName', 'title', 'name', 'contextualTitle', 'category', 'altText', 'contents']);
const readable = /^(?:description|markdownDescription|enumDescriptions|markdownEnumDescriptions|deprecationMessage)$/;
const key = /^%([\w.]+)%$/;

/**
 * @param {Readonly<Record<string, unknown>>} manifest what package.json holds
 * @returns {{at: string, text: string}[]} every string that the editor shows to people, by its place
 */
export function shownStrings(manifest) {
  const found = [];
  function walk(value, at, shown) {
    if (typeof value === 'string') {
      if (shown) found.push({at, text: value});
    } else if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) walk(one, `${at}[${index}]`, shown);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value))
        walk(one, `${at}.${name}`, names.has(name) || readable.test(name));
    }
  }
  for (const name of ['displayName', 'description']) walk(manifest[name], name, true);
  for (const name of ['capabilities', 'contributes']) walk(manifest[name], name, false);
  return found;
}

/**
 * @param {Readonly<Record<string, unknown>>} manifest
 * @param {Readonly<Record<string, string>>} table what package.nls.json holds
 * @returns {string[]} what is wrong between the two, a sentence each; empty where all is well
 */
export function manifestProblems(manifest, table) {
  const shown = shownStrings(manifest);
  const used = new Set(shown.flatMap(({text}) => key.exec(text)?.[1] ?? []));
  const keys = Object.keys(table);
  return [
    ...shown
      .filter(({text}) => !key.test(text))
      .map(({at, text}) => `package.json: put ${JSON.stringify(text)} (${at}) into package.nls.json`),
    ...[...used].filter(one => !Object.hasOwn(table, one)).map(one => `package.nls.json: "${one}" is missing`),
    ...keys.filter(one => !used.has(one)).map(one => `package.nls.json: nothing uses "${one}"`),
    ...keys
      .filter((one, index) => index > 0 && one < keys[index - 1])
      .map(one => `package.nls.json: "${one}" is not in order`),
  ];
}

/**
 * @template T
 * @param {T} manifest
 * @param {Readonly<Record<string, string>>} table
 * @returns {T} the manifest with its words put in, as the editor shows it
 */
export function withWords(manifest, table) {
  return JSON.parse(JSON.stringify(manifest), (_, value) => {
    const [, name = ''] = typeof value === 'string' ? (key.exec(value) ?? []) : [];
    return table[name] ?? value;
  });
}

/**
 * @param {Readonly<Record<string, string>>} english
 * @param {Readonly<Record<string, string>>} translated the same table in another language
 * @returns {string[]} the keys that one of the two lacks, and those whose places or command links differ
 */
export function translationProblems(english, translated) {
  const fixed = text => (text.match(/\{\d+\}|\(command:[^)]*\)/g) ?? []).sort().join(' ');
  return [
    ...Object.keys(english)
      .filter(one => !Object.hasOwn(translated, one))
      .map(one => `${JSON.stringify(one)} is not translated`),
    ...Object.entries(translated).flatMap(([one, text]) => {
      if (!Object.hasOwn(english, one)) return [`nothing uses ${JSON.stringify(one)}`];
      return fixed(text) === fixed(english[one]) ? [] : [`${JSON.stringify(one)} has other places or links`];
    }),
  ];
}

/** @returns {string[]} the problems of the project's own package.json */
export function ownManifestProblems() {
  const read = path => JSON.parse(readFileSync(join(root, path), 'utf8'));
  return manifestProblems(read('package.json'), read('package.nls.json'));
}
