import type {Brief} from '../brief/brief.js';
import type {Day} from './day.js';
import type {Edit} from './edit.js';
import {applyEdits, editFrontMatter, type FrontMatterChanges} from './edit-front-matter.js';
import {findValues, keysOf} from './fields.js';
import {readFrontMatter} from './front-matter.js';
import type {Posted} from './posted.js';
import {readEntry} from './read-entry.js';
import {recordPosted} from './record-posted.js';

/** What a draft is read with. */
export interface PublishContext {
  readonly path: string;
  readonly brief: Brief | null;
  readonly today: Day;
}

/**
 * The edits that tell that a piece went out: where and when in `posted`, a status that says so where the file does not say
 * it yet, and a day where it has none. Every other byte stays. Throws as `recordPosted` and `editFrontMatter` do.
 */
export function publishEdits(text: string, posted: Posted, context: PublishContext): readonly Edit[] {
  const [first] = recordPosted(text, posted);
  if (!first) return [];
  const recorded = applyEdits(text, [first]);
  return merged(recorded, first, editFrontMatter(recorded, missing(recorded, posted.day, context), context));
}

function missing(text: string, day: Day, {path, brief, today}: PublishContext): FrontMatterChanges {
  const {status, date} = readEntry(text, {path, brief, today});
  const {values} = readFrontMatter(text);
  const dated = date === null ? {date: day} : {};
  if (status === 'published') return dated;
  if (findValues(values, keysOf('status', brief)).length > 0) return {...dated, status: 'published'};
  // A generator reads these, and would keep the piece back.
  if (values.get('published') === false) return {...dated, published: true};
  return findValues(values, keysOf('draft', brief)).length > 0
    ? {...dated, draft: false}
    : {...dated, status: 'published'};
}

/** One list of edits for two made one after the other; `between` is the text after the first. */
function merged(between: string, first: Edit, second: readonly Edit[]): readonly Edit[] {
  const end = first.start + first.text.length;
  const shift = end - first.end;
  const touching = second.filter(edit => edit.end >= first.start && edit.start <= end);
  const from = Math.min(first.start, ...touching.map(edit => edit.start));
  const to = Math.max(end, ...touching.map(edit => edit.end));
  const moved = touching.map(edit => ({...edit, start: edit.start - from, end: edit.end - from}));
  return [
    ...second.filter(edit => edit.end < first.start),
    {start: from, end: to - shift, text: applyEdits(between.slice(from, to), moved)},
    ...second
      .filter(edit => edit.start > end)
      .map(edit => ({...edit, start: edit.start - shift, end: edit.end - shift})),
  ];
}
