import {onceFor} from '../once-for.js';
import {quotations} from '../prose/mention.js';
import {isDayOrCall, isNumberWord} from '../prose/numbers.js';
import type {Block} from '../prose/prose.js';
import type {Token} from '../prose/tokens.js';
import {namesClient} from './client.js';

/** Something that was so before and is not so now. */
const beforeAndAfter = /\b(?:dropped|fell|halved|doubled|tripled|no longer|came down|went (?:up|down))\b/i;

/**
 * Whether a block shows something a reader could check: a number that counts, a client by name, what changed, somebody's
 * words, or a link.
 */
export const showsEvidence = onceFor(
  (block: Block): boolean =>
    block.marks.some(mark => mark.type === 'link') ||
    quotations(block).some(range => range.end - range.start > 25) ||
    block.tokens.some(({word}, at) => countsSomething(block.tokens, at) && !vague.test(word)) ||
    beforeAndAfter.test(block.text) ||
    namesClient(block.text),
);

/** "Thousands of clients" is nothing that a reader could count. */
const vague = /^(?:dozens|hundreds|thousands|millions)$/;

/** Whether the token at `at` is a number that counts something: not a year, a version, a date, a phone or list number. */
export function countsSomething(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.shape === 'word') return isNumberWord(token.word) && !/^(?:years?|decades?)$/.test(after?.word ?? '');
  if (token.shape !== 'number') return false;
  const {word} = token;
  if (/^(?:19|20)\d\d(?:s)?$/.test(word))
    return /^[%$€£+]$/.test(after?.word ?? '') || /^[$€£]$/.test(before?.word ?? '');
  if (
    /^\d+\.\d+\.\d/.test(word) ||
    /^(?:v|version|chapter|part|step|section|phase|figure|level|no|#)$/.test(before?.word ?? '')
  )
    return false;
  if (/^\d{4,}$/.test(word) && /^[-–]$/.test(after?.word ?? '')) return false;
  if (/(?:st|nd|rd|th)$/.test(word)) return false;
  if (after?.word === '+' && /^years?$/.test(tokens[at + 2]?.word ?? '')) return false;
  if (/^(?:years?|yrs?|st|nd|rd|th)$/.test(after?.word ?? '')) return false;
  if (at === 0 && /^[.)]$/.test(after?.word ?? '')) return false;
  if (isDayOrCall(tokens, at)) return false;
  return !months.has(before?.word ?? '') && !months.has(after?.word ?? '');
}

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
