import {onceFor} from '../once-for.js';
import type {Block} from './prose.js';

/** Whether a block holds any of the words without which there is no point in looking further. */
export type Cue = (block: Pick<Block, 'text' | 'tokens'>) => boolean;

/** Stand for any digit, any apostrophe, any character beyond ASCII, and for whatever a block may hold. */
export const [digit, apostrophe, beyondAscii, whatever] = ['0', "'", 'é', '*'] as const;

type Words = () => Iterable<string>;

const cues: Words[] = [];
const cuesOf = new Map<string, number[]>();
let indexed = 0;

/**
 * Makes a cue of words in lower case and marks; words are asked for when a block is first looked at. Every block is looked
 * through once for all cues together, which is many times as fast as looking for each. A cue is never forgotten: make none
 * while drafts are checked.
 */
export function cueOf(words: Words): Cue {
  const cue = cues.push(words) - 1;
  return block => {
    const hits = hitsIn(block);
    return hits === everything || hits[cue] === 1;
  };
}

const everything = new Uint8Array();

const hitsIn = onceFor(({text, tokens}: Pick<Block, 'text' | 'tokens'>): Uint8Array => {
  index();
  const hits = new Uint8Array(cues.length);
  const hit = (word: string) => {
    const found = cuesOf.get(word);
    if (found !== undefined) for (const cue of found) hits[cue] = 1;
  };
  for (const {word, shape, start, end} of tokens) {
    // An address or a template tag is one token, with any words in it.
    if (shape === 'mark' && end - start > 3) return everything;
    hit(word);
    if (shape === 'word' && word.includes("'")) {
      hit(apostrophe);
      for (const piece of word.split("'")) hit(piece);
    }
  }
  if (/\d/.test(text)) hit(digit);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what ASCII is.
  if (/[^\x00-\x7f]/.test(text)) hit(beyondAscii);
  hit(whatever);
  return hits;
});

function index(): void {
  for (; indexed < cues.length; indexed++) {
    for (const word of cues[indexed]?.() ?? []) {
      const found = cuesOf.get(word);
      if (found === undefined) cuesOf.set(word, [indexed]);
      else found.push(indexed);
    }
  }
}
