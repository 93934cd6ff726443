import {expect, test} from 'vitest';
import {createChecker} from '../../../src/core/checker.js';
import {parseMarkdown} from '../../../src/core/markdown.js';
import {analyze, placeOf} from '../../../src/core/prose/prose.js';

/** Each block as `type depth/list: words`. */
function blocksOf(text: string): readonly string[] {
  return analyze(parseMarkdown(text), text).blocks.map(
    ({type, depth, quoted, list, text}) =>
      `${quoted ? '> ' : ''}${type}${depth === 0 ? '' : depth}${list === -1 ? '' : ` ${list}`}: ${text}`,
  );
}

test('headings, paragraphs, items and cells of HTML are prose', () => {
  expect(
    blocksOf(
      '<div class="a > b">\n<h2>Bread</h2>\n  <p>One <b>soft</b>\n  loaf</p> and more\n  <ul>\n    <li>rye\n    <li><p>oats</p><p>from here</p></li>\n  </ul>\n<table><tr><td>salt</td><td>9 g</td></tr></table>\n</div>\n',
    ),
  ).toEqual([
    'heading2: Bread',
    'paragraph: One soft\nloaf',
    'paragraph: and more',
    'item 0: rye',
    'item 0: oats',
    'paragraph 0: from here',
    'cell: salt',
    'cell: 9 g',
  ]);
});

test('what nobody reads as prose is left out', () => {
  expect(
    blocksOf(
      '<center>\n<!-- a comment -->\n<style>p {}</style><script>let a = 1 < 2;</script>\n<img alt="words">\n<pre>code</pre>\n<nav><a href="/">Home</a></nav>\n{/* not shown */}\nUse <code>salt</code> now\n</center>\n',
    ),
  ).toEqual(['paragraph: Use \uFFFC now']);
  expect(blocksOf('<p align="center">\n  <a href="x"><img src="y"></a>\n</p>\n')).toEqual([]);
});

test('quotations in HTML are somebody else’s words', () => {
  expect(blocksOf('<blockquote><p>Soft</p></blockquote><p>Ours</p>\n')).toEqual([
    '> paragraph: Soft',
    'paragraph: Ours',
  ]);
});

test('tags may be open at the end, or close what was never opened', () => {
  expect(blocksOf('</li></ul></blockquote></b>\n<div>One\n<h2>Two\n<p>Three <b>four\n')).toEqual([
    'paragraph: One',
    'heading2: Two',
    'paragraph: Three four',
  ]);
  expect(blocksOf('<div title="open>One</div>\n')).toEqual(['paragraph: One']);
  expect(blocksOf('<div>\n1 < 2 & <3\n<p\n')).toEqual(['paragraph: 1 < 2 & <3']);
});

test.each([
  ['<div>\n  R&amp;D by <b>a team player</b>\n</div>\n'],
  ['<p>\r\n\r\nOne\r\n\r\n<div>\r\n  so &nbsp; team\r\n  player</div>\r\n'],
  ['> <div>\n> and a\n>   team <i>player</i>\n> </div>\n'],
  ['1. One\n\n   <div>\n   **no** &#169; 👩‍🍳 team player\n   </div>\n'],
  ['\u0000 One\n\n<div>\u0000 team player</div>\n'],
])('the words of HTML are found where they stand: %j', text => {
  const prose = analyze(parseMarkdown(text), text);
  const places = prose.blocks.flatMap(block =>
    [...block.text.matchAll(/team\s+player/g)].map(({index, 0: words}) =>
      placeOf(prose, block, index, index + words.length),
    ),
  );
  const found = places.map(({start, end}) => text.slice(start.offset, end.offset));
  expect(found.map(words => words.replace(/<\w>|[>\s]+/g, ' ').replace(/ +/g, ' '))).toEqual(['team player']);
});

test('a draft in HTML gets words, findings and a verdict', () => {
  const words = 'I have a proven track record and strong communication skills.';
  const html = `<div>\n${Array.from({length: 12}, () => `  <p>${words}</p>\n`).join('')}</div>\n`;
  const {words: count, findings, verdict} = createChecker().check(html);
  expect(count).toBe(120);
  expect(verdict?.flagged).toBe(true);
  expect(findings.find(({rule, line}) => rule === 'no-resume-phrase' && line === 2)).toMatchObject({column: 15});
});
