import {onceFor} from '../once-for.js';
import {type Part, placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {sumOf} from '../prose/sums.js';
import {answersOnly, wantsAnAnswer} from '../purpose.js';
import {defineRule} from '../rule.js';

const me = new Set("i me my mine myself i'm i've i'd i'll".split(' '));
const others = new Set("you your yours yourself you're you've you'll she he they them her him their".split(' '));

/** Require that a draft speaks to or of others, not only of its writer. */
export const requireSecondPerson = defineRule({
  id: 'require-second-person',
  summary: 'Require others besides the writer',
  why: 'A reader looks for themselves in a text and leaves one in which there is only you.',
  applies: answersOnly,
  defaults: {
    /** How many times a draft may say "I" for each time it speaks to or of somebody else. */
    allow: 8,
  },
  examples: [
    {
      draft:
        'I bake. I love my oven, and I get up at three. I learned my trade in Porto. I have my own shop, and I like my work.\n',
      says: ['Expected a word about the reader: this speaks of you 10 times and of others never'],
    },
    {
      draft:
        'I bake. I love my oven. I get up at three, so that your loaf is warm when you open. I have my own shop.\n',
      says: [],
    },
    {draft: 'I bake, and I like it.\n', says: []},
  ],
  check(tree, file, {allow}) {
    const prose = proseOf(tree, file);
    const sum = sumOf(prose, people);
    const self = sum.get('self') ?? 0;
    const reader = sum.get('reader') ?? 0;
    const first = openingBlock(prose);
    if (first === undefined || self < allow || self <= reader * allow) return;
    if (!wantsAnAnswer(tree, file, 'require-second-person')) return;
    const often = reader === 0 ? 'never' : reader === 1 ? 'once' : `${reader} times`;
    file.message(`Expected a word about the reader: this speaks of you ${self} times and of others ${often}`, {
      place: placeOf(prose, first, 0, first.text.trimEnd().length),
    });
  },
});

const people = onceFor(({blocks}: Part) => {
  let self = 0;
  let reader = 0;
  for (const block of blocks) {
    if (block.quoted) continue;
    for (const {word} of block.tokens) {
      if (me.has(word)) self++;
      else if (others.has(word)) reader++;
    }
  }
  return new Map(Object.entries({self, reader}));
});
