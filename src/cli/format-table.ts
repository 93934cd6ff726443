import type {Entry} from '../calendar/entry.js';

const columns = [
  ['day', ({date}: Entry) => date ?? '–'],
  ['time', ({time}: Entry) => time ?? ''],
  ['status', ({status}: Entry) => status ?? ''],
  ['kind', ({kind}: Entry) => kind ?? ''],
  ['title', ({title}: Entry) => title],
  ['path', ({path, problem}: Entry) => (problem ? `${path}  (${problem})` : path)],
] as const;

/** Entries as a table for people, one line each; cells are as wide as their longest text, in characters. */
export function formatTable(entries: readonly Entry[]): string {
  const rows = entries.map(entry => columns.map(([, cell]) => cell(entry).replace(/\p{Cc}+/gu, ' ')));
  const head = columns.map(([name]) => name);
  const widths = head.map((name, index) => Math.max(...[name, ...rows.map(row => row[index] ?? '')].map(lengthOf)));
  return [head, ...rows]
    .map(
      row =>
        `${row
          .map((cell, index) => pad(cell, widths[index] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - lengthOf(text));
}

function lengthOf(text: string): number {
  return [...text].length;
}
