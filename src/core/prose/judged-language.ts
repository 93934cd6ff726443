import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {draftOf} from '../draft.js';
import {looksEnglish} from './english.js';
import {proseOf} from './prose.js';

const remembered = new WeakMap<Root, boolean>();

/**
 * Whether a draft is in the one language that we can judge, English: by the language its front matter names, else by its
 * little words.
 */
export function isJudgedLanguage(tree: Root, file: VFile): boolean {
  const known = remembered.get(tree);
  if (known !== undefined) return known;
  const {language} = draftOf(file);
  const judged = language === null ? looksEnglish(proseOf(tree, file)) : /^eng?(?![a-z])|^english\b/i.test(language);
  remembered.set(tree, judged);
  return judged;
}
