import {changeOf} from './sums.js';

/** Where each part of a draft starts: how many lines and UTF-16 units stand before it. */
export interface Starts {
  readonly lines: readonly number[];
  readonly offsets: readonly number[];
}

/** What a part must tell: how many lines further the next one starts, and its text. */
interface Measured {
  readonly lines: number;
  readonly source: string;
}

/** The starts of parts, given those of the parts before an edit: only what came is measured, the rest moves as one. */
export function startsOf<One extends Measured>(
  parts: readonly One[],
  last: {readonly parts: readonly One[]; readonly starts: Starts} = {parts: [], starts: {lines: [], offsets: []}},
): Starts {
  const {start, end, lastEnd} = changeOf(last.parts, parts);
  const lines = last.starts.lines.slice(0, start);
  const offsets = last.starts.offsets.slice(0, start);
  const before = parts[start - 1];
  let line = before === undefined ? 0 : (lines[start - 1] ?? 0) + before.lines;
  let offset = before === undefined ? 0 : (offsets[start - 1] ?? 0) + before.source.length;
  for (let at = start; at < end; at++) {
    lines.push(line);
    offsets.push(offset);
    line += parts[at]?.lines ?? 0;
    offset += parts[at]?.source.length ?? 0;
  }
  const moreLines = line - (last.starts.lines[lastEnd] ?? 0);
  const more = offset - (last.starts.offsets[lastEnd] ?? 0);
  for (let at = lastEnd; at < last.parts.length; at++) {
    lines.push((last.starts.lines[at] ?? 0) + moreLines);
    offsets.push((last.starts.offsets[at] ?? 0) + more);
  }
  return {lines, offsets};
}
