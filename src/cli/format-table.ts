import type {Entry} from '../calendar/entry.js';
import type {Gap} from '../calendar/gaps.js';

const columns = [
  ['day', ({date}: Entry) => date ?? '–'],
  ['time', ({time}: Entry) => time ?? ''],
  ['status', ({status}: Entry) => status ?? ''],
  ['kind', ({kind}: Entry) => kind ?? ''],
  ['title', ({title}: Entry) => title],
  ['path', ({path, problem}: Entry) => (problem ? `${path}  (${problem})` : path)],
] as const;

/** For people: one line for each entry, in columns as wide as their longest text, then one for each gap. */
export function formatTable(entries: readonly Entry[], gaps: readonly Gap[]): string {
  const rows = entries.map(entry => columns.map(([, cell]) => cell(entry).replace(/\p{Cc}+/gu, ' ')));
  const table = align([columns.map(([name]) => name), ...rows]);
  if (gaps.length === 0) return table;
  const cells = gaps.map(({channel, from, to, expected, planned}) => [
    from === to ? from : `${from} to ${to}`,
    channel,
    `${planned} of ${expected} planned`,
  ]);
  return `${table}\nGaps\n${align(cells)}`;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map(row => lengthOf(row[index] ?? ''))));
  const lines = rows.map(row => row.map((cell, index) => pad(cell, widths[index] ?? 0)).join('  '));
  return lines.map(line => `${line.trimEnd()}\n`).join('');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - lengthOf(text));
}

function lengthOf(text: string): number {
  return [...text].length;
}
