/** A word, a number or a mark of punctuation, with its range in the block's text. */
export interface Token {
  /** Lower case, with a straight apostrophe; the mark itself for punctuation. */
  readonly word: string;
  readonly shape: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
}

/**
 * Words break at hyphens ("results-driven" is two words, as in "results driven") and keep their apostrophes; numbers keep
 * their decimal marks. Template tags, bare addresses and mail addresses are one mark each.
 */
const pattern =
  /(\{\{[\s\S]{0,300}?\}\}|\{%[\s\S]{0,300}?%\}|\{:[^}]{0,300}\}|https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,255}\.[\w.]+)|(\p{N}+(?:[.,:]\p{N}+)*(?:k|m|bn|x|st|nd|rd|th|s)?(?![\p{L}\p{N}]))|((?:\p{L}\p{M}*|\p{N})+(?:['’](?:\p{L}\p{M}*)+)*)|(\.{3}|\S)/giu;

/** A word of plain letters that nothing joins to what follows, which is most of them. */
const plainWord = /\s*([a-z]+)(?=[\s,;!?)]|$)/iy;

/** Cuts the text of a block into tokens; offsets are UTF-16 units of `text`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; ; ) {
    plainWord.lastIndex = at;
    const plain = plainWord.exec(text)?.[1];
    if (plain !== undefined) {
      at = plainWord.lastIndex;
      tokens.push({word: plain.toLowerCase(), shape: 'word', start: at - plain.length, end: at});
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return tokens;
    const [raw, opaque, number, word] = match;
    const start = match.index;
    const end = start + raw.length;
    at = end;
    if (opaque !== undefined) tokens.push({word: '\uFFFC', shape: 'mark', start, end});
    else if (number !== undefined) tokens.push({word: raw.toLowerCase(), shape: 'number', start, end});
    else if (word !== undefined) tokens.push({word: raw.toLowerCase().replaceAll('’', "'"), shape: 'word', start, end});
    else tokens.push({word: raw, shape: 'mark', start, end});
  }
}
