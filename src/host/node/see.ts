import {closeSync, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs';
import {open, stat} from 'node:fs/promises';
import type {Seen, Stamp} from '../../calendar/file-source.js';
import {headBytes, isWholeHead, longestHead} from '../../calendar/head.js';

const shortHead = 1600;
let buffer = Buffer.allocUnsafe(headBytes);

/** Looks at one file of the disk: whether it is what was `known` of it, else its stamp and head. */
export async function see(file: string, known: Stamp | undefined): Promise<Seen> {
  try {
    if (known && isSame(known, await stat(file))) return 'same';
    const handle = await open(file);
    try {
      const stamp = stampOf(await handle.stat());
      for (let wanted = headBytes; ; wanted *= 8) {
        const own = Buffer.allocUnsafe(wanted);
        const {bytesRead} = await handle.read(own, 0, wanted, 0);
        const head = headIn(own, bytesRead, wanted);
        if (head !== null) return {stamp, head};
      }
    } finally {
      await handle.close();
    }
  } catch {
    return 'gone';
  }
}

/** The same while everything else waits. */
export function seeNow(file: string, known: Stamp | undefined): Seen {
  try {
    if (known && isSame(known, statSync(file))) return 'same';
    const handle = openSync(file, 'r');
    try {
      const stamp = stampOf(fstatSync(handle));
      for (let wanted = headBytes; ; wanted *= 8) {
        if (buffer.length < wanted) buffer = Buffer.allocUnsafe(wanted);
        const head = headIn(buffer, readSync(handle, buffer, 0, wanted, 0), wanted);
        if (head !== null) return {stamp, head};
      }
    } finally {
      closeSync(handle);
    }
  } catch {
    return 'gone';
  }
}

function stampOf({size, mtimeMs}: Stats): Stamp {
  return {size, mtime: Math.floor(mtimeMs)};
}

function isSame(known: Stamp, {size, mtimeMs}: Stats): boolean {
  return size === known.size && Math.floor(mtimeMs) === known.mtime;
}

/** The head in the bytes that were `read` of those `wanted`, or null when more are needed. */
function headIn(bytes: Buffer, read: number, wanted: number): string | null {
  // The text of a body is thrown away again: most heads are whole long before the end of what was read.
  const short = read > shortHead ? bytes.toString('utf8', 0, shortHead) : '';
  if (isWholeHead(short)) return short;
  const head = bytes.toString('utf8', 0, read);
  return read < wanted || wanted >= longestHead || isWholeHead(head) ? head : null;
}
