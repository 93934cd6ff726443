import {existsSync, readFileSync} from 'node:fs';
import {readdir, readFile, stat} from 'node:fs/promises';
import type {Child, FileSource} from '../../calendar/file-source.js';
import {rulesAbove} from '../../calendar/git-ignore.js';
import {lookInTurns} from './look-in-turns.js';
import {see, seeNow} from './see.js';

/** Files on a disk, by the paths of their `file:` uris; `authority` is a server's name, or empty. */
export function diskSource(authority = ''): FileSource {
  const native = (path: string): string =>
    authority ? `//${authority}${path}` : path[2] === ':' && path[0] === '/' ? path.slice(1) : path;
  return {
    children: folder => childrenOf(native(folder)),
    text: file => readFile(native(file), 'utf8').catch(() => null),
    async rulesAround(folder) {
      const root = repositoryRoot(folder, path => existsSync(native(path)));
      return root === null ? [] : rulesAbove(folder, root, path => textOf(native(path)));
    },
    look: (files, look) =>
      lookInTurns(files, look, {
        see: (file, known) => see(native(file), known),
        seeNow: (file, known) => seeNow(native(file), known),
        clock: () => performance.now(),
      }),
  };
}

async function childrenOf(folder: string): Promise<readonly Child[]> {
  try {
    const children: Child[] = [];
    for (const child of await readdir(folder, {withFileTypes: true})) {
      const {name} = child;
      // A pipe or a device might never end.
      if (child.isDirectory() || child.isFile()) children.push({name, isFolder: child.isDirectory()});
      else if (child.isSymbolicLink() && (await isFile(`${folder}/${name}`))) children.push({name, isFolder: false});
    }
    return children;
  } catch {
    return []; // A folder that cannot be read has no drafts for us.
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isFile(),
    () => false,
  );
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function repositoryRoot(folder: string, exists: (path: string) => boolean): string | null {
  for (let end = folder.length; end >= 0; end = folder.lastIndexOf('/', end - 1)) {
    if (exists(`${folder.slice(0, end)}/.git`)) return folder.slice(0, end);
    if (end === 0) return null;
  }
  return null;
}
