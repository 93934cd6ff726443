/** A phrase to look for, and what to say instead. */
export interface Phrase {
  /** Words, see {@link phrases}. */
  readonly pattern: string;
  /** Replacements that keep the meaning; empty where one would invent something. */
  readonly instead: readonly string[];
  /** A question to the writer, or "" where a replacement says it all. */
  readonly ask: string;
}

/**
 * Reads a table of phrases, one a line: `pattern = replacement | replacement` or `pattern ? question`; `#` starts a comment.
 *
 * A pattern is words in lower case. `a|b` is either word, `word+` any regular inflection (lead, leads, leading, leaded),
 * `word?` may be missing, `…` stands for up to three words ("full-time" is one), `0` for a number in digits or words.
 */
export function phrases(table: string): readonly Phrase[] {
  const read: Phrase[] = [];
  for (const line of table.split('\n')) {
    const row = line.trim();
    if (row === '' || row.startsWith('#')) continue;
    const found = /^(.*?)(?:\s+([=?])\s+(.*))?$/.exec(row);
    const [, pattern = row, sign, rest = ''] = found ?? [];
    read.push({
      pattern,
      instead: sign === '=' ? rest.split('|').map(word => word.trim()) : [],
      ask: sign === '?' ? rest : '',
    });
  }
  return read;
}
