import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ignore, {type Ignore} from 'ignore';
import {shownPath} from './paths.js';

interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The ignore rules in force in a folder: those of its repository's `.gitignore` files, outermost first. */
export type IgnoreRules = readonly IgnoreFile[];

/** The root of the repository that holds `folder`, or null. */
export function repositoryRoot(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return null;
  }
}

/**
 * The rules in force where a walk begins. Rules that would leave out `folder` itself do not count: it was asked for by
 * name.
 */
export function rulesAbove(folder: string): IgnoreRules {
  const root = repositoryRoot(folder);
  if (root === null || root === folder) return root === null ? [] : read(root, join(root, '.git', 'info', 'exclude'));
  const above: string[] = [];
  for (let current = dirname(folder); current !== dirname(root); current = dirname(current)) above.unshift(current);
  const rules = [
    ...read(root, join(root, '.git', 'info', 'exclude')),
    ...above.flatMap(place => read(place, join(place, '.gitignore'))),
  ];
  return rules.filter(({folder: place, patterns}) => !patterns.ignores(`${shownPath(place, folder)}/`));
}

/** The rules in force inside `folder`, given those around it. */
export function rulesInside(folder: string, around: IgnoreRules): IgnoreRules {
  const own = read(folder, join(folder, '.gitignore'));
  return own.length === 0 ? around : [...around, ...own];
}

/** Whether git would leave a file or folder out; the innermost file with an opinion decides. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules): boolean {
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index];
    const verdict = rule?.patterns.test(shownPath(rule.folder, path) + (isFolder ? '/' : ''));
    if (verdict?.ignored) return true;
    if (verdict?.unignored) return false;
  }
  return false;
}

function read(folder: string, file: string): IgnoreFile[] {
  try {
    return [{folder, patterns: ignore().add(readFileSync(file, 'utf8'))}];
  } catch {
    return []; // No such file: no rules.
  }
}
