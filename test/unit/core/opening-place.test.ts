import {expect, test} from 'vitest';
import {openingPlace} from '../../../src/core/opening-place.js';

function opened(text: string): string {
  const {at, before, after} = openingPlace(text);
  return `${text.slice(0, at)}${before}OPENING${after}${text.slice(at)}`;
}

test.each([
  ['The bread.\n', 'OPENING\n\nThe bread.\n'],
  ['# Bread\n\nThe bread.\n', '# Bread\n\nOPENING\n\nThe bread.\n'],
  ['# Bread\nThe bread.\n', '# Bread\n\nOPENING\n\nThe bread.\n'],
  ['Bread\n=====\n\nThe bread.\n', 'Bread\n=====\n\nOPENING\n\nThe bread.\n'],
  ['---\ntitle: A\n---\n\n# Bread\n\nThe bread.\n', '---\ntitle: A\n---\n\n# Bread\n\nOPENING\n\nThe bread.\n'],
  ['---\ntitle: A\n---\nThe bread.\n', '---\ntitle: A\n---\n\nOPENING\n\nThe bread.\n'],
  ['# Bread\r\n\r\nThe bread.\r\n', '# Bread\r\n\r\nOPENING\r\n\r\nThe bread.\r\n'],
  ['![A loaf](loaf.png)\n\n# Bread\n\nThe bread.\n', '![A loaf](loaf.png)\n\n# Bread\n\nOPENING\n\nThe bread.\n'],
  [
    '[![ci](ci.svg)](ci) ![npm](npm.svg)\n<!-- two\nlines -->\n{{< top >}}\n# Bread\n\nThe bread.\n',
    '[![ci](ci.svg)](ci) ![npm](npm.svg)\n<!-- two\nlines -->\n{{< top >}}\n# Bread\n\nOPENING\n\nThe bread.\n',
  ],
  ['<h1>Bread</h1>\n\nThe bread.\n', '<h1>Bread</h1>\n\nOPENING\n\nThe bread.\n'],
  ['![A loaf](loaf.png)\n\nThe bread.\n', 'OPENING\n\n![A loaf](loaf.png)\n\nThe bread.\n'],
  ['# Bread', '# Bread\n\nOPENING\n'],
  ['', 'OPENING\n'],
])('an opening line in %j makes %j', (before, after) => {
  expect(opened(before)).toBe(after);
});
