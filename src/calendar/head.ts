import {findFrontMatter} from './front-matter-block.js';
import {titleWithin} from './heading.js';

/** How many bytes of a file are read at first: nearly always enough. */
export const headBytes = 4096;
/** The longest head that is read, in bytes; front matter that goes on longer is told as never closed. */
export const longestHead = 1024 * 1024;

/** Whether the beginning of a file holds all that an entry is read from, so that the rest of the file changes nothing. */
export function isWholeHead(beginning: string): boolean {
  const block = findFrontMatter(beginning);
  if (block) return block.closed && beginning.length - block.end > titleWithin;
  return beginning.length > titleWithin && !/^\uFEFF?(?:---|\+\+\+)/.test(beginning);
}
