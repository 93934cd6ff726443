import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {kinds} from '../brief/brief.js';
import {isDay, today} from '../calendar/day.js';
import {draftFolder} from '../calendar/draft-folder.js';
import {newDraft} from '../calendar/new-draft.js';
import {choice, parse} from './command-line.js';
import {createBriefFinder} from './find-brief.js';
import {shownPath} from './paths.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

/** `lodestone new <kind> <title>`: writes a new draft where its kind belongs and prints its path. Never overwrites. */
export async function createNew(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const {values, positionals} = parse(args, {date: {type: 'string'}, config: {type: 'string'}});
  const [kindText, ...words] = positionals;
  const title = words.join(' ').trim();
  if (kindText === undefined || title === '') {
    throw new UsageError(`Expected a kind and a title: lodestone new post "Why your left side burns".`);
  }
  const kind = choice('the kind', kindText, kinds);
  const date = values.date ?? today(new Date());
  if (!isDay(date)) throw new UsageError(`Unexpected “${date}” for --date, expected a day such as 2026-11-22.`);
  const briefs = await createBriefFinder(terminal.cwd, values.config);
  const placed = await briefs.briefFor(join(terminal.cwd, 'draft.md'));
  if (briefs.problems.length > 0) throw new UsageError(briefs.problems.join('\n'));
  const {slug, text} = newDraft({title, kind, date, status: 'drafting'});
  const path = join(
    placed?.folder ?? terminal.cwd,
    draftFolder(kind, undefined, placed?.brief ?? null, () => []),
    `${slug}.md`,
  );
  const shown = shownPath(terminal.cwd, path);
  mkdirSync(dirname(path), {recursive: true});
  try {
    writeFileSync(path, text, {flag: 'wx'});
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      taken
        ? `${shown} is there already and was left as it is. Choose another title.`
        : `${shown}: cannot be written (${error}).`,
    );
  }
  terminal.out(`${shown}\n`);
  return 0;
}
