import {execFileSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {literalsOf, messagesOf, speakingSources, unlocalized} from '../../../scripts/l10n.mjs';
import {manifestProblems, ownManifestProblems, translationProblems} from '../../../scripts/manifest-words.mjs';

describe('the reader of sources', () => {
  test('finds texts wherever they stand, and passes over comments and regular expressions', () => {
    const source = `
      // 'Not this one.'
      /* "Nor this." */
      const clean = text.replace(/['"\`]/g, 'x');
      const half = count / 2 / 'y'.length;
      show(\`One \${of('two', [a ? \`three \${b}\` : 'four'])} five\`);
    `;
    expect(literalsOf(source).map(({text, line}) => [text, line])).toEqual([
      ['x', 4],
      ['y', 5],
      ['two', 6],
      ['three {}', 6],
      ['four', 6],
      ['One {} five', 6],
    ]);
  });

  test('collects what is handed to t, by whatever name, over line ends too', () => {
    const source = `
      vscode.l10n.t('Open a folder first.');
      t(
        'It’s here: {0}.',
        'A second argument.',
      );
      const {t} = vscode.l10n; list.at('Not this.');
      t(\`Nor a \${template}.\`);
    `;
    expect(messagesOf(source)).toEqual(['Open a folder first.', 'It’s here: {0}.']);
  });

  test.each([
    ["throw new UserError('Open a folder first.');", ['Open a folder first.']],
    ['throw new UserError(`$' + '{path} could not be read.`);', ['{} could not be read.']],
    ["t('Fine.', 'A second one goes past.')", ['A second one goes past.']],
    ["log.warn('Only the log hears this.'); console.log('Nor you.');", []],
    ["el('button', {class: 'a b', attrs: {'data-x': 'c'}})", []],
    ["import {a} from './some-file.js';", []],
  ])('%s', (source, missed) => {
    expect(unlocalized(source).map(({text}) => text)).toEqual(missed);
  });

  test('in the page a single word counts, the name of a key does not', () => {
    const source = "el('h3', {}, 'Due'); if (event.key === 'Escape') icon('M5 1.5v7M1.5 5h7');";
    expect(unlocalized(source, {page: true})).toEqual([{line: 1, text: 'Due'}]);
    expect(unlocalized(source)).toEqual([]);
  });
});

test('every sentence of the host and of the page can be translated', () => {
  const missed = speakingSources().flatMap(({path, source, page}) =>
    unlocalized(source, {page}).map(({line, text}) => `${path}:${line}: ${text}`),
  );
  expect(missed).toEqual([]);
});

test('the places of a sentence are numbered without a gap, so that a translator can move them', () => {
  const odd = speakingSources()
    .flatMap(({source}) => messagesOf(source))
    .filter(message => {
      const places = new Set([...message.matchAll(/\{(\d+)\}/g)].map(match => Number(match[1])));
      return [...places].some(place => place >= places.size);
    });
  expect(odd).toEqual([]);
});

test('the table for translators holds exactly the sentences of the sources', () => {
  expect(execFileSync('node', ['scripts/l10n.mjs', '--check'], {encoding: 'utf8'})).toBe('');
});

test('every word of the manifest that people read stands in its table', () => {
  expect(ownManifestProblems()).toEqual([]);
});

test('a word left in the manifest, a key nothing has, a key nothing uses and keys out of order are found', () => {
  const manifest = {
    displayName: '%name%',
    contributes: {commands: [{command: 'a.b', title: 'Open It', category: '%category%'}]},
  };
  expect(manifestProblems(manifest, {old: 'Old', name: 'Name'})).toEqual([
    'package.json: put "Open It" (contributes.commands[0].title) into package.nls.json',
    'package.nls.json: "category" is missing',
    'package.nls.json: nothing uses "old"',
    'package.nls.json: "name" is not in order',
  ]);
});

test('a translation that lacks a sentence, keeps an old one, or loses a place or a link is found', () => {
  const english = {a: 'Move {0} to {1}', b: 'Now [do](command:lodestone.x)', c: 'Here', d: '{0} of {1}'};
  const spanish = {a: 'Mueve {0}', b: 'Ahora [hazlo](command:lodestone.y)', d: 'De {1}, {0}', old: 'Viejo'};
  expect(translationProblems(english, spanish)).toEqual([
    '"c" is not translated',
    '"a" has other places or links',
    '"b" has other places or links',
    'nothing uses "old"',
  ]);
});
