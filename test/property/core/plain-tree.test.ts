import fc from 'fast-check';
import {expect, test} from 'vitest';
import {plainTree} from '../../../src/core/chunks/plain.js';
import {parseMarkdown} from '../../../src/core/markdown.js';

const pieces =
  'word|Word |a|snake_case| |  |*|**|_|__|***|`|``|`x`|`a b`|[|](|](u_v)|)|![|!|"|“|”|’|(|.|,|?|:|é|💡|—|1|12.|3)|#|##|# |- |+ |> |=|===|[a](b)|[a b](c-d/e?f=1#g)|**bold**|*em*|_em_|__st__|[^1]|[^1](x)|[x]|[x]: /u|&amp;|\\*|<b>|~~|\t|\u00a0|$|%|@|/|^|[`c`](u)|[**b**](u)|**[a](u)**|**`c`**|\ufe0f|{|+++|---|\n|\r\n|\n\n|- a\n|- b\n\n|* c\n|1. one\n|2. two\n|3) x\n|# h\n|\n\n---\n\n|\n```\n|\n```js\n|\n~~~~\n|\n> q|\n\n> a *b*\n\n|[a\nb](c)';
const starts = ['', '', '## ', '# ', 'Hello ', 'See `a` and **b**, ', '---\n', '---\na: b\n---\n', '```\n', '> '];
const sources = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(
      fc.constantFrom(
        ...pieces.split('|'),
        '|',
        ' | ',
        'a | b\n',
        '\n| --- | --- |\n',
        '\n:-:\n',
        '\n-|-\n',
        ' & ',
        '&',
      ),
      {maxLength: 10},
    ),
  )
  .map(([start, rest]) => start + rest.join(''));

test('what is read without the parser is what the parser reads', () => {
  let plain = 0;
  fc.assert(
    fc.property(sources, fc.constantFrom('', '\n', '\r\n\r\n'), (source, end) => {
      const tree = plainTree(source + end);
      if (tree === null) return;
      plain++;
      expect(tree).toEqual(parseMarkdown(source + end));
    }),
    {numRuns: 20_000},
  );
  expect(plain).toBeGreaterThan(1000);
});

test.each([
  'A paragraph with [a link](https://a.example/x_y#z), `code`, **strong** and *soft* words.\n',
  '## A heading, with **weight**\n\n',
  'These five:\n\n- flour\n- *water*\n- [salt](https://a.example)\n\n---\n',
  '3. a loose\n\n4. list\n',
  '---\ntitle: Rye\n\ntags: [a]\n---\n\n# Rye\n',
  'Run this:\n\n```sh\n# a\n\tb <c>\n```\n\nThen this:\n\n~~~~\n```\n~~~~\n',
  '> Somebody *said* this.\n\nAnd [more of\nit](https://a.example).\n',
  'snake_case stays, and so does 2024.\n![A loaf](bread.png)\n',
])('%j needs no parser', source => {
  expect(plainTree(source)).toEqual(parseMarkdown(source));
});
