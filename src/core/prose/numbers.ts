import type {Token} from './tokens.js';

const cardinals = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half twice'.split(
    ' ',
  ),
);

/** A day in figures, such as 04/05/2021 or 2021-05-04. */
const day = /^\d{1,4}([/.–-])\d{1,2}\1\d{1,4}$/;
/** A number to call: in groups, most surely behind "+" or with its area code in parentheses. */
const call = /^\+\d[\d ()./-]{6,}$|^\(0?\d{2,4}\)[\d ./-]{5,}$|^\d{3}[-. ]\d{4}$|^\d{2,4}[-. ]\d{3,4}[-. ]\d{3,4}$/;
/** How many tokens a day or a number to call may have on either side of one of its figures. */
const reach = 8;

/** Whether the number at `at` is a part of a day in figures, of a time of day or of a number to call. */
export function isDayOrCall(tokens: readonly Token[], at: number): boolean {
  if (/^\d{1,2}:\d\d$/.test(tokens[at]?.word ?? '')) return true;
  let from = at;
  while (from > 0 && at - from < reach && joins(tokens[from - 1], tokens[from])) from--;
  let to = at;
  while (to - at < reach && joins(tokens[to], tokens[to + 1])) to++;
  if (from === to) return false;
  const start = tokens[from]?.start ?? 0;
  let figures = '';
  for (const {word, start: begin} of tokens.slice(from, to + 1))
    figures += ' '.repeat(Math.max(0, begin - start - figures.length)) + word;
  const plain = figures.replace(/^[-./–)]+|[-./–(]+$/g, '').trim();
  return day.test(plain) || call.test(plain);
}

/** Whether two tokens stand in one run of figures and the marks between them. */
function joins(one: Token | undefined, other: Token | undefined): boolean {
  return figure(one) && figure(other) && (other?.start ?? 0) - (one?.end ?? 0) <= 1;
}

function figure(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'number' ? /^\d+$/.test(token.word) : /^[-+./–()]$/.test(token.word));
}

/** Whether a lower-case word spells a number; "one" does not count, since it mostly stands for a person or a thing. */
export function isNumberWord(word: string): boolean {
  return cardinals.has(word);
}
