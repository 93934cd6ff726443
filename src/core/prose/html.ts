import type {Html} from 'mdast';
import {decodeString} from 'micromark-util-decode-string';
import {entity, type FlatText, type FlatWriter, flatWriter, type Mark, thing} from './flatten.js';

/** The words of one block of HTML: what stands between two tags that begin or end a block. */
export interface HtmlBlock {
  readonly type: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Heading depth, 1–6; 0 elsewhere. */
  readonly depth: number;
  readonly quoted: boolean;
  /** Which list of this HTML, counted from 0; null outside of lists. */
  readonly list: number | null;
  readonly ordered: boolean;
  readonly flat: FlatText;
}

/** Elements that run on inside a line; every other one begins and ends a block. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb rt ruby s small span strike strong sub sup time u wbr'.split(
    ' ',
  ),
);
const marksOf: ReadonlyMap<string, Mark['type']> = new Map<string, Mark['type']>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['del', 'delete'],
  ['s', 'delete'],
  ['strike', 'delete'],
]);
/** Elements whose content nobody reads as prose, and where each ends. */
const unread = closers(
  'audio canvas datalist head iframe math nav noscript object option pre script select style svg template textarea title video',
);
const code = closers('code kbd samp tt var');

function closers(names: string): ReadonlyMap<string, RegExp> {
  return new Map(names.split(' ').map(name => [name, new RegExp(`</${name}(?![\\w-])`, 'gi')]));
}

/** What no heading holds, so that one whose end is missing ends here. */
const endsHeading = /^(?:p|ul|ol|li|table|blockquote|section|article)$/;

const space = /[ \t\r\n\f]+/y;
const words = /[^<&{ \t\r\n\f]+/y;
const tagStart = /<(\/?)([a-z][\w.:-]*)/iy;

/**
 * Reads the prose of an HTML block of Markdown: `source` is the text that `node` was parsed from. Such a block ends at an
 * empty line, so tags may be open at its end, or close what it never opened.
 */
export function readHtml(node: Html, source: string): readonly HtmlBlock[] {
  const {value} = node;
  const sourceOf = placesIn(node, source);
  const blocks: HtmlBlock[] = [];
  const lists: {readonly id: number; readonly ordered: boolean}[] = [];
  let listsSoFar = 0;
  let quotes = 0;
  let depth = 0;
  let cell = false;
  /** Whether the next block is the first of a list's item. */
  let item = false;

  let writer: FlatWriter = flatWriter();
  let gap: {readonly value: string; readonly at: number; readonly length: number} | null = null;
  /** Where each kind of mark that is open begins, by the name of its element. */
  let open = new Map<string, number[]>();
  let link: number | null = null;
  /** What closes quotes and braces and does not come any more: looked for once. */
  const missing = new Set<string>();

  for (let at = 0; at < value.length; ) at = step(at);
  flush();
  return blocks;

  /** Reads what stands at an offset, and says where it ends. */
  function step(at: number): number {
    const spaceEnd = endOf(space, at);
    if (spaceEnd !== null) {
      leaveGap(/[\r\n]/.test(value.slice(at, spaceEnd)) ? '\n' : ' ', at, spaceEnd);
      return spaceEnd;
    }
    const wordsEnd = endOf(words, at);
    if (wordsEnd !== null) {
      put(value.slice(at, wordsEnd), at, wordsEnd);
      return wordsEnd;
    }
    if (value.startsWith('{/*', at)) return after('*/}', at + 3);
    if (value[at] === '&') {
      const reference = entity.exec(value.slice(at, at + 40))?.[0] ?? '&';
      put(reference === '&' ? reference : decodeString(reference), at, at + reference.length);
      return at + reference.length;
    }
    if (value.startsWith('<!--', at)) return after('-->', at + 4);
    if (value.startsWith('<!', at) || value.startsWith('<?', at)) return after('>', at);
    tagStart.lastIndex = at;
    const [start, slash, name = ''] = tagStart.exec(value) ?? [];
    if (start === undefined) {
      put(value.charAt(at), at, at + 1);
      return at + 1;
    }
    const behind = tagEnd(at + start.length);
    return slash === '' ? opens(name.toLowerCase(), at, behind) : closes(name.toLowerCase(), behind);
  }

  function endOf(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at;
    return pattern.test(value) ? pattern.lastIndex : null;
  }

  function after(mark: string, from: number): number {
    const found = value.indexOf(mark, from);
    return found === -1 ? value.length : found + mark.length;
  }

  /** Where a tag ends whose name ends at `from`; what is quoted or in braces is not its end. */
  function tagEnd(from: number): number {
    for (let at = from; at < value.length; at++) {
      const sign = value[at];
      if (sign === '>') return at + 1;
      const closer = sign === '"' || sign === "'" ? sign : sign === '{' ? '}' : null;
      if (closer === null) continue;
      const found = missing.has(closer) ? -1 : value.indexOf(closer, at + 1);
      if (found === -1) {
        missing.add(closer);
        return after('>', from);
      }
      at = found;
    }
    return value.length;
  }

  function opens(name: string, at: number, behind: number): number {
    const alone = value[behind - 2] === '/';
    const hidden = unread.get(name) ?? code.get(name);
    if (hidden !== undefined) {
      const end = alone ? behind : endOfElement(hidden, behind);
      if (code.has(name)) putThing('code', at, end);
      else if (name !== 'svg' && name !== 'math') flush();
      return end;
    }
    if (name === 'img') putThing('image', at, behind);
    else if (name === 'br') leaveGap('\n', at, behind);
    else if (name === 'a') {
      closeLink();
      link = writer.length;
    } else if (marksOf.has(name)) {
      const begun = open.get(name) ?? [];
      begun.push(writer.length);
      open.set(name, begun);
    } else if (!inline.has(name)) opensBlock(name);
    return behind;
  }

  function opensBlock(name: string): void {
    flush();
    if (endsHeading.test(name)) depth = 0;
    if (/^h[1-6]$/.test(name)) depth = Number(name.charAt(1));
    else if (name === 'blockquote') quotes++;
    else if (name === 'td' || name === 'th') cell = true;
    else if (name === 'tr') cell = false;
    else if (name === 'ul' || name === 'ol') lists.push({id: listsSoFar++, ordered: name === 'ol'});
    else if (name === 'li') {
      if (lists.length === 0) lists.push({id: listsSoFar++, ordered: false});
      item = true;
    }
  }

  function closes(name: string, behind: number): number {
    if (name === 'a') closeLink();
    const mark = marksOf.get(name);
    const from = open.get(name)?.pop();
    if (mark !== undefined && from !== undefined && from < writer.length) writer.mark(mark, from);
    if (inline.has(name) || code.has(name)) return behind;
    flush();
    if (/^h[1-6]$/.test(name)) depth = 0;
    else if (name === 'blockquote') quotes = Math.max(0, quotes - 1);
    else if (name === 'td' || name === 'th' || name === 'table') cell = false;
    else if (name === 'ul' || name === 'ol') lists.pop();
    if (name === 'li' || name === 'ul' || name === 'ol') item = false;
    return behind;
  }

  function endOfElement(closer: RegExp, from: number): number {
    closer.lastIndex = from;
    return closer.test(value) ? after('>', closer.lastIndex) : value.length;
  }

  function closeLink(): void {
    if (link !== null && link < writer.length) writer.mark('link', link);
    link = null;
  }

  function leaveGap(sign: string, at: number, end: number): void {
    if (gap === null || gap.value !== '\n') gap = {value: sign, at, length: end - at};
  }

  function put(text: string, at: number, end: number): void {
    if (gap !== null && writer.length > 0) writer.put(gap.value, sourceOf(gap.at), gap.length);
    gap = null;
    writer.put(text, sourceOf(at), end - at);
  }

  function putThing(type: 'code' | 'image', at: number, end: number): void {
    put(thing, at, end);
    writer.mark(type, writer.length - 1);
  }

  /** Ends a block; without words it is none. */
  function flush(): void {
    const goesOn = link !== null;
    closeLink();
    const flat = writer.done();
    writer = flatWriter();
    gap = null;
    open = new Map();
    if (goesOn) link = 0;
    if (!/[\p{L}\p{N}]/u.test(flat.text)) return;
    const list = lists.at(-1);
    const type = depth > 0 ? 'heading' : cell ? 'cell' : item ? 'item' : 'paragraph';
    if (type === 'item') item = false;
    blocks.push({type, depth, quoted: quotes > 0, list: list?.id ?? null, ordered: list?.ordered ?? false, flat});
  }
}

/** Gives the source offsets of offsets in the HTML, from first to last: its lines may be quoted or indented in the source. */
function placesIn({value, position}: Html, source: string): (at: number) => number {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  if (end - start === value.length) return at => start + at;
  const lineEnd = /\r\n|[\r\n]|$/g;
  const inSource = [...source.slice(start, end).matchAll(lineEnd)];
  const shifts: {readonly from: number; readonly by: number}[] = [];
  let from = 0;
  for (const [line, found] of [...value.matchAll(lineEnd)].entries()) {
    shifts.push({from, by: start + (inSource[line]?.index ?? end - start) - found.index});
    from = found.index + found[0].length;
  }
  let line = 0;
  // Offsets are asked for in their order.
  return at => {
    while ((shifts[line + 1]?.from ?? value.length + 1) <= at) line++;
    return at + (shifts[line]?.by ?? start);
  };
}
