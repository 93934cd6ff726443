import {readFileSync} from 'node:fs';
import {UsageError} from './terminal.js';

/** The text of a file as UTF-8. Throws a {@link UsageError} that says what to do when there is none. */
export function readText(path: string, shown: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UsageError(`${shown}: this file cannot be read (${reason}). Check that it exists and may be read.`);
  }
  if (text.includes('\0')) throw new UsageError(`${shown}: this is not a text file. Name Markdown files or folders.`);
  return text;
}
