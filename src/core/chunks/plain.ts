import type {Root, RootContent} from 'mdast';
import type {Point} from 'unist';
import {plainInline} from './plain-inline.js';

const inner = '[^\\s\\p{Cc}<&\\\\~|]';
const words = `(?:(?:${inner}|\\u0020)*${inner})?`;
// What no list, quote, fence, table or heading begins with.
const line = `(?:[\\p{L}\\p{So}“‘"'(*_\`!\\[]|\\d{1,9}(?![\\d.)]))${words}`;
const paragraph = new RegExp(`^${line}(?:\\r?\\n${line})*(?=(?:\\r?\\n)*$)`, 'u');
const heading = new RegExp(`^(#{1,6}) (?=\\S)${words}(?<!#)(?=(?:\\r?\\n)*$)`, 'u');

/**
 * The tree of a stretch that is one heading or one paragraph of plain words, code, links and emphasis, exactly as the
 * parser would make it; null for anything else. Most of a draft is such, and the parser takes twenty times as long over it.
 */
export function plainTree(source: string): Root | null {
  const [title, signs] = heading.exec(source) ?? [];
  const value = title ?? paragraph.exec(source)?.[0];
  if (value === undefined) return null;
  const content = plainInline(source, signs === undefined ? 0 : signs.length + 1, value.length);
  if (content === null) return null;
  const position = {start: {line: 1, column: 1, offset: 0}, end: endOf(value)};
  const block: RootContent =
    signs === undefined
      ? {type: 'paragraph', children: content, position}
      : {type: 'heading', depth: signs.length as 1 | 2 | 3 | 4 | 5 | 6, children: content, position};
  return {
    type: 'root',
    children: [block],
    position: {start: {line: 1, column: 1, offset: 0}, end: endOf(source)},
  };
}

function endOf(text: string): Point {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return {line, column: text.length - start + 1, offset: text.length};
}
