import {nearestWord} from '../brief/nearest-word.js';

const verbs = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'];
const asked = /^(<!--|\{\/\*)(\s*lodestone-)([\w-]*)([\s\S]*?)(-->|\*\/\})$/;

/**
 * A comment to the linter as it was most likely meant: a misspelt verb or rule id becomes the nearest there is. Null where
 * nothing is misspelt, or nothing is near.
 */
export function mendComment(comment: string, ruleIds: readonly string[]): string | null {
  const [, open = '', name = '', verb = '', ids = '', close = ''] = asked.exec(comment) ?? [];
  if (open === '') return null;
  let lost = false;
  const mend = (word: string, known: readonly string[]): string => {
    const meant = known.includes(word) ? word : nearestWord(word, known);
    lost ||= meant === null;
    return meant ?? word;
  };
  const mended = `${open}${name}${mend(verb, verbs)}${ids.replace(/[^\s,]+/g, id => mend(id, ruleIds))}${close}`;
  return lost || mended === comment ? null : mended;
}
