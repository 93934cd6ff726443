import type {Point, Position} from 'unist';

/** Where each line of a text begins, in UTF-16 units. */
export type Lines = readonly number[];

/** Finds the lines of a text; "\n", "\r\n" and a lone "\r" end a line, as in Markdown. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\r\n]/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The point of an offset; line and column 1-based. */
function pointAt(lines: Lines, offset: number): Point {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset};
}

/** The position between two offsets. */
export function positionAt(lines: Lines, start: number, end: number): Position {
  return {start: pointAt(lines, start), end: pointAt(lines, end)};
}
