import {kinds} from '../brief/brief.js';
import {isDay} from './day.js';
import type {Known} from './draft-table.js';
import type {PostedDay} from './posted.js';
import {directionOf} from './read-entry.js';

const format = 'lodestone-drafts';
const version = 2;
const rowsAtOnce = 1000;

/** [path, size, mtime] of a file that is no draft; a draft's row goes on with its entry, and ends with the channels and days it went out on. */
type Row = readonly (string | number | boolean | null)[];

/**
 * What a table knows, as lines to write down: a header, up to a thousand files a line, and a last line that shows that
 * nothing is missing. `frame` is whatever the reading depended on besides the files. Files that were never read from the
 * disk are left out.
 */
export function* cacheLines(known: Iterable<readonly [string, Known]>, frame: string): Generator<string> {
  yield JSON.stringify([format, version, frame]);
  let rows: Row[] = [];
  for (const [path, {draft, stamp}] of known) {
    if (!stamp) continue;
    const row = [path, stamp.size, stamp.mtime];
    if (!draft) rows.push(row);
    else {
      const {title, date, time, status, kind, channel, audience, pillar, from, problem, series, updated} = draft.entry;
      const posted = draft.entry.posted.flatMap(({channel, day}) => [channel, day]);
      const entry = [title, date, time, status, kind, channel, audience, pillar, from, problem, series, updated];
      rows.push([...row, ...entry, draft.followsDay, ...posted]);
    }
    if (rows.length < rowsAtOnce) continue;
    yield JSON.stringify(rows);
    rows = [];
  }
  yield JSON.stringify(rows);
  yield JSON.stringify('end');
}

/** Thrown by {@link readCacheLines} for lines that are not a whole cache of this version and frame. */
export class StaleCache extends Error {}

/**
 * Takes lines back in. Gives after each line how many files are known, so that the caller can rest; throws
 * {@link StaleCache} as soon as something is not as it was written.
 */
export function* readCacheLines(
  lines: Iterable<string>,
  frame: string,
  known: Map<string, Known>,
): Generator<number, void> {
  let ended = false;
  let header = true;
  for (const line of lines) {
    const value = parsed(line);
    if (ended) throw new StaleCache('There is something after the end.');
    if (header) {
      if (line !== JSON.stringify([format, version, frame])) throw new StaleCache('Another version wrote it.');
      header = false;
    } else if (value === 'end') ended = true;
    else if (!Array.isArray(value)) throw new StaleCache('A line holds no rows.');
    else for (const row of value) take(row, known);
    yield known.size;
  }
  if (!ended) throw new StaleCache('The end is missing.');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new StaleCache('A line is broken.');
  }
}

function take(row: unknown, known: Map<string, Known>): void {
  if (!Array.isArray(row)) throw new StaleCache('A row is no row.');
  const [
    path,
    size,
    mtime,
    title,
    date,
    time,
    status,
    kind,
    channel,
    audience,
    pillar,
    from,
    problem,
    series,
    updated,
    byDay,
    ...posted
  ] = unknowns(row);
  if (typeof path !== 'string' || typeof size !== 'number' || typeof mtime !== 'number') {
    throw new StaleCache('A row has no stamp.');
  }
  const stamp = {size, mtime};
  if (row.length === 3) {
    known.set(path, {draft: null, stamp});
    return;
  }
  const ofKind = kinds.find(one => one === kind) ?? null;
  if (typeof title !== 'string' || typeof byDay !== 'boolean') throw new StaleCache('An entry has no title.');
  const entry = {
    path,
    title,
    date: dayOrNull(date),
    time: textOrNull(time),
    status: textOrNull(status),
    kind: ofKind,
    channel: textOrNull(channel),
    audience: textOrNull(audience),
    pillar: textOrNull(pillar),
    from: textOrNull(from),
    direction: directionOf(ofKind),
    problem: textOrNull(problem),
    series: textOrNull(series),
    updated: dayOrNull(updated),
    posted: pairs(posted),
  };
  known.set(path, {draft: {entry, followsDay: byDay}, stamp});
}

function unknowns(row: readonly unknown[]): readonly unknown[] {
  return row;
}

function textOrNull(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw new StaleCache('A value is no text.');
}

const nowhere: readonly PostedDay[] = [];

function pairs(values: readonly unknown[]): readonly PostedDay[] {
  if (values.length === 0) return nowhere;
  return values.flatMap((channel, index) => {
    if (index % 2 === 1) return [];
    const day = values[index + 1];
    if (typeof channel !== 'string' || !isDay(day)) throw new StaleCache('A day is no day.');
    return [{channel, day}];
  });
}

function dayOrNull(value: unknown): string | null {
  if (value === null || isDay(value)) return value;
  throw new StaleCache('A day is no day.');
}
