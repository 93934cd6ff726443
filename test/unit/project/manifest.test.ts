import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import manifest from '../../../package.json';
import {rules} from '../../../src/core/rules/index.js';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const commandIds = manifest.contributes.commands.map(({command}) => command).sort();

test('every command of the manifest is registered by exactly one command module, and the other way round', () => {
  const folder = join(root, 'src/host/commands');
  const registered = readdirSync(folder)
    .flatMap(name => [...readFileSync(join(folder, name), 'utf8').matchAll(/id: '(lodestone\.\w+)'/g)])
    .map(match => match[1] ?? '')
    .sort();
  expect(registered).toEqual(commandIds);
});

test('every setting of the manifest is read by the code, and the other way round', () => {
  const settings = Object.keys(manifest.contributes.configuration.properties).sort();
  const readByCode = [...read('src/host/settings.ts').matchAll(/get<[^>]*>\('([\w.]+)'/g)].map(
    match => `lodestone.${match[1]}`,
  );
  expect(readByCode.sort()).toEqual(settings);
});

test('the README lists every command with its title, every setting, and every rule with its summary', () => {
  const readme = read('README.md');
  const missing = [
    ...manifest.contributes.commands.filter(
      ({command, title}) => !readme.includes(`| \`${command}\` | ${title.replace(/…$/, '')}`),
    ),
    ...Object.keys(manifest.contributes.configuration.properties).filter(id => !readme.includes(`| \`${id}\` |`)),
    ...rules.filter(({id, summary}) => !readme.includes(`| [\`${id}\`](docs/rules/${id}.md) | ${summary}`)),
  ];
  expect(missing).toEqual([]);
  const named = [...readme.matchAll(/\| \[`([a-z-]+)`\]\(docs\/rules/g)].map(match => match[1]);
  expect(named.sort()).toEqual(rules.map(({id}) => id).sort());
});

test('every file the manifest names is there', () => {
  const {icon, contributes} = manifest;
  const named = [
    icon,
    ...contributes.snippets.map(({path}) => path),
    ...contributes.viewsContainers.activitybar.map(({icon}) => icon),
  ];
  expect(named.filter(path => !existsSync(join(root, path)))).toEqual([]);
});

test('the editor version we compile against is the lowest one we promise to run in', () => {
  expect(`^${manifest.devDependencies['@types/vscode']}`).toBe(manifest.engines.vscode);
});

test('every dependency is pinned to one exact version', () => {
  expect(Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
});

test('every dependency has its reason in the README', () => {
  const readme = read('README.md');
  expect(Object.keys(manifest.devDependencies).filter(name => !readme.includes(`\`${name}\``))).toEqual([]);
});
