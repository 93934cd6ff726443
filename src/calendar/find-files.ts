import type {Child, FileSource} from './file-source.js';
import {type IgnoreRules, isIgnored, withIgnoreFile} from './git-ignore.js';

const atOnce = 16;

/** What a walk looks for, by the file's name, and whether to stop before the end. */
export interface Search {
  readonly source: FileSource;
  readonly wanted: (name: string) => boolean;
  readonly stopped: () => boolean;
}

/**
 * Every file at and below `start` whose name is wanted, by its path. Skips hidden folders, `node_modules` and what git ignores by the
 * rules `around` and those of each folder.
 */
export async function findFiles(
  start: string,
  around: IgnoreRules,
  {source, wanted, stopped}: Search,
): Promise<readonly string[]> {
  const found: string[] = [];
  const pending: {readonly folder: string; readonly around: IgnoreRules}[] = [{folder: start, around}];
  const visit = async ({folder, around}: (typeof pending)[number]): Promise<void> => {
    const children = await source.children(folder);
    const rules = await rulesInside(folder, children, around, source);
    for (const {name, isFolder} of children) {
      if (isFolder ? isSkipped(name) : !wanted(name)) continue;
      const path = `${folder}/${name}`;
      if (rules.length > 0 && isIgnored(path, isFolder, rules)) continue;
      if (isFolder) pending.push({folder: path, around: rules});
      else found.push(path);
    }
  };
  while (pending.length > 0 && !stopped()) await Promise.all(pending.splice(-atOnce).map(visit));
  return found;
}

/** The rules in force in `folder`, which lies at or below `root`; null when the walk would not enter it. */
export async function rulesAt(folder: string, root: string, source: FileSource): Promise<IgnoreRules | null> {
  let rules = await source.rulesAround(root);
  for (let end = root.length; ; ) {
    const place = folder.slice(0, end);
    const name = place.slice(place.lastIndexOf('/') + 1);
    if (end > root.length && (isSkipped(name) || isIgnored(place, true, rules))) return null;
    rules = withIgnoreFile(rules, place, await source.text(`${place}/.gitignore`));
    if (end === folder.length) return rules;
    const next = folder.indexOf('/', end + 1);
    end = next < 0 ? folder.length : next;
  }
}

function isSkipped(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

async function rulesInside(folder: string, children: readonly Child[], around: IgnoreRules, source: FileSource) {
  const has = children.some(({name, isFolder}) => name === '.gitignore' && !isFolder);
  return has ? withIgnoreFile(around, folder, await source.text(`${folder}/.gitignore`)) : around;
}
