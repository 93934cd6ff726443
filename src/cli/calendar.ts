import {isDay} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {isDraft} from '../calendar/is-draft.js';
import {readEntry} from '../calendar/read-entry.js';
import {choice, parse} from './command-line.js';
import {createBriefFinder} from './find-brief.js';
import {findDrafts} from './find-drafts.js';
import {formatTable} from './format-table.js';
import {count, shownPath} from './paths.js';
import {readText} from './read-text.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

/** `lodestone calendar`: every draft with its day, as a table or as JSON. */
export function calendar(args: readonly string[], terminal: Terminal): ExitCode {
  const {values, positionals} = parse(args, {
    from: {type: 'string'},
    to: {type: 'string'},
    format: {type: 'string'},
    config: {type: 'string'},
    quiet: {type: 'boolean'},
  });
  const format = choice('--format', values.format ?? 'table', ['table', 'json']);
  const from = dayOption('--from', values.from);
  const to = dayOption('--to', values.to);
  const briefs = createBriefFinder(terminal.cwd, values.config);
  const {files, leftOut} = findDrafts(positionals, terminal.cwd);
  const failures: string[] = [];
  let others = 0;
  const entries = files.flatMap(({path, asked}): Entry[] => {
    const shown = shownPath(terminal.cwd, path);
    const brief = briefs.briefFor(path);
    try {
      const text = readText(path, shown);
      if (asked === 'file' || isDraft(shownPath(brief?.folder ?? terminal.cwd, path), text, brief?.brief ?? null)) {
        return [readEntry(text, {path: shown, brief: brief?.brief ?? null})];
      }
      others++;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
    return [];
  });
  const shown = entries.filter(({date}) => isBetween(date, from, to)).sort(byDay);
  terminal.out(format === 'json' ? `${JSON.stringify({version: 1, entries: shown})}\n` : formatTable(shown));
  const errors = [...briefs.problems, ...failures];
  for (const error of errors) terminal.err(`${error}\n`);
  if (!values.quiet) {
    for (const note of leftOut) terminal.err(`Not shown: ${note}.\n`);
    if (others > 0)
      terminal.err(`Not shown: ${count(others, 'Markdown file')} that no brief or front matter calls a draft.\n`);
  }
  return errors.length > 0 ? 2 : 0;
}

function dayOption(option: string, value: string | undefined): string | null {
  if (value === undefined || isDay(value)) return value ?? null;
  throw new UsageError(`Unexpected “${value}” for ${option}, expected a day such as 2026-11-22.`);
}

/** Undated entries show only when no range is asked for. */
function isBetween(date: string | null, from: string | null, to: string | null): boolean {
  if (date === null) return from === null && to === null;
  return (from === null || date >= from) && (to === null || date <= to);
}

/** By day and time, undated last, then by path. */
function byDay(a: Entry, b: Entry): number {
  const place = ({date, time, path}: Entry) => `${date ?? '9'} ${time ?? ''} ${path}`;
  return place(a) < place(b) ? -1 : 1;
}
