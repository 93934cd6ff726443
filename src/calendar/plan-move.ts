import type {Brief} from '../brief/brief.js';
import type {Day} from './day.js';
import type {Edit} from './edit.js';
import {editFrontMatter} from './edit-front-matter.js';
import {findValues, keysOf} from './fields.js';
import {readFrontMatter} from './front-matter.js';
import {dayInPath, withDayInPath} from './written-date.js';

/** How a draft gets to another day: by a change of its date's bytes, or, where its name is its only date, by a new name. */
export type Move =
  | {readonly by: 'edit'; readonly edits: readonly Edit[]}
  | {readonly by: 'rename'; readonly path: string};

/**
 * Plans the move of a draft to `day`. `path` is the file's own (only its tail matters). A file that has a date key, or no
 * date at all, is edited. Throws as `editFrontMatter` does when the front matter cannot be edited.
 */
export function planMove(text: string, path: string, day: Day, brief: Brief | null): Move {
  const matter = readFrontMatter(text);
  const dated = findValues(matter.values, keysOf('date', brief)).length > 0;
  const renamed = !dated && dayInPath(path) !== null ? withDayInPath(path, day) : null;
  return renamed === null
    ? {by: 'edit', edits: editFrontMatter(text, {date: day}, {brief})}
    : {by: 'rename', path: renamed};
}
