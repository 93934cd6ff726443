import type {Brief} from '../brief/brief.js';
import type {Day} from './day.js';
import type {DraftTable, Known} from './draft-table.js';
import type {FileSource, Stamp} from './file-source.js';
import {isDraft} from './is-draft.js';
import {readDraft} from './read-entry.js';

/** Where a file stands for its brief: its path relative to that brief's folder (else to its workspace folder). */
export interface Place {
  readonly path: string;
  readonly brief: Brief | null;
}

/** What an earlier session, another table or the table itself knows, by `data-path`. */
export type Remembered = Pick<ReadonlyMap<string, Known>, 'get'>;

/** What files are read with, by their absolute paths. */
export interface Reading {
  readonly source: FileSource;
  readonly today: Day;
  readonly placeOf: (file: string) => Place;
  /** The path an entry is known by (`data-path`). */
  readonly pathOf: (file: string) => string;
  readonly remembered?: Remembered | null;
  readonly stopped: () => boolean;
  /** Files that something newer is known of. */
  readonly skip?: (path: string) => boolean;
  /** Called after each file. */
  readonly looked?: (path: string) => void;
}

/** What the head of a file says, as a draft or as something else. */
export function readHead(
  file: string,
  head: string,
  {today, placeOf, pathOf}: Pick<Reading, 'today' | 'placeOf' | 'pathOf'>,
): Known['draft'] {
  const {path, brief} = placeOf(file);
  return isDraft(path, head, brief) ? readDraft(head, {path: pathOf(file), brief, today}) : null;
}

/**
 * Looks at files and puts what they say into the table; those that still are what is remembered are not read again. A table
 * that is not empty holds what is remembered already.
 */
export async function indexFiles(table: DraftTable, files: readonly string[], reading: Reading): Promise<void> {
  const {source, remembered, stopped, pathOf, skip, looked} = reading;
  const known = (file: string): Stamp | undefined => remembered?.get(pathOf(file))?.stamp ?? undefined;
  await source.look(files, {
    known,
    stopped,
    tell(file, seen) {
      const path = pathOf(file);
      looked?.(path);
      if (skip?.(path)) return;
      if (seen === 'gone') table.remove(path);
      else if (seen !== 'same') table.put(path, {draft: readHead(file, seen.head, reading), stamp: seen.stamp});
      else if (!table.has(path)) {
        const before = remembered?.get(path);
        if (before) table.adopt(path, before);
      }
    },
  });
}
