import type {Proof} from '../brief/brief.js';
import {readFrontMatter} from './front-matter.js';

/** So many words in a row are no chance. */
const tellingRun = 7;

/** Whether a draft holds a proof already: its id under `proof` in the front matter, or a telling run of its words. */
export function usesProof(text: string, {id, says}: Proof): boolean {
  if (id !== null && namedProofs(text).includes(id)) return true;
  const words = wordsOf(says);
  const run = Math.min(tellingRun, words.length);
  if (run < 3) return false;
  const draft = ` ${wordsOf(text).join(' ')} `;
  return words.some((_, at) => at + run <= words.length && draft.includes(` ${words.slice(at, at + run).join(' ')} `));
}

function namedProofs(text: string): readonly unknown[] {
  const named = readFrontMatter(text).values.get('proof');
  return Array.isArray(named) ? named : [named];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
