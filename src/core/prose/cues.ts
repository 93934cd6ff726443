import {onceFor} from '../once-for.js';
import type {Block} from './prose.js';

/** Stands for words and marks of which a block needs at least one, or there is no point in looking further. */
export type Cue = number;

/** Stand for any digit, any apostrophe, and any character beyond ASCII. */
const [digit, apostrophe, beyondAscii] = ['0', "'", 'é'] as const;
/** Stands for anything at all: with it a cue is in every block. */
export const whatever = '*';

const asked: (() => Iterable<string>)[] = [];
const cuesOf = new Map<string, Cue[]>();
let indexed = 0;

/**
 * Makes a cue of words in lower case and marks; they are asked for when a block is first looked at. A cue is never
 * forgotten: make none for what comes and goes.
 */
export function cueOf(words: () => Iterable<string>): Cue {
  return asked.push(words) - 1;
}

/** The cues in a block. It is looked through once for all of them, which is many times as fast as looking for each. */
export const cuesIn = onceFor(
  ({text, tokens}: Pick<Block, 'text' | 'tokens'>): {readonly has: (cue: Cue) => boolean} => {
    indexCues();
    const found = new Uint8Array(asked.length);
    const see = (word: string) => {
      const cues = cuesOf.get(word);
      if (cues !== undefined) for (const cue of cues) found[cue] = 1;
    };
    for (const {word, shape, start, end} of tokens) {
      see(word);
      // An address or a template tag is one token, with any words in it.
      if (shape === 'mark' && end - start > 3) found.fill(1);
      if (shape !== 'word' || !word.includes("'")) continue;
      see(apostrophe);
      for (const piece of word.split("'")) see(piece);
    }
    if (/\d/.test(text)) see(digit);
    if (/[^ -~\s]/.test(text)) see(beyondAscii);
    see(whatever);
    // A cue that was made later may be anywhere.
    return {has: cue => found[cue] !== 0};
  },
);

function indexCues(): void {
  for (; indexed < asked.length; indexed++) {
    for (const word of asked[indexed]?.() ?? []) {
      const cues = cuesOf.get(word);
      if (cues === undefined) cuesOf.set(word, [indexed]);
      else cues.push(indexed);
    }
  }
}
