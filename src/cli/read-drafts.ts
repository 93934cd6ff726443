import {basename} from 'node:path';
import {opportunitiesFile} from '../calendar/opportunities.js';
import type {BriefFinder, PlacedBrief} from './find-brief.js';
import {type FoundFile, findDrafts} from './find-drafts.js';
import {count, shownPath} from './paths.js';
import {readText} from './read-text.js';
import {UsageError} from './terminal.js';

/** A draft with the brief that counts for it. */
export interface Draft {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Relative to its brief's folder, else to the current folder, with `/`. */
  readonly pathInBrief: string;
  readonly text: string;
  readonly brief: PlacedBrief | null;
}

/** The drafts that were asked for, what was left out, and which files could not be read, in words. */
export interface ReadDrafts {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly string[];
  readonly failures: readonly string[];
}

/**
 * Reads what `paths` mean. Files asked for in one of the `trusted` ways are taken as they are; of the others only those
 * that the brief or their own looks call a draft. A brief that is named is found, so that its problems are known, but is
 * no draft, and neither is what came back (`opportunities.md` beside it) unless it is named.
 */
export async function readDrafts(
  paths: readonly string[],
  {
    cwd,
    briefs,
    trusted,
  }: {readonly cwd: string; readonly briefs: BriefFinder; readonly trusted: readonly FoundFile['asked'][]},
): Promise<ReadDrafts> {
  const {files, leftOut} = findDrafts(paths, cwd);
  const drafts: Draft[] = [];
  const failures: string[] = [];
  let others = 0;
  for (const {path, asked} of files) {
    const shown = shownPath(cwd, path);
    const brief = await briefs.briefFor(path);
    if (basename(path) === 'brand.yaml') continue;
    const pathInBrief = shownPath(brief?.folder ?? cwd, path);
    if (pathInBrief === opportunitiesFile && asked !== 'file') continue;
    try {
      const text = readText(path, shown);
      if (trusted.includes(asked) || (await looksLikeDraft(pathInBrief, text, brief))) {
        drafts.push({path: shown, pathInBrief, text, brief});
      } else others++;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  }
  const notDrafts = `${count(others, 'Markdown file')} that no brief or front matter calls a draft`;
  return {drafts, leftOut: others === 0 ? leftOut : [...leftOut, notDrafts], failures};
}

/** Loads what reads front matter only where somebody asks. */
async function looksLikeDraft(path: string, text: string, brief: PlacedBrief | null): Promise<boolean> {
  const {isDraft} = await import('../calendar/is-draft.js');
  return isDraft(path, text, brief?.brief ?? null);
}
