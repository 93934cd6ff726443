import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import * as ignore from '../calendar/git-ignore.js';
import {slashed} from './paths.js';

/** The root of the repository that holds `folder`, or null. */
export function repositoryRoot(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return null;
  }
}

/** The rules in force where a walk begins; see {@link ignore.rulesAbove}. */
export function rulesAbove(folder: string): ignore.IgnoreRules {
  const root = repositoryRoot(folder);
  return root === null ? [] : ignore.rulesAbove(slashed(folder), slashed(root), read);
}

/** The rules in force inside `folder`, given those around it. */
export function rulesInside(folder: string, around: ignore.IgnoreRules): ignore.IgnoreRules {
  return ignore.withIgnoreFile(around, slashed(folder), read(join(folder, '.gitignore')));
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // No such file: no rules of its own.
  }
}
