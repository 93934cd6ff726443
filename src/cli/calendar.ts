import {join} from 'node:path';
import {emptyBrief} from '../brief/brief.js';
import {coverageOf} from '../calendar/coverage.js';
import {addDays, type Day, isDay, startOfWeek, today} from '../calendar/day.js';
import {gapsOf} from '../calendar/gaps.js';
import {toIcs} from '../calendar/ics.js';
import {listed} from '../calendar/listed.js';
import {readEntry} from '../calendar/read-entry.js';
import {choice, parse} from './command-line.js';
import {createBriefFinder} from './find-brief.js';
import {formatTable} from './format-table.js';
import {readDrafts} from './read-drafts.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

/** Gaps are looked for in this many days from this week on, unless --from or --to say otherwise. */
const daysAhead = 12 * 7;

/** `lodestone calendar`: every draft with its day, where the cadence leaves gaps, and what the drafts cover. */
export async function calendar(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const {values, positionals} = parse(args, {
    from: {type: 'string'},
    to: {type: 'string'},
    format: {type: 'string'},
    config: {type: 'string'},
    quiet: {type: 'boolean'},
  });
  const format = choice('--format', values.format ?? 'table', ['table', 'json', 'ics']);
  const from = dayOption('--from', values.from);
  const to = dayOption('--to', values.to);
  const finder = await createBriefFinder(terminal.cwd, values.config);
  const {drafts, leftOut, failures} = await readDrafts(positionals, {
    cwd: terminal.cwd,
    briefs: finder,
    trusted: ['file'],
  });
  const placed = drafts.map(({path, text, brief}) => ({
    entry: readEntry(text, {path, brief: brief?.brief ?? null}),
    brief,
  }));
  const shown = listed(
    placed.map(({entry}) => entry),
    from,
    to,
  );
  const here = await finder.briefFor(join(terminal.cwd, 'draft.md'));
  const briefs = [...new Set([here, ...placed.map(({brief}) => brief)])].filter(brief => brief !== null);
  const gaps = briefs.flatMap(({brief}, index) => {
    const entries = placed.filter(one => one.brief === briefs[index]).map(({entry}) => entry);
    const weekStart = brief.calendar.weekStart ?? 1;
    const first = from ?? startOfWeek(to ? addDays(to, -daysAhead) : today(new Date()), weekStart);
    return gapsOf(brief.channels, entries, {from: first, to: to ?? addDays(first, daysAhead - 1), weekStart});
  });
  if (format === 'json') {
    const all = {
      ...emptyBrief,
      audiences: briefs.flatMap(({brief}) => brief.audiences),
      pillars: briefs.flatMap(({brief}) => brief.pillars),
    };
    terminal.out(`${JSON.stringify({version: 1, entries: shown, gaps, coverage: coverageOf(all, shown)})}\n`);
  } else if (format === 'ics') terminal.out(toIcs(shown, here?.brief.name ?? 'Lodestone'));
  else terminal.out(formatTable(shown, gaps));
  const errors = [...finder.problems, ...failures];
  for (const error of errors) terminal.err(`${error}\n`);
  if (!values.quiet) for (const note of leftOut) terminal.err(`Not shown: ${note}.\n`);
  return errors.length > 0 ? 2 : 0;
}

function dayOption(option: string, value: string | undefined): Day | null {
  if (value === undefined || isDay(value)) return value ?? null;
  throw new UsageError(`Unexpected “${value}” for ${option}, expected a day such as 2026-11-22.`);
}
