import type {Nodes, PhrasingContent} from 'mdast';

/** A run of text that stands in the source as it stands in the block. */
interface Run {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

/** What a stretch of a block's text is marked up as. */
export interface Mark {
  readonly type: 'emphasis' | 'strong' | 'delete' | 'link' | 'code' | 'image';
  readonly start: number;
  readonly end: number;
}

/** The words of one block as plain text, with the way back to the source. */
export interface FlatText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The source offset of a position in `text`. */
  sourceOffset(at: number, side: 'start' | 'end'): number;
}

/** Stands for code, images and other inline things that are not words. */
export const thing = '\uFFFC';

/** Writes the words of a block, piece by piece. */
export interface FlatWriter {
  /** How much is written so far. */
  readonly length: number;
  /** Adds `value`, which stands for `length` characters of the source from `start`. */
  put(value: string, start: number, length: number): void;
  /** Marks what was written since the block was `from` long. */
  mark(type: Mark['type'], from: number): void;
  done(): FlatText;
}

/** Begins the words of a block. */
export function flatWriter(): FlatWriter {
  let text = '';
  const runs: Run[] = [];
  const marks: Mark[] = [];
  return {
    get length() {
      return text.length;
    },
    put(value, start, length) {
      if (value === '') return;
      runs.push({at: text.length, source: start, length});
      text += value;
    },
    mark(type, from) {
      marks.push({type, start: from, end: text.length});
    },
    done: () => ({text, marks, sourceOffset: (at, side) => offsetIn(runs, at, side)}),
  };
}

/** Flattens the inline content of a block; `source` is the text that the tree was parsed from. */
export function flatten(nodes: readonly PhrasingContent[], source: string): FlatText {
  const writer = flatWriter();
  for (const node of nodes) walk(node);
  return writer.done();

  function putText(value: string, start: number, end: number): void {
    if (end - start === value.length && source.startsWith(value, start)) {
      writer.put(value, start, value.length);
      return;
    }
    for (const piece of align(value, source, start, end)) writer.put(piece.value, piece.start, piece.length);
  }

  function walk(node: Nodes): void {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const at = writer.length;
    switch (node.type) {
      case 'text':
        putText(node.value, from, to);
        return;
      case 'break':
        writer.put('\n', from, to - from);
        return;
      case 'inlineCode':
        writer.put(thing, from, to - from);
        writer.mark('code', at);
        return;
      case 'image':
      case 'imageReference':
        writer.put(thing, from, to - from);
        writer.mark('image', at);
        return;
      case 'link':
      case 'linkReference':
      case 'emphasis':
      case 'strong':
      case 'delete':
        for (const child of node.children) walk(child);
        writer.mark(node.type === 'linkReference' ? 'link' : node.type, at);
        return;
      default:
        return;
    }
  }
}

function offsetIn(runs: readonly Run[], at: number, side: 'start' | 'end'): number {
  const probe = side === 'end' && at > 0 ? at - 1 : at;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= probe) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) return 0;
  const within = at - run.at;
  const next = runs[low + 1];
  // The end of an entity or of code is the end of the whole of it.
  if (side === 'end' && next !== undefined && at === next.at) return run.source + run.length;
  return run.source + Math.min(within, run.length);
}

interface Piece {
  readonly value: string;
  readonly start: number;
  readonly length: number;
}

/** Where each piece of a text node stands, when the source has escapes, entities, indented or quoted lines in between. */
function align(value: string, source: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let from = start;
  let runStart = 0;
  let runFrom = start;
  const flush = () => {
    if (at > runStart) pieces.push({value: value.slice(runStart, at), start: runFrom, length: at - runStart});
  };
  while (at < value.length && from < end) {
    if (value[at] === source[from] && !(source[from] === '&' && entity.test(source.slice(from, from + 40)))) {
      at++;
      from++;
      continue;
    }
    flush();
    const found = source[from] === '&' ? entity.exec(source.slice(from, from + 40)) : null;
    if (found !== null) {
      const width = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      pieces.push({value: value.slice(at, at + width), start: from, length: found[0].length});
      at += width;
      from += found[0].length;
    } else {
      from++;
    }
    runStart = at;
    runFrom = from;
  }
  flush();
  // Whatever could not be aligned still counts as words of this node.
  if (at < value.length)
    pieces.push({value: value.slice(at), start: Math.min(from, end), length: Math.max(0, end - from)});
  return pieces;
}

/** A character reference at the start of a text: "&amp;". */
export const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
