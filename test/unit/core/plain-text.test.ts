import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {beforeFold} from '../../../src/core/channel/fold.js';
import {findOutlet, outletsOf} from '../../../src/core/channel/outlets.js';
import {toPlainText} from '../../../src/core/channel/plain-text.js';

test.each([
  ['front matter is dropped', '---\ntitle: A\n---\n\nBody.\n', 'Body.'],
  ['front matter in TOML too', '+++\ntitle = "A"\n+++\nBody.\n', 'Body.'],
  ['a byte order mark is no text', '\uFEFF---\ntitle: A\n---\nBody.\n', 'Body.'],
  ['a heading is a line of its own', '# One\n\nText.\n\nTwo\n---\n', 'One\n\nText.\n\nTwo'],
  ['wrapped lines become one, whatever ends them', 'One\r\ntwo\r\nthree.\n', 'One two three.'],
  ['hard line breaks stay', 'One  \ntwo\\\nthree<br>four\n', 'One\ntwo\nthree\nfour'],
  ['emphasis goes, its words stay', 'A *b* __c__ **d *e*** ~~f~~ `g*h*`.\n', 'A b c d e f g*h*.'],
  ['marks that stand for themselves stay', '2 * 3 * 4, snake_case, \\*as is\\*\n', '2 * 3 * 4, snake_case, *as is*'],
  ['entities are read', 'Salt &amp; flour &ndash; 3&nbsp;kg &#x1F35E;\n', 'Salt & flour – 3\u00A0kg 🍞'],
  [
    'a link is followed by its address',
    'See [the log](https://a.example/log).\n',
    'See the log (https://a.example/log).',
  ],
  [
    'a link by reference too',
    'See [the log][l].\n\n[l]: https://a.example/log "Log"\n',
    'See the log (https://a.example/log).',
  ],
  [
    'an address stands once',
    '<https://a.example/> [a.example](https://a.example)\n',
    'https://a.example/ https://a.example',
  ],
  ['a mail address stands once', '<me@a.example> [write](mailto:me@a.example)\n', 'me@a.example write (me@a.example)'],
  ['a link within the site is its words', '[part one](../one.md) and [above](#top)\n', 'part one and above'],
  ['an image is its alternative text', '![An oven](oven.png) and ![](x.png)\n', 'An oven and'],
  ['a linked image is both', '[![An oven](o.png)](https://a.example)\n', 'An oven (https://a.example)'],
  ['bullets are bullets', '- one\n- two\n  wrapped\n', '• one\n• two wrapped'],
  ['numbers count from where they start', '3. one\n4. two\n', '3. one\n4. two'],
  ['lists in lists are indented', '1. one\n   - a\n   - b\n2. two\n', '1. one\n   • a\n   • b\n2. two'],
  ['a list with air keeps it', '- one\n\n- two\n\n  more\n', '• one\n\n• two\n\n  more'],
  ['tasks are boxes', '- [x] done\n- [ ] open\n', '☑ done\n☐ open'],
  ['a quote stands in quotation marks', '> We never missed\n> a morning.\n', '“We never missed a morning.”'],
  ['a quote that has its marks keeps them', '> “Never.”\n>\n> — Ana\n', '“Never.”\n\n— Ana'],
  ['whose words they are stands outside', '> Never.\n>\n> — Ana\n', '“Never.”\n\n— Ana'],
  ['a quote of more than words is marked by lines', '> - one\n> - two\n', '> • one\n> • two'],
  ['code is kept as it is', 'Run:\n\n```sh\n  ls *\n\n# x\n```\n', 'Run:\n\n  ls *\n\n# x'],
  ['code from Windows has the same line ends', '```\r\na\r\nb\r\n```\r\n', 'a\nb'],
  ['a table is lines', '| A | B |\n|---|---|\n| *1* | 2 |\n', 'A | B\n1 | 2'],
  ['comments are dropped', 'One.\n\n<!-- lodestone-disable-line -->\n\nTwo <!-- x --> three.\n', 'One.\n\nTwo three.'],
  ['comments of MDX too', 'One {/* lodestone-disable-line no-buzzword */} two.\n', 'One two.'],
  [
    'tags go, their words stay',
    '<div>\n  Salt &amp; <b>flour</b>\n</div>\n\nA <kbd>key</kbd>.\n',
    'Salt & flour\n\nA key.',
  ],
  ['scripts and styles are no words', '<style>p {}</style>\n\nText.\n', 'Text.'],
  [
    'footnotes stand at the end, numbered as the text comes to them',
    'One[^b] two[^a].\n\n[^a]: First.\n[^b]: Second[^c].\n[^c]: Third.\n',
    'One[1] two[2].\n\n[1] Second[3].\n[2] First.\n[3] Third.',
  ],
  ['nothing is nothing', '---\ntitle: A\n---\n\n<!-- a question -->\n', ''],
])('%s', (_name, markdown, plain) => {
  expect(toPlainText(markdown)).toBe(plain);
});

test('quotes in quotes give their words, and none deeper than anybody would write', () => {
  expect(toPlainText(`${'> '.repeat(300)}deep`)).toContain('deep');
  expect(toPlainText(`${'> '.repeat(3000)}deep`)).toBe('');
  expect(toPlainText(`${'**a'.repeat(3000)}${'**'.repeat(3000)}`)).toContain('a');
});

test('before “see more” stand whole words, and never half a character', () => {
  expect(beforeFold('Short.', 210)).toBe('Short.');
  expect(beforeFold('Short.', null)).toBe('Short.');
  expect(beforeFold('One two three', 9)).toBe('One two…');
  expect(beforeFold('One two three', 7)).toBe('One two…');
  expect(beforeFold('🍞🍞🍞', 3)).toBe('🍞…');
});

test('the brief says how much room there is, well-known channels what it leaves open, its own words come first', () => {
  const channel = {folder: null, cadence: null, limit: null, fold: null};
  const outlets = outletsOf({
    ...emptyBrief,
    channels: [
      {...channel, id: 'linkedin', name: 'LinkedIn', limit: 1200},
      {...channel, id: 'short', name: 'Twitter'},
      {...channel, id: 'essays', name: 'LinkedIn articles'},
    ],
  });
  expect(outlets.map(({id}) => id)).toEqual([
    ...['linkedin', 'short', 'essays'],
    ...['mastodon', 'bluesky', 'threads', 'mail'],
  ]);
  expect(findOutlet(outlets, 'LinkedIn')).toMatchObject({limit: 1200, fold: 210, kind: 'social'});
  expect(findOutlet(outlets, 'short')).toMatchObject({limit: 280, fold: null});
  expect(findOutlet(outlets, 'essays')).toMatchObject({limit: null, kind: null});
  expect(findOutlet(outlets, 'e-mail')?.id).toBe('mail');
  expect(findOutlet(outlets, 'pigeon')).toBeUndefined();
});
