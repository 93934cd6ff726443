import type {Proof} from '../brief/brief.js';
import {readFrontMatter} from './front-matter.js';

/** So many words in a row are no chance. */
const tellingRun = 7;

/** The proofs that a draft holds already: named by id under `proof` in the front matter, or by a telling run of words. */
export function proofsIn(text: string, proofs: readonly Proof[]): readonly Proof[] {
  const named = [readFrontMatter(text).values.get('proof')].flat().map(String);
  const draft = ` ${wordsOf(text).join(' ')} `;
  return proofs.filter(({id, says}) => (id !== null && named.includes(id)) || holds(draft, wordsOf(says)));
}

function holds(draft: string, words: readonly string[]): boolean {
  const run = Math.min(tellingRun, words.length);
  if (run < 3) return false;
  return words.some((_, at) => at + run <= words.length && draft.includes(` ${words.slice(at, at + run).join(' ')} `));
}

/** Words without the marks around them, so that a quote in other quotation marks is still the same quote. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
