import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {isAbsolute, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {isDraft} from '../calendar/is-draft.js';
import type {Report} from '../core/finding.js';
import {type CheckJob, checkAll} from './check-all.js';
import {type CheckedDraft, exitCodeOf, failLevels} from './checked-draft.js';
import {choice, parse, wholeNumber} from './command-line.js';
import {type BriefFinder, createBriefFinder, type PlacedBrief} from './find-brief.js';
import {findDrafts} from './find-drafts.js';
import {formatGithub} from './format-github.js';
import {formatJson} from './format-json.js';
import {formatPretty} from './format-pretty.js';
import {formatRdjson} from './format-rdjson.js';
import {formatSarif} from './format-sarif.js';
import {count, shownPath} from './paths.js';
import {readText} from './read-text.js';
import {cacheKey, openReportCache} from './report-cache.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

const formats = ['pretty', 'json', 'sarif', 'github', 'rdjson'] as const;

/** Below this many drafts another thread takes longer to start than it saves. */
const draftsPerThread = 60;

/** A draft to check, with everything its report depends on. */
interface Draft {
  /** As shown to people. */
  readonly path: string;
  /** Relative to its brief's folder, with `/`. */
  readonly pathInBrief: string;
  readonly text: string;
  readonly brief: PlacedBrief | null;
}

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
  const briefs = createBriefFinder(terminal.cwd, values.config);
  const {drafts, leftOut, failures} = fromInput
    ? {drafts: [inputDraft(values['stdin-path'] ?? 'stdin.md', terminal, briefs)], leftOut: [], failures: []}
    : readDrafts(positionals, terminal.cwd, briefs);

  const cache = values.cache ? openReportCache(terminal.cwd, stampOf(program), terminal.env) : null;
  const keys = cache
    ? drafts.map(({pathInBrief, text, brief}) => cacheKey([pathInBrief, text, brief?.text ?? '']))
    : [];
  const known = keys.map(key => cache?.get(key));
  const missing = drafts.filter((_, index) => !known[index]);
  const threads = jobs ?? Math.min(availableParallelism(), Math.ceil(missing.length / draftsPerThread));
  const showsProgress = terminal.interactive && !quiet && missing.length > draftsPerThread;
  const fresh = await checkAll(toWork(missing), {
    threads,
    entry: program,
    progress: taken => {
      if (showsProgress && taken % 20 === 0) terminal.err(`\r${taken}/${missing.length}`);
    },
  });
  if (showsProgress) terminal.err('\r\u001B[K');
  const rest = fresh.values();
  const checked = drafts.map(({path, text}, index): CheckedDraft => {
    const report = known[index] ?? rest.next().value ?? unchecked(path);
    cache?.put(keys[index] ?? '', report);
    return {path, text, report};
  });

  terminal.out(write(checked, format));
  const notSaved = cache && missing.length > 0 ? cache.save() : null;
  const errors = [...briefs.problems, ...failures, ...(notSaved ? [notSaved] : [])];
  for (const error of errors) terminal.err(`${error}\n`);
  if (!quiet) {
    for (const note of leftOut) terminal.err(`Not checked: ${note}.\n`);
    if (drafts.length === 0) terminal.err('Nothing was checked. Name Markdown files, or folders that hold some.\n');
  }
  return errors.length > 0 ? 2 : exitCodeOf(checked, failOn);

  function write(all: readonly CheckedDraft[], name: (typeof formats)[number]): string {
    if (name === 'json') return formatJson(all);
    if (name === 'sarif') return formatSarif(all, version);
    if (name === 'github') return formatGithub(all);
    if (name === 'rdjson') return formatRdjson(all);
    return formatPretty(all, {color: terminal.color, quiet});
  }
}

function readDrafts(paths: readonly string[], cwd: string, briefs: BriefFinder) {
  const {files, leftOut} = findDrafts(paths, cwd);
  const drafts: Draft[] = [];
  const failures: string[] = [];
  let others = 0;
  for (const {path, asked} of files) {
    const shown = shownPath(cwd, path);
    const brief = briefs.briefFor(path);
    const pathInBrief = shownPath(brief?.folder ?? cwd, path);
    try {
      const text = readText(path, shown);
      // Whoever names a file or folder means it; without a name, what counts as a draft is the brief's to say.
      if (asked !== 'here' || isDraft(pathInBrief, text, brief?.brief ?? null)) {
        drafts.push({path: shown, pathInBrief, text, brief});
      } else others++;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  }
  const notDrafts =
    others === 0
      ? []
      : [
          `${count(others, 'Markdown file')} that no brief or front matter calls a draft; name a folder, such as “.”, to check all in it`,
        ];
  return {drafts, leftOut: [...leftOut, ...notDrafts], failures};
}

function inputDraft(path: string, terminal: Terminal, briefs: BriefFinder): Draft {
  const whole = isAbsolute(path) ? path : resolve(terminal.cwd, path);
  const brief = briefs.briefFor(whole);
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
