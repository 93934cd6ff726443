import {readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import type {Brief} from '../brief/brief.js';
import {repositoryRoot} from './git-ignore.js';
import {isWithin, shownPath} from './paths.js';
import {UsageError} from './terminal.js';

/** A brief with the folder that its paths and globs are relative to. */
export interface PlacedBrief {
  readonly folder: string;
  readonly brief: Brief;
  /** The file's text, of which a cache remembers the hash. */
  readonly text: string;
}

/** Finds the brief that counts for a file. */
export interface BriefFinder {
  /** The nearest `brand.yaml` upward from `path`, or null. */
  readonly briefFor: (path: string) => Promise<PlacedBrief | null>;
  /** What was wrong in the briefs read so far, one line each: "brand.yaml:3:1: Unexpected key …". */
  readonly problems: readonly string[];
}

/**
 * Looks upward from each file, to the root of its repository, else to the current folder (for a file outside both, to
 * the top). With `config` that one brief counts for every file; throws a {@link UsageError} if it cannot be read.
 */
export async function createBriefFinder(cwd: string, config: string | undefined): Promise<BriefFinder> {
  const problems: string[] = [];
  const known = new Map<string, PlacedBrief | null>();

  async function read(file: string): Promise<PlacedBrief | null> {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      return null;
    }
    // Most of the program's code, which is not loaded where there is no brief.
    const [{readBrief}, {rules}] = await Promise.all([
      import('../brief/read-brief.js'),
      import('../core/rules/index.js'),
    ]);
    const {brief, problems: found} = readBrief(text, {ruleIds: rules.map(({id}) => id)});
    for (const {message, start} of found)
      problems.push(`${shownPath(cwd, file)}:${lineAndColumn(text, start)}: ${message}`);
    return {folder: dirname(file), brief, text};
  }

  async function nearest(folder: string, top: string | null): Promise<PlacedBrief | null> {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const parent = dirname(folder);
    const found =
      (await read(join(folder, 'brand.yaml'))) ??
      (folder === top || parent === folder ? null : await nearest(parent, top));
    known.set(folder, found);
    return found;
  }

  if (config !== undefined) {
    const fixed = await read(resolve(cwd, config));
    if (!fixed) throw new UsageError(`${config}: this brief cannot be read. Give --config the path of a brand.yaml.`);
    return {briefFor: async () => fixed, problems};
  }
  return {
    async briefFor(path) {
      const folder = dirname(path);
      const before = known.get(folder);
      if (before !== undefined) return before;
      return nearest(folder, repositoryRoot(folder) ?? (isWithin(cwd, folder) ? cwd : null));
    },
    problems,
  };
}

/** 1-based line and column of a UTF-16 offset, as "3:1". */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
