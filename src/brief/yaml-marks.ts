import type {Path, Span} from './yaml-tree.js';

/** A key or a value as it stands in YAML, quotes left out, and its way from the top; offsets are UTF-16. */
export interface YamlMark extends Span {
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** Where a text breaks off: behind a colon (`value`), or where a key or an item of a list may begin (`word`). */
export interface YamlEnd {
  readonly path: Path;
  readonly part: 'value' | 'word';
  /** Where the word at the end begins; its quote is left out. */
  readonly start: number;
  readonly quote: '"' | "'" | '';
  /** Whether the end is inside brackets. */
  readonly flow: boolean;
}

interface Frame {
  readonly column: number;
  readonly step: string | number;
}

const keyShape = /^(?:"([^"]*)"|'([^']*)'|([^\s#:,[\]{}"'&*!|>%@`-][^:#]*?|-[^\s:][^:#]*?))[ \t]*:(?=\s|$)/;
/** Longer keys and deeper brackets than anybody writes; they are read as plain text. */
const longestKey = 200;
const deepest = 24;
const blockStart = /^(?:[\w-]+:(?:\s|$)|- )/;

/**
 * Reads YAML line by line, so that a line half typed, a bracket or a quotation mark not yet closed spoils nothing around it.
 * Returns every key and value, and what stands at the very end of the text (null inside comments and long texts). Linear.
 */
export function scanYaml(text: string): {readonly marks: readonly YamlMark[]; readonly end: YamlEnd | null} {
  const marks: YamlMark[] = [];
  let frames: Frame[] = [];
  let end: YamlEnd | null = null;
  /** The column whose block text (`|` or `>`) goes on, or null. */
  let longText: number | null = null;
  let depth = 0;
  const stepsOf = (): Path => frames.map(({step}) => step);

  for (let at = 0; at <= text.length; ) {
    const lineEnd = endOfLine(at);
    const indent = /^[ \t]*/.exec(text.slice(at, lineEnd))?.[0].length ?? 0;
    at = lineOf(at + indent, indent, lineEnd) + 1;
  }
  return {marks, end};

  /** Reads one line, and the lines that its brackets or quotation marks reach; returns where the last of them ends. */
  function lineOf(from: number, indent: number, lineEnd: number): number {
    const last = lineEnd === text.length;
    const blank = text.slice(from, lineEnd).trim() === '';
    if (longText !== null && (blank ? !last || indent > longText : indent > longText)) return lineEnd;
    if (blank && !last) return lineEnd;
    longText = null;
    if (text[from] === '#') return lineEnd;
    if (/^(?:---|\.\.\.)\s*$/.test(text.slice(from, lineEnd)) && indent === 0) {
      frames = [];
      return lineEnd;
    }
    let [at, column, item] = [from, indent, false];
    for (let dash = dashAt(at, lineEnd); dash > 0; dash = dashAt(at, lineEnd)) {
      const index = leave(column, true);
      frames.push({column, step: index});
      item = true;
      at += dash;
      column += dash;
    }
    if (last && text.slice(from, lineEnd).endsWith('-') && at === lineEnd && item) return lineEnd;
    const key = keyShape.exec(text.slice(at, Math.min(lineEnd, at + longestKey)));
    if (!key) {
      if (!item) leave(column, false);
      return readValue(at, lineEnd, column, item ? 'item' : 'line');
    }
    leave(column, false);
    const name = key[1] ?? key[2] ?? key[3] ?? '';
    frames.push({column, step: name});
    mark('key', stepsOf(), at, at + key[0].length - 1);
    return readValue(at + key[0].length, lineEnd, column, 'value');
  }

  /** How many characters a dash and the space behind it take; 0 where there is none. */
  function dashAt(at: number, lineEnd: number): number {
    return /^-(?:[ \t]+|$)/.exec(text.slice(at, lineEnd))?.[0].length ?? 0;
  }

  /** Leaves what a line at this column does not belong to; returns the index of an item that begins there. */
  function leave(column: number, item: boolean): number {
    for (let top = frames.at(-1); top; top = frames.at(-1)) {
      const sameList = item && top.column === column && typeof top.step === 'number';
      if (top.column < column || (item && top.column === column && !sameList)) return 0;
      frames.pop();
      if (sameList) return Number(top.step) + 1;
    }
    return 0;
  }

  function readValue(from: number, lineEnd: number, column: number, kind: 'value' | 'item' | 'line'): number {
    const before = /^[ \t]*(?:[&!][^\s,[\]{}]*[ \t]+)*/.exec(text.slice(from, lineEnd))?.[0].length ?? 0;
    const at = from + before;
    const char = text[at] ?? '';
    const part = kind === 'value' ? 'value' : 'word';
    if (at < lineEnd && char === '#') return lineEnd;
    if (at < lineEnd && (char === '|' || char === '>')) {
      longText = column;
      return lineEnd;
    }
    const outermost = kind === 'line' && frames.length === 0 ? -1 : column;
    if (at < lineEnd && (char === '[' || char === '{')) return endOfLine(flowAt(at, stepsOf(), outermost));
    return endOfLine(wordAt(at, stepsOf(), part, {column: outermost, flow: false}));
  }

  /** Reads `[…]` or `{…}` from its bracket on; returns the place behind it. */
  function flowAt(from: number, path: Path, column: number): number {
    if (depth === deepest) return endOfLine(from);
    depth++;
    const after = insideFlow(from, path, column);
    depth--;
    return after;
  }

  function insideFlow(from: number, path: Path, column: number): number {
    const map = text[from] === '{';
    let index = 0;
    for (let at = from + 1; ; ) {
      at = skipSpace(at, column);
      if (isOver(at, column)) {
        if (at === text.length)
          end ??= {path: map ? path : [...path, index], part: 'word', start: at, quote: '', flow: true};
        return at;
      }
      const char = text[at];
      if (char === ']' || char === '}') return at + 1;
      if (char === ',') {
        index++;
        at++;
        continue;
      }
      const inner = map ? path : [...path, index];
      const key = keyShape.exec(text.slice(at, Math.min(endOfLine(at), at + longestKey)));
      if (key) {
        const own = [...inner, key[1] ?? key[2] ?? key[3] ?? ''];
        mark('key', own, at, at + key[0].length - 1);
        at = skipSpace(at + key[0].length, column);
        if (isOver(at, column) && at < text.length) return at;
        at = isOpening(at) ? flowAt(at, own, column) : wordAt(at, own, 'value', {column, flow: true});
      } else at = isOpening(at) ? flowAt(at, inner, column) : wordAt(at, inner, 'word', {column, flow: true});
    }
  }

  /** Reads a quoted or plain text; returns the place behind it. */
  function wordAt(from: number, path: Path, part: YamlEnd['part'], around: {column: number; flow: boolean}): number {
    const {column, flow} = around;
    const char = text[from];
    const quote = char === '"' || char === "'" ? char : '';
    const start = from + quote.length;
    let at = start;
    if (quote) {
      while (at < text.length && text[at] !== quote && !isOver(at, column))
        at += text[at] === '\\' && quote === '"' ? 2 : 1;
      at = Math.min(at, text.length);
    } else while (at < text.length && !endsPlain(at, flow)) at++;
    const wordEnd = quote ? at : start + text.slice(start, at).trimEnd().length;
    if (at === text.length) end ??= {path, part, start, quote, flow};
    if (wordEnd > start) marks.push({path, part: 'value', start, end: wordEnd});
    return quote && text[at] === quote ? at + 1 : Math.max(at, from);
  }

  function endsPlain(at: number, flow: boolean): boolean {
    const char = text[at] ?? '';
    if (char === '\n' || char === '\r') return true;
    if (char === '#' && /[ \t]/.test(text[at - 1] ?? ' ')) return true;
    return flow && ',]}'.includes(char);
  }

  function mark(part: YamlMark['part'], path: Path, start: number, stop: number): void {
    const name = text.slice(start, stop).trimEnd();
    const quoted = /^["']/.test(name) ? 1 : 0;
    marks.push({path, part, start: start + quoted, end: start + name.length - quoted});
  }

  function isOpening(at: number): boolean {
    return text[at] === '[' || text[at] === '{';
  }

  /** Whether a line break is reached behind which the block goes on, brackets and quotation marks closed or not. */
  function isOver(at: number, column: number): boolean {
    if (at >= text.length) return true;
    if (text[at] !== '\n') return false;
    const next = text.slice(at + 1, endOfLine(at + 1));
    const indent = next.length - next.trimStart().length;
    return indent <= column && blockStart.test(next.trimStart());
  }

  function skipSpace(from: number, column: number): number {
    let at = from;
    while (at < text.length && /\s/.test(text[at] ?? '') && !isOver(at, column)) at++;
    if (text[at] === '#' && /\s/.test(text[at - 1] ?? ' ')) return skipSpace(endOfLine(at), column);
    return at;
  }

  function endOfLine(from: number): number {
    const found = text.indexOf('\n', from);
    return found < 0 ? text.length : found;
  }
}
