import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import source from '../../../package.json';
import words from '../../../package.nls.json';
import {withWords} from '../../../scripts/manifest-words.mjs';
import {rules} from '../../../src/core/rules/index.js';

const manifest = withWords(source, words);
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
    ...contributes.walkthroughs.flatMap(({icon, steps}) => [icon, ...steps.map(({media}) => media.svg)]),
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

test('the walkthrough and the welcomes lead to commands there are, and the pictures follow the theme', () => {
  const {walkthroughs, viewsWelcome} = manifest.contributes;
  const steps = walkthroughs.flatMap(({steps}) => steps);
  const texts = [...steps.map(({description}) => description), ...viewsWelcome.map(({contents}) => contents)];
  const linked = texts.flatMap(text => [...text.matchAll(/\(command:(lodestone\.[\w.]+)\)/g)].map(match => match[1]));
  const awaited = steps.flatMap(({completionEvents}) =>
    completionEvents.flatMap(event => /^onCommand:(.*)/.exec(event)?.[1] ?? []),
  );
  const views = manifest.contributes.views.lodestone.map(({id}) => `${id}.focus`);
  expect([...linked, ...awaited].filter(id => ![...commandIds, ...views].includes(id ?? ''))).toEqual([]);
  expect(linked.length).toBeGreaterThan(steps.length);
  for (const {id, media} of steps) {
    expect(media.altText.length, id).toBeGreaterThan(40);
    expect([...read(media.svg).matchAll(/(?:fill|stroke)="(?!none|var\(--vscode-)[^"]*"/g)], id).toEqual([]);
  }
});

test('every command is titled alike, is in the palette only where it applies, and has an icon where one is drawn', () => {
  const {commands, menus} = manifest.contributes;
  expect(commands.filter(({category}) => category !== 'Lodestone')).toEqual([]);
  expect(commands.filter(({title}) => !/^[A-Z]/.test(title) || /\.\.\.$/.test(title))).toEqual([]);
  expect(new Set(commands.map(({title}) => title)).size).toBe(commands.length);
  const named = Object.values(menus).flatMap(items => items.map(({command}) => command));
  expect(named.filter(id => !commandIds.includes(id))).toEqual([]);
  const drawn = menus['view/title'].filter(({group}) => group.startsWith('navigation')).map(({command}) => command);
  expect(
    commands.filter(({command, icon}: {command: string; icon?: string}) => drawn.includes(command) && !icon),
  ).toEqual([]);
});
