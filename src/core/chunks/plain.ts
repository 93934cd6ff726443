import type {Root} from 'mdast';
import type {Point} from 'unist';

// Lines that begin with a letter or an opening quote and hold no mark that could be Markdown.
const inner = '[^\\s\\p{Cc}*_`\\[\\]<&\\\\~|]';
const line = `[\\p{L}“‘"(](?:(?:${inner}|\\u0020)*${inner})?`;
const plain = new RegExp(`^${line}(?:\\r?\\n${line})*(?=(?:\\r?\\n)*$)`, 'u');

/**
 * The tree of a stretch that is one paragraph of plain words, exactly as the parser would make it; null for anything
 * else. Most paragraphs of a draft are plain words, and the parser takes twenty times as long over them.
 */
export function plainParagraph(source: string): Root | null {
  const value = plain.exec(source)?.[0];
  if (value === undefined) return null;
  const end = endOf(value);
  const position = () => ({start: {line: 1, column: 1, offset: 0}, end: {...end}});
  return {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value, position: position()}], position: position()}],
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
