import fc from 'fast-check';
import {expect, test} from 'vitest';
import {beforeFold} from '../../../src/core/channel/fold.js';
import {toPlainText} from '../../../src/core/channel/plain-text.js';

const word = fc.stringMatching(/^[a-z]{2,7}$/);
const some = fc.array(word, {minLength: 1, maxLength: 6});

/** Markdown with the words that a reader must see in it, in order. */
interface Piece {
  readonly markdown: string;
  readonly words: readonly string[];
}

const marks = ['*', '**', '_', '__', '~~', '***'];
const run: fc.Arbitrary<Piece> = fc.oneof(
  some.map(words => ({markdown: words.join(' '), words})),
  some.map(words => ({markdown: words.join('\n'), words})),
  fc.tuple(some, fc.constantFrom(...marks)).map(([words, mark]) => ({
    markdown: `${mark}${words.join(' ')}${mark}`,
    words,
  })),
  some.map(words => ({markdown: `[${words.join(' ')}](https://a.example/x_y*z)`, words})),
  some.map(words => ({markdown: `![${words.join(' ')}](a.png)`, words})),
  some.map(words => ({markdown: `\`${words.join(' ')}\``, words})),
  some.map(words => ({markdown: `<!-- lodestone-disable-line -->${words.join(' ')}`, words})),
);
const line: fc.Arbitrary<Piece> = fc.array(run, {minLength: 1, maxLength: 4}).map(runs => ({
  markdown: runs.map(({markdown}) => markdown).join(' '),
  words: runs.flatMap(({words}) => words),
}));
const onOneLine = (piece: Piece): string => piece.markdown.replaceAll('\n', ' ');
const block: fc.Arbitrary<Piece> = fc.oneof(
  line.map(piece => ({...piece, markdown: `x ${piece.markdown}`})),
  line.map(piece => ({...piece, markdown: `## ${onOneLine(piece)}`})),
  line.map(piece => ({...piece, markdown: `> ${onOneLine(piece)}`})),
  fc.array(line, {minLength: 1, maxLength: 4}).map(items => ({
    markdown: items.map(item => `- ${onOneLine(item)}`).join('\n'),
    words: items.flatMap(({words}) => words),
  })),
  fc.array(line, {minLength: 1, maxLength: 3}).map(rows => ({
    markdown: ['| h |', '|---|', ...rows.map(row => `| ${onOneLine(row)} |`)].join('\n'),
    words: rows.flatMap(({words}) => words),
  })),
);

test('every word of the prose is there, in order, and no mark of emphasis is', () => {
  fc.assert(
    fc.property(fc.array(block, {minLength: 1, maxLength: 6}), fc.constantFrom('\n', '\r\n'), (blocks, eol) => {
      const source = `---\ntitle: t\n---\n\n${blocks.map(({markdown}) => markdown).join('\n\n')}\n`;
      const plain = toPlainText(source.replaceAll('\n', eol));
      const prose = plain.replaceAll('(https://a.example/x_y*z)', '');
      expect(prose.match(/[a-z]{2,}/g) ?? []).toEqual(blocks.flatMap(({words}) => words));
      expect(prose).not.toMatch(/[*_~`#\r]|<!--/);
    }),
  );
});

test('no text is too odd for it', () => {
  const odd = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('> ', '- ', '1. ', '[^a]', '[^a]: ', '\n', '\n\n', '<', '<!--', '&lt;', '**', '|', '```'),
    ),
    {maxLength: 40},
  );
  fc.assert(
    fc.property(odd, parts => {
      expect(toPlainText(parts.join(''))).toEqual(expect.any(String));
    }),
    {numRuns: 500},
  );
});

test('what shows before the fold is a beginning of the text, and fits', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 60}), fc.integer({min: 1, max: 40}), (text, fold) => {
      const shown = beforeFold(text, fold);
      if (text.length <= fold) return shown === text;
      return shown.endsWith('…') && shown.length <= fold + 1 && text.startsWith(shown.slice(0, -1));
    }),
  );
});
