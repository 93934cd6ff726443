import type {Token} from './tokens.js';

/** A sentence as a range of a block's tokens, end exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The mark it ends with, or "" for a fragment. */
  readonly ends: '.' | '?' | '!' | ':' | '';
}

/** The sentence that holds a token. */
export function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.from <= token ? found : undefined;
}

const abbreviations = new Set(
  'mr mrs ms dr prof st jr sr inc ltd co corp vs etc approx dept est fig no vol art ed eds rev gen col capt lt sgt hon gov jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e cf al ph'.split(
    ' ',
  ),
);
const bullets = new Set(['•', '·', '●', '▪', '◦', '✓', '✔', '➤', '►', '–']);

/** How many tokens a sentence may have, so that whatever looks around in one has an end; no writer comes near it. */
const longest = 500;

/** Cuts a block's tokens into sentences. Hard line breaks before a bullet glyph also end one. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    if (next === undefined) {
      push(at + 1, endMark(token));
      break;
    }
    if (at + 1 - from >= longest) {
      push(at + 1, '');
      continue;
    }
    if (bullets.has(next.word) && text.slice(token.end, next.start).includes('\n')) {
      push(at + 1, endMark(token));
      continue;
    }
    if (token.shape !== 'mark') continue;
    if (/^[.!?…]$|^\.\.\.$/.test(token.word) && endsSentence(text, tokens, at)) {
      let last = at;
      while (closing.test(tokens[last + 1]?.word ?? '') && tokens[last + 1]?.start === tokens[last]?.end) last++;
      push(last + 1, endMark(token));
      at = last;
    }
  }
  return sentences;

  function push(to: number, ends: Sentence['ends']): void {
    if (to > from) sentences.push({from, to, ends});
    from = to;
  }
}

const closing = /^["”’'»)\]*_]$/;

function endMark(token: Token): Sentence['ends'] {
  const mark = token.word;
  return mark === '.' || mark === '?' || mark === '!' || mark === ':'
    ? mark
    : mark === '...' || mark === '…'
      ? '.'
      : '';
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  let next = at + 1;
  while (closing.test(tokens[next]?.word ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++;
  const following = tokens[next];
  if (following === undefined) return true;
  if (following.start === tokens[next - 1]?.end) return false;
  if (token.word !== '.') return token.word !== '...' && token.word !== '…' ? true : startsUpper(text, following.start);
  if (before !== undefined && before.end === token.start) {
    if (abbreviations.has(before.word)) return false;
    if (before.word.length === 1 && /\p{Lu}/u.test(text[before.start] ?? '') && before.word !== 'i') return false;
    if (before.shape === 'number' && at - 1 === 0) return false;
  }
  return startsUpper(text, following.start) || following.shape !== 'word';
}

function startsUpper(text: string, at: number): boolean {
  return /[\p{Lu}\p{N}"“‘'(\uFFFC]/u.test(text[at] ?? '');
}
