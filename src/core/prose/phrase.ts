/** A phrase to look for, and what to say instead. */
export interface Phrase {
  /** Words, see {@link phrases}. */
  readonly pattern: string;
  /** Replacements that keep the meaning; empty where one would invent something. */
  readonly instead: readonly string[];
  /** A question to the writer, or "" where a replacement says it all. */
  readonly ask: string;
  /** Whether plain speakers use it too, and mean it: then it is passed over in a draft that plainly is for somebody. */
  readonly mild: boolean;
}

/**
 * Reads a table of phrases, one a line: `pattern = replacement | replacement` or `pattern ? question`; `#` starts a comment.
 *
 * A pattern is words in lower case. `a|b` is either word, `word+` any regular inflection (lead, leads, leading, leaded),
 * `word?` may be missing, `…` stands for up to three words ("full-time" is one), `0` for a number in digits or words.
 */
export function phrases(table: string): readonly Phrase[] {
  return read(table, false);
}

/** Reads a table as {@link phrases} does, of phrases that may be meant plainly. */
export function mild(table: string): readonly Phrase[] {
  return read(table, true);
}

function read(table: string, mild: boolean): readonly Phrase[] {
  const all: Phrase[] = [];
  for (const line of table.split('\n')) {
    const row = line.trim();
    if (row === '' || row.startsWith('#')) continue;
    const found = /^(.*?)(?:\s+([=?])\s+(.*))?$/.exec(row);
    const [, pattern = row, sign, rest = ''] = found ?? [];
    all.push({
      pattern,
      instead: sign === '=' ? rest.split('|').map(word => word.trim()) : [],
      ask: sign === '?' ? rest : '',
      mild,
    });
  }
  return all;
}
