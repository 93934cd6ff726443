import type {Nodes, Root} from 'mdast';
import {closingFenceOf} from '../markdown.js';

/**
 * Where a draft may be cut after `from`: at a line that follows an empty one and starts, at column 1, something that
 * continues neither a list nor a footnote, nor quoted or indented lines. It says where that line begins; the text's length
 * where there is none. Only an open fence or HTML block reaches over such a line, see {@link closerOf}.
 */
export function nextCut(text: string, from: number): number {
  if (text.startsWith('\uFEFF')) return text.length;
  let end = text.indexOf('\n', from === 0 ? closingFenceOf(text) : from);
  for (; end !== -1; end = text.indexOf('\n', end + 1)) {
    const before = text.charCodeAt(end - 1) === carriageReturn ? end - 2 : end - 1;
    if (text.charCodeAt(before) !== lineFeed) continue;
    start.lastIndex = end + 1;
    if (start.test(text)) return end + 1;
  }
  return text.length;
}

const lineFeed = 10;
const carriageReturn = 13;

// No space, no list marker, nothing that opens front matter.
const start = /[^\s\p{Cc}\uFEFF\-+*\d{]|\*\*?(?=[^\s*])|\d{1,9}(?![\d.)])/uy;

/**
 * What closes the last block of a stretch of Markdown, where that block is open still: a fence without its end, or HTML
 * without its closing tag. Null where every block ends with the stretch. The pattern may match too much, never too little.
 */
export function closerOf(tree: Root, source: string): RegExp | null {
  let last: Nodes | undefined = tree.children.at(-1);
  if (last !== undefined && 'children' in last) {
    while (last !== undefined && 'children' in last) last = last.children.at(-1);
    // An open block in a list or quote ends with it, but where exactly depends on what follows.
    return last?.type === 'code' || last?.type === 'html' ? /^/gm : null;
  }
  if (last?.type === 'code') {
    const lines = source.slice(last.position?.start.offset, last.position?.end.offset).split(/\r\n|[\r\n]/);
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
    if (fence === undefined) return null;
    const closer = `^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`;
    return lines.length > 1 && new RegExp(closer).test(lines.at(-1) ?? '') ? null : new RegExp(closer, 'gm');
  }
  if (last?.type === 'html') {
    const html = last.value.trimStart();
    const [opener, closer] = htmlEnds.find(([opening]) => opening.test(html)) ?? [];
    if (opener === undefined || closer === undefined) return null;
    return new RegExp(closer, 'i').test(html.replace(opener, '')) ? null : new RegExp(closer, 'gi');
  }
  return null;
}

/** The HTML blocks that reach over empty lines, and what ends them (CommonMark 4.6, kinds 1 to 5). */
const htmlEnds: readonly (readonly [RegExp, string])[] = [
  [/^<(?:script|pre|style|textarea)/i, '</(?:script|pre|style|textarea)>'],
  [/^<!--/, '-->'],
  [/^<\?/, '\\?>'],
  [/^<!\[CDATA\[/, '\\]\\]>'],
  [/^<![a-z]/i, '>'],
];
