import {expect, test} from 'vitest';
import {createChecker} from '../../../src/core/checker.js';
import {parseMarkdown} from '../../../src/core/markdown.js';
import {analyze} from '../../../src/core/prose/prose.js';
import {closingOf, openingBlock} from '../../../src/core/prose/speaks.js';

function proseIn(text: string) {
  return analyze(parseMarkdown(text), text);
}

test.each([
  '![A loaf](loaf.png)',
  '![A loaf](loaf.png) ![Another](other.png)',
  '[![build](build.svg)](https://example.com) [![npm](npm.svg)](https://example.com)',
  '{{< content-start >}}',
  '{{< figure\n  src="loaf.png"\n  caption="A loaf in the morning" >}}',
  '{% include opening.html words="Two loaves a day" %}',
  '{{ content }}',
  '{: .lead}',
  '[Home](/) | [About](/about) | [Bread](/bread)',
  '[^1]: A footnote says where the flour came from.',
  'import Loaf from "../loaf.astro";\nimport {Oven} from "../oven.astro";',
  '<p align="center"><img src="loaf.png" alt="A loaf"></p>',
])('%j is neither where a draft begins nor where it ends', markup => {
  expect(openingBlock(proseIn(`${markup}\n\nThe bread was soft.\n`))?.text).toBe('The bread was soft.');
  expect(closingOf(proseIn(`The bread was soft.\n\n${markup}\n`), 4).last?.text).toBe('The bread was soft.');
});

test.each([
  '[Our bread](/bread) is soft',
  '[We baked it in the morning.](/bread)',
  '{{< lead >}} Our bread {{< /lead >}}',
  '# [Bread](/bread)',
  'import duties rose in March',
])('%j begins a draft', words => {
  const prose = proseIn(`${words}\n\nThe bread was soft.\n`);
  expect(openingBlock(prose)).toBe(prose.blocks[0]);
});

test('the end of a draft holds as many sentences as are wanted, whatever stands between them', () => {
  const pictures = '![A loaf](loaf.png)\n\n'.repeat(3);
  const text = `Zero is above.\n\nOne is here.\n\n${pictures}Two is here.\n\n## Sources\n\nThree is here.\n\n— Ana Petrov\n`;
  const {blocks, last} = closingOf(proseIn(text), 3);
  expect(blocks[0]?.text).toBe('One is here.');
  expect(last?.text).toBe('Three is here.');
});

test('a draft of markup alone still begins and ends somewhere', () => {
  const prose = proseIn('{{< a >}}\n\n[Home](/)\n');
  expect(openingBlock(prose)?.text).toBe('{{< a >}}');
  expect(closingOf(prose, 4).last?.text).toBe('Home');
  expect(openingBlock(proseIn(''))).toBeUndefined();
});

test('advice on a whole draft stands on its words, and an invitation above pictures is seen', () => {
  const at = (text: string, rule: string) => {
    const found = createChecker()
      .check(`---\nkind: post\n---\n${text}`)
      .findings.find(one => one.rule === rule);
    return found === undefined ? null : found.line - 3;
  };
  const bread = 'The bread was baked in the morning, and it was very good bread from a very good oven.';
  expect(at(`{{< top >}}\n\n![A loaf](a.png)\n\n${bread}\n`, 'require-audience')).toBe(5);
  expect(at(`${bread}\n\n![A loaf](a.png)\n\n[^1]: Baked in Tras-os-Montes.\n`, 'require-next-step')).toBe(1);
  expect(at(`Send us your recipe.\n\n${'![A loaf](a.png)\n\n'.repeat(6)}${bread}\n`, 'require-next-step')).toBeNull();
  expect(at(`${bread}\n\n{{< button text="Book a loaf" >}}\n`, 'require-next-step')).toBeNull();
});
