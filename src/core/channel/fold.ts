/** Stands behind a text that goes on. */
const more = '…';

/**
 * What a reader sees before “see more”: the whole text where it is not folded, else its beginning up to the last whole
 * word, with “…”. `fold` counts UTF-16 units; null means that nothing is folded.
 */
export function beforeFold(text: string, fold: number | null): string {
  if (fold === null || text.length <= fold) return text;
  const cut = text.slice(0, fold);
  const whole = /\s/.test(text.charAt(fold)) ? cut : cut.replace(/\s\S*$/, '');
  // A word longer than the fold is cut, but never through the middle of a character.
  return whole.trimEnd().replace(/[\uD800-\uDBFF]$/, '') + more;
}
