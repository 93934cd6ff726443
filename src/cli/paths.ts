import {isAbsolute, relative, sep} from 'node:path';

/** A path with `/`, whatever the platform writes. */
export function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** A path as results show it: relative to `folder`, with `/`; absolute only on another drive. */
export function shownPath(folder: string, path: string): string {
  return slashed(relative(folder, path) || '.');
}

/** Whether `path` is `folder` or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** "1 draft", "3 drafts". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
