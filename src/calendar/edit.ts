import type {FrontMatter} from './front-matter.js';
import type {WrittenField} from './written-fields.js';

/** One splice: the text from `start` to `end` (UTF-16, end exclusive) becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The front matter taken apart for editing; field offsets count from the beginning of the file. */
export interface EditableMatter extends FrontMatter {
  readonly fields: readonly WrittenField[];
  readonly flow: boolean;
  readonly lastEnd: number | null;
}
