import {servesSomebody} from '../detect/serves.js';
import {mildlyOnly, sayMildly} from '../mild.js';
import {type Block, firstBlocks, placeOf, proseOf} from '../prose/prose.js';
import {speaks} from '../prose/speaks.js';
import {defineRule} from '../rule.js';

const introduction =
  /^(?:(?:hi|hello|hey|welcome|greetings)\b[^.!]{0,40}[.!,]?\s*)?(?:my name is|i(?: am|['’]m) an?\b(?! (?:big |firm |great |huge |strong )*(?:believer|bit|fan|few|little|lover|sucker)\b)|i(?:['’]m| am) (?:writing to apply|applying)\b|this is me|as an? [^.]{3,60}, i\b|with (?:over|more than|\d+|\w+ years))/i;
const ownName = /^(?:(?:[Hh]i|[Hh]ello|[Hh]ey)(?: there| all| everyone)?)?[^\p{L}]{0,4}I(?: am|['’]m) \p{Lu}\p{Ll}+/u;

/** The first sentences of some blocks, `count` at most. */
function firstSentences(blocks: readonly Block[], count: number): readonly string[] {
  return blocks
    .flatMap(({text, tokens, sentences}) =>
      sentences.map(({from, to}) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length)),
    )
    .slice(0, count);
}

/** Disallow opening with yourself instead of the reader. */
export const noSelfOpening = defineRule({
  id: 'no-self-opening',
  summary: 'Disallow opening with who you are',
  why: 'The first line decides whether a reader stays, and they came for their own question.',
  applies: mildlyOnly,
  defaults: {},
  examples: [
    {
      draft: "# About\n\nHi, I'm a baker from Porto.",
      says: ["Unexpected opening `Hi, I'm a baker from Porto.`: begin with the reader's question"],
    },
    {
      draft: "I'm applying for the night shift.",
      says: ["Unexpected opening `I'm applying for the night shift.`: begin with the reader's question"],
    },
    {draft: '# About\n\nYour bread goes stale by noon. Mine does not, and this is why.', says: []},
    {draft: "## When can I come?\n\nI'm available on Tuesdays, when your oven is cold.", says: []},
    {draft: '# About\n\nI am a baker. I bake for school cooks who serve at noon.', says: []},
    {draft: "# About\n\nHi, I'm Ines from Porto.\n\nI work only with canteens and their cooks.", says: []},
    {draft: "# Courses\n\nI'm a big fan of long courses.", says: []},
    {draft: '# About\n\nI am certain that your bread goes stale by noon.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    const blocks = firstBlocks(
      prose,
      2,
      block => block.type !== 'heading' && block.type !== 'cell' && block.tokens.length > 3 && speaks(block),
    );
    const [opening] = blocks;
    const first = opening?.sentences[0];
    if (opening === undefined || first === undefined || opening.quoted) return;
    const start = opening.tokens[first.from]?.start ?? 0;
    const end = opening.tokens[first.to - 1]?.end ?? opening.text.length;
    const words = opening.text.slice(start, end);
    if (!introduction.test(words) && !ownName.test(words)) return;
    if (firstSentences(blocks, 2).some(servesSomebody)) return;
    const shown = words.length > 60 ? words.slice(0, 60).replace(/[\s\p{P}]*\s\S*$/u, '…') : words;
    const message = file.message(`Unexpected opening \`${shown}\`: begin with the reader's question`, {
      place: placeOf(prose, opening, start, end),
    });
    sayMildly(message);
  },
});
