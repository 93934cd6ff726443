import {type Dirent, readdirSync, type Stats, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {isMarkdownPath, stemOf} from '../calendar/content-path.js';
import {type IgnoreRules, isIgnored} from '../calendar/git-ignore.js';
import {rulesAbove, rulesInside} from './git-ignore.js';
import {count, shownPath, slashed} from './paths.js';
import {UsageError} from './terminal.js';

/** A file to look at. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** `file`: named itself. `folder`: inside a folder that was named. `here`: nothing was named. */
  readonly asked: 'file' | 'folder' | 'here';
}

/** What a walk found, and what it left out, in words. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly leftOut: readonly string[];
}

// What a code repository keeps beside its content; a file named on the command line is looked at all the same.
const projectFile =
  /^(?:readme|changelog|changes|history|contributing|contributors|authors|maintainers|license|licence|copying|notice|code[-_]of[-_]conduct|security|support|governance|pull_request_template|issue_template)$/i;

/**
 * The Markdown files that `paths` mean: files as they are, folders with everything below them, without paths the
 * current folder. Skips what git ignores, `node_modules`, hidden folders, linked folders, and files such as READMEs.
 * Throws a {@link UsageError} for a path that does not exist.
 */
export function findDrafts(paths: readonly string[], cwd: string): FoundFiles {
  const files = new Map<string, FoundFile>();
  const leftOut: string[] = [];
  const projectFiles: string[] = [];
  const asked = paths.length === 0 ? 'here' : 'folder';

  function walk(folder: string, around: IgnoreRules): void {
    let children: Dirent[];
    try {
      children = readdirSync(folder, {withFileTypes: true});
    } catch {
      leftOut.push(`${shownPath(cwd, folder)}: this folder cannot be read`);
      return;
    }
    const rules = children.some(({name}) => name === '.gitignore') ? rulesInside(folder, around) : around;
    for (const child of children.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, child.name);
      const isFolder = child.isDirectory();
      if (isFolder && (child.name === 'node_modules' || child.name.startsWith('.'))) continue;
      if (!isFolder && !isMarkdownPath(child.name) && !child.isSymbolicLink()) continue;
      if (isIgnored(slashed(path), isFolder, rules)) continue;
      if (isFolder) walk(path, rules);
      else if (child.isSymbolicLink() && statsOf(path)?.isFile() !== true) {
        leftOut.push(`${shownPath(cwd, path)}: a link to a folder or to nothing; name its target to have it looked at`);
      } else if (!child.isFile() && !child.isSymbolicLink()) {
        leftOut.push(`${shownPath(cwd, path)}: a pipe or device, which might never end`);
      } else if (isMarkdownPath(child.name)) {
        if (projectFile.test(stemOf(child.name))) projectFiles.push(shownPath(cwd, path));
        else if (!files.has(path)) files.set(path, {path, asked});
      }
    }
  }

  for (const given of paths.length === 0 ? ['.'] : paths) {
    const path = resolve(cwd, given);
    const stats = statsOf(path);
    if (!stats) throw new UsageError(`${given}: no such file or folder in ${cwd}. Check the spelling.`);
    if (stats.isDirectory()) walk(path, rulesAbove(path));
    else files.set(path, {path, asked: 'file'});
  }
  if (projectFiles.length > 0) {
    leftOut.push(
      `${count(projectFiles.length, 'project file')} such as ${projectFiles[0]}; name a file to have it looked at`,
    );
  }
  return {files: [...files.values()], leftOut};
}

/** What a path leads to, or null for nothing: no such file, no permission, links in a circle. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
