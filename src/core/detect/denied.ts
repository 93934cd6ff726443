import type {Claim} from '../prose/claims.js';
import {sentenceAt} from '../prose/sentences.js';

const denials =
  /^(?:not|never|no|nor|neither|none|nobody|without|hardly|barely|cannot|lack|lacks|lacked|lacking|n't|\p{L}+n['’]t)$/u;

/** "Not only": what follows is said all the more. */
const after = /^(?:only|just|merely|simply|to)$/;

/** How many words before a claim a denial may stand, and what ends its reach. */
const reach = 8;
const turns = /^(?:but|and|so|yet|because|although|though|[;:—–])$/;

/** Whether a claim is denied in its own clause: "I am by no means an expert in …", "I didn't have any professional experience". */
export function isDenied({block, from}: Pick<Claim, 'block' | 'from'>): boolean {
  const sentence = sentenceAt(block.sentences, from);
  const start = Math.max(sentence?.from ?? 0, from - reach);
  for (let at = from - 1; at >= start; at--) {
    const word = block.tokens[at]?.word ?? '';
    if (turns.test(word)) return false;
    if (denials.test(word)) return !after.test(block.tokens[at + 1]?.word ?? '');
  }
  return false;
}
