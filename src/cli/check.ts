import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {isAbsolute, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Report} from '../core/finding.js';
import type {CheckJob} from './check-all.js';
import {type CheckedDraft, exitCodeOf, failLevels} from './checked-draft.js';
import {choice, parse, wholeNumber} from './command-line.js';
import {type BriefFinder, createBriefFinder} from './find-brief.js';
import {formatGithub} from './format-github.js';
import {formatJson} from './format-json.js';
import {formatPretty} from './format-pretty.js';
import {formatRdjson} from './format-rdjson.js';
import {shownPath} from './paths.js';
import {type Draft, readDrafts} from './read-drafts.js';
import {cacheKey, openReportCache} from './report-cache.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

const formats = ['pretty', 'json', 'sarif', 'github', 'rdjson'] as const;

/** Below this many drafts another thread takes longer to start, and to get up to speed, than it saves. */
const draftsPerThread = 100;

/** `lodestone check`: what the linter finds in files, folders, or standard input. `program` is the running bundle. */
export async function check(
  args: readonly string[],
  terminal: Terminal,
  {version, program}: {readonly version: string; readonly program: URL},
): Promise<ExitCode> {
  const {values, positionals} = parse(args, {
    format: {type: 'string'},
    'fail-on': {type: 'string'},
    config: {type: 'string'},
    stdin: {type: 'boolean'},
    'stdin-path': {type: 'string'},
    cache: {type: 'boolean'},
    jobs: {type: 'string'},
    quiet: {type: 'boolean'},
  });
  const format = choice('--format', values.format ?? 'pretty', formats);
  const failOn = choice('--fail-on', values['fail-on'] ?? 'warning', failLevels);
  const jobs = values.jobs === undefined ? null : wholeNumber('--jobs', values.jobs);
  const quiet = values.quiet ?? false;
  const fromInput = values.stdin ?? values['stdin-path'] !== undefined;
  if (fromInput && positionals.length > 0) {
    throw new UsageError(
      'Unexpected paths with --stdin. Give either paths or --stdin (with --stdin-path for its name).',
    );
  }
  const briefs = await createBriefFinder(terminal.cwd, values.config);
  const {drafts, leftOut, failures} = fromInput
    ? {drafts: [await inputDraft(values['stdin-path'] ?? 'stdin.md', terminal, briefs)], leftOut: [], failures: []}
    : // Whoever names a file or folder means all of it; without a name, what counts as a draft is the brief's to say.
      await readDrafts(positionals, {cwd: terminal.cwd, briefs, trusted: ['file', 'folder']});

  const cache = values.cache ? openReportCache(terminal.cwd, stampOf(program), terminal.env) : null;
  const keys = cache
    ? drafts.map(({pathInBrief, text, brief}) => cacheKey([pathInBrief, text, brief?.text ?? '']))
    : [];
  const known = keys.map(key => cache?.get(key));
  const missing = drafts.filter((_, index) => !known[index]);
  const threads = jobs ?? Math.min(availableParallelism(), Math.ceil(missing.length / draftsPerThread));
  const showsProgress = terminal.interactive && !quiet && missing.length > draftsPerThread;
  const progress = (taken: number) => {
    if (showsProgress && taken % 20 === 0) terminal.err(`\r${taken}/${missing.length}`);
  };
  // Where the cache knows every draft, the checker is not even loaded.
  const fresh =
    missing.length === 0
      ? []
      : await (await import('./check-all.js')).checkAll(toWork(missing), {threads, entry: program, progress});
  if (showsProgress) terminal.err('\r\u001B[K');
  const rest = fresh.values();
  const checked = drafts.map(({path, text}, index): CheckedDraft => {
    const report = known[index] ?? rest.next().value ?? unchecked(path);
    cache?.put(keys[index] ?? '', report);
    return {path, text, report};
  });

  terminal.out(await write(checked, format));
  const errors = [...briefs.problems, ...failures];
  const notSaved = cache && missing.length > 0 ? cache.save() : null;
  const notes = [...leftOut.map(note => `Not checked: ${note}.`), ...(notSaved ? [notSaved] : [])];
  if (drafts.length === 0) notes.push('No draft was checked. Name Markdown files, or folders that hold some.');
  for (const line of [...errors, ...(quiet ? [] : notes)]) terminal.err(`${line}\n`);
  return errors.length > 0 ? 2 : exitCodeOf(checked, failOn);

  async function write(all: readonly CheckedDraft[], name: (typeof formats)[number]): Promise<string> {
    if (name === 'json') return formatJson(all);
    if (name === 'sarif') return (await import('./format-sarif.js')).formatSarif(all, version);
    if (name === 'github') return formatGithub(all);
    if (name === 'rdjson') return formatRdjson(all);
    return formatPretty(all, {color: terminal.color, quiet});
  }
}

async function inputDraft(path: string, terminal: Terminal, briefs: BriefFinder): Promise<Draft> {
  const whole = isAbsolute(path) ? path : resolve(terminal.cwd, path);
  const brief = await briefs.briefFor(whole);
  return {
    path: shownPath(terminal.cwd, whole),
    pathInBrief: shownPath(brief?.folder ?? terminal.cwd, whole),
    text: terminal.input(),
    brief,
  };
}

function toWork(drafts: readonly Draft[]) {
  const placed = [...new Set(drafts.flatMap(({brief}) => brief ?? []))];
  return {
    briefs: placed.map(({brief}) => brief),
    jobs: drafts.map(
      ({text, pathInBrief, brief}): CheckJob => ({text, path: pathInBrief, brief: brief && placed.indexOf(brief)}),
    ),
  };
}

/** Names the program exactly: reports of another build are never reused. */
function stampOf(program: URL): string {
  return cacheKey([readFileSync(fileURLToPath(program), 'latin1')]);
}

function unchecked(path: string): Report {
  throw new Error(`${path}: a thread ended without a report.`);
}
