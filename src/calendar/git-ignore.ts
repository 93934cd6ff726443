import ignore, {type Ignore} from 'ignore';

interface IgnoreFile {
  /** The folder whose paths the patterns speak of; absolute, with `/`; empty for the root itself. */
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The ignore rules in force in a folder, outermost first. Paths share one root and have `/`. */
export type IgnoreRules = readonly IgnoreFile[];

/** The rules in force inside `folder`: those around it and those of its own `.gitignore`, if it has one. */
export function withIgnoreFile(around: IgnoreRules, folder: string, text: string | null): IgnoreRules {
  return text === null ? around : [...around, {folder, patterns: ignore().add(text)}];
}

/**
 * The rules in force where a walk of `folder` begins: those of its repository, whose root is `root`, down to the folder
 * above it. Rules that would leave out `folder` itself do not count: it was asked for by name. `read` gives a file's text
 * or null.
 */
export function rulesAbove(folder: string, root: string, read: (path: string) => string | null): IgnoreRules {
  let rules = withIgnoreFile([], root, read(`${root}/.git/info/exclude`));
  for (let end = root.length; end >= 0 && end < folder.length; end = folder.indexOf('/', end + 1)) {
    const place = folder.slice(0, end);
    rules = withIgnoreFile(rules, place, read(`${place}/.gitignore`));
  }
  return rules.filter(rule => opinion(rule, folder, true)?.ignored !== true);
}

/** Whether git would leave a file or folder out; the innermost file with an opinion decides. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules): boolean {
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index];
    const verdict = rule && opinion(rule, path, isFolder);
    if (verdict?.ignored) return true;
    if (verdict?.unignored) return false;
  }
  return false;
}

function opinion({folder, patterns}: IgnoreFile, path: string, isFolder: boolean) {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const below = path.startsWith(base) ? path.slice(base.length) : '';
  return below === '' ? undefined : patterns.test(isFolder ? `${below}/` : below);
}
