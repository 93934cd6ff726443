import type {Heading, List, Paragraph, Root, RootContent} from 'mdast';
import {inlineReader, placesIn} from './plain-inline.js';

// No mark that could be HTML, an entity, an escape or struck out.
const inner = '(?:[^\\s\\p{Cc}<&\\\\~]|&(?![#\\p{L}\\p{N}]))';
const words = `(?:(?:${inner}|\\u0020)*${inner})?`;
// What no list, quote, fence, table or heading begins with.
const line = `(?:[\\p{L}\\p{So}“‘"'(_\`!\\[]|\\*(?! )|\\d{1,9}(?![\\d.)]))${words}`;
const ends = '(?=\\r?\\n|$)';
const heading = new RegExp(`(#{1,6}) (?=\\S)${words}(?<!#)${ends}`, 'uy');
const item = new RegExp(`((?:([-+*])|(\\d{1,9})([.)])) )${line}${ends}`, 'uy');
const rule = new RegExp(`(?:-{3,}|\\*{3,})${ends}`, 'y');
const paragraph = new RegExp(`${line}(?:\\r?\\n${line})*${ends}`, 'uy');
const quote = new RegExp(`> ${line}(?=(?:\\r?\\n){2}|(?:\\r?\\n)?$)`, 'uy');
const lineBreak = /\r?\n/y;
/** Lines that are taken as they are, up to the first that closes them. */
const verbatim = '((?:[\\t\\P{Cc}]*\\r?\\n)*?)';
const matter = new RegExp(`---[ \\t]*\\r?\\n${verbatim}---[ \\t]*${ends}`, 'uy');
const fence = new RegExp(`((\`|~)\\2{2,})([\\w+#.-]*)\\r?\\n${verbatim} {0,3}\\1\\2*[ \\t]*${ends}`, 'uy');

/**
 * The tree of a stretch that holds nothing but YAML, headings, paragraphs, flat lists, fenced code, quotes of one line and
 * rules, with plain words, code, links and emphasis in them: exactly as the parser would make it. Null for anything else.
 * Most of a draft is such, and the parser takes twenty times as long over it.
 */
export function plainTree(source: string): Root | null {
  const place = placesIn(source);
  const inline = inlineReader(source, place);
  const blocks: RootContent[] = [];
  let list: {readonly sign: string; readonly node: List} | null = null;
  let at = 0;
  readMatter();
  let afterEmptyLine = skipEmptyLines();
  while (at < source.length) {
    if (!readHeading() && !readItem() && !readRule() && !readFence() && !readQuote() && !readParagraph()) return null;
    next(lineBreak);
    afterEmptyLine = skipEmptyLines();
  }
  return {type: 'root', children: blocks, position: place(0, source.length)};

  /** Goes on behind what is found right here. */
  function next(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  }

  function skipEmptyLines(): boolean {
    const before = at;
    while (next(lineBreak) !== null);
    return at > before;
  }

  function readMatter(): void {
    const value = next(matter)?.[1];
    if (value === undefined) return;
    blocks.push({type: 'yaml', value: withoutLastBreak(value), position: place(0, at)});
    next(lineBreak);
  }

  function readHeading(): boolean {
    const start = at;
    const signs = next(heading)?.[1];
    const children = signs === undefined ? null : inline(start + signs.length + 1, at);
    if (signs === undefined || children === null) return false;
    list = null;
    blocks.push({type: 'heading', depth: signs.length as Heading['depth'], children, position: place(start, at)});
    return true;
  }

  function readItem(): boolean {
    const start = at;
    const [, marker = '', bullet, number, delimiter = bullet] = next(item) ?? [];
    const children = marker === '' ? null : inline(start + marker.length, at);
    if (delimiter === undefined || children === null) return false;
    if (list?.sign !== delimiter) {
      // In the middle of something else, few things are a list, and they depend on what it is.
      if (!afterEmptyLine && blocks.length > 0 && blocks.at(-1)?.type !== 'heading') return false;
      const ordered = number !== undefined;
      const node: List = {type: 'list', ordered, start: ordered ? Number(number) : null, spread: false, children: []};
      list = {sign: delimiter, node};
      blocks.push(node);
    } else if (afterEmptyLine) list.node.spread = true;
    const {node} = list;
    const words: Paragraph = {type: 'paragraph', children, position: place(start + marker.length, at)};
    node.children.push({type: 'listItem', spread: false, checked: null, children: [words], position: place(start, at)});
    node.position = place(node.position?.start.offset ?? start, at);
    return true;
  }

  function readRule(): boolean {
    const start = at;
    // Right below words it would make them a heading, and at the start of a draft it opens front matter.
    if (!afterEmptyLine || start === 0 || next(rule) === null) return false;
    list = null;
    blocks.push({type: 'thematicBreak', position: place(start, at)});
    return true;
  }

  function readFence(): boolean {
    const start = at;
    const [whole, , , lang, value] = next(fence) ?? [];
    if (whole === undefined || value === undefined) return false;
    list = null;
    const position = place(start, at);
    blocks.push({type: 'code', lang: lang || null, meta: null, value: withoutLastBreak(value), position});
    return true;
  }

  function readQuote(): boolean {
    const start = at;
    const children = next(quote) === null ? null : inline(start + 2, at);
    if (children === null) return false;
    list = null;
    const words: Paragraph = {type: 'paragraph', children, position: place(start + 2, at)};
    blocks.push({type: 'blockquote', children: [words], position: place(start, at)});
    return true;
  }

  function readParagraph(): boolean {
    const start = at;
    // Right below a list it would be more of the last item.
    if (list !== null && !afterEmptyLine) return false;
    const children = next(paragraph) === null ? null : inline(start, at);
    if (children === null) return false;
    list = null;
    blocks.push({type: 'paragraph', children, position: place(start, at)});
    return true;
  }
}

function withoutLastBreak(lines: string): string {
  return lines.replace(/\r?\n$/, '');
}
