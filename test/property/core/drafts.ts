import {tests} from 'commonmark-spec';
import fc from 'fast-check';

/** The 652 examples of the CommonMark specification; its arrows stand for tabs. */
export const examples: readonly string[] = tests.map(({markdown}) => markdown.replaceAll('→', '\t'));

/** What the specification does not know, and what a draft may hold. */
const pieces: readonly string[] = [
  'I am a results-driven team player with a proven track record.\n',
  'Our bakers sold 90 loaves, so that your school could open at eight. 👩‍🍳\n',
  'Two lines of plain words (see “above”),\nthe second one shorter.\n',
  'A word with a mark*\n',
  'Trailing spaces   \nand more  \n',
  '## Work Experience\n',
  'Words to avoid\n---\n',
  '- Managed a ward\n- Trained new nurses\n\n- Reduced waiting times\n',
  '1. Responsible for ordering flour\n\n   ```sh\n   team player\n   ```\n2. two\n',
  '- ```\n\n  open in a list\n',
  '```js\nteam player\n',
  '~~~~\n```\n\n~~~\n',
  '~~~~\n',
  '<!-- lodestone-disable-next-line no-buzzword -->\n',
  '<!-- lodestone-disable no-buzzword, no-resume-phrase -->\n',
  '<!-- lodestone-enable -->\n',
  '<!-- lodestone-disable-file no-skill-dump -->\n',
  '<!-- lodestone-disabel -->\n',
  '{/* lodestone-disable-line */} a team player\n',
  '<!-- open\n',
  '-->\n',
  '<details>\n<summary>More</summary>\n',
  '</details>\n',
  '<pre>\n',
  '<div align="center">\n<h2>Skills &amp; more</h2>\n <p>A <b>team</b>\n  player\n',
  '<ul><li>Managed a ward<li>Trained nurses</ul>\n</blockquote></div>\n',
  '> <p title="\n> a proven track record</p>\n',
  '- <section>\n\n  a team player\n',
  '</pre> after\n',
  'See [the list][list], [list] and a note.[^1] And [^two].\n',
  '[list]: https://example.com "Title"\n',
  '> [LIST]: /quoted\n',
  '[^1]: A note by a team player.\n\n    With a second paragraph.\n',
  '[^two]: - in a list\n\n  lazy\n',
  '| Skill | Years |\n| --- | --: |\n| a [list] | `2` |\n',
  'no | pipes\n- | :-\n',
  '- [x] done ~~synergy~~\n',
  '> Someone said:\n> a team player\nlazily\n',
  '    indented team player\n',
  '\tindented by a tab\n',
  '* * *\n',
  '**Skills:** welding, soldering, brazing, riveting, milling, turning, grinding, drilling, sawing\n',
  '2024 was a year; 3) is a list\n',
  '\u0000 and \uFEFF and \uD800 alone\n',
  'Ich bin der Bäcker, und das Brot ist nicht von dem Markt.\n',
  'e\u0301 R&amp;D &copy; \\*not\\* — so\u00a0\n',
  '+++\n',
  '---\n',
  '{\n',
  '}\n',
  '   \n',
  '\n',
];

const matters = [
  '',
  '',
  '---\ntitle: A draft\nstatus: ready\n---\n',
  '---\ntitle: |\n  One\n\n  # Two\nkind: case-study\n---\n\n',
  '+++\ntitle = "x"\n\n+++\n',
  '{\n"title": "x"\n\n}\n',
  '---\nnever: closed\n\n',
];

/** Drafts put together from pieces and from the specification's examples, in "\n" or in "\r\n". */
export const drafts: fc.Arbitrary<string> = fc
  .record({
    matter: fc.constantFrom(...matters),
    body: fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...pieces), fc.constantFrom(...examples)),
        fc.constantFrom('', '\n', '\n', '\n\n'),
      ),
      {maxLength: 14},
    ),
    ending: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({matter, body, ending}) => (matter + body.flat().join('')).replaceAll('\n', ending));

/** An edit: what stands at a place, as a share of the text's length, gives way to something else. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A stroke of a key, a deletion or a paste. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.constantFrom(0, 0, 0, 1, 1, 5, 40),
    text: fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\n\n',
        '`',
        '```\n',
        '*',
        '[',
        ']',
        ']: x',
        '<',
        '-',
        '#',
        '>',
        '\t',
        '👩‍🍳',
        '^',
      ),
      fc.constantFrom('', ...pieces),
    ),
  }),
  {maxLength: 8},
);

/** A text after an edit. */
export function edited(text: string, {at, length, text: added}: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + length);
}
