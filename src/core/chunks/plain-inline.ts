import type {PhrasingContent} from 'mdast';
import type {Point, Position} from 'unist';

/** A link or an image with nothing unusual in it; a label that begins with `^` would be a footnote's. */
const link = /(!?)\[((?!\^)(?:[^[\]<&\\~|\r\n]|\r?\n)*)\]\(([^\s\p{Cc}()<>&\\`[\]]+)\)/uy;
const code = /`([^`\r\n]+)`(?!`)/y;
const special = /[*_`[\]!]/g;

/** Gives the place of a stretch of a text, in UTF-16 offsets. */
export type PlaceOf = (start: number, end: number) => Position;

/** Reads the inline content of a text between two offsets; null where that takes the parser. */
export type InlineReader = (start: number, end: number) => PhrasingContent[] | null;

/**
 * Reads inline content exactly as the parser would: words, code, links, images, and emphasis that holds no other emphasis.
 */
export function inlineReader(text: string, place: PlaceOf): InlineReader {
  return read;

  function read(start: number, end: number): PhrasingContent[] | null {
    const outer: PhrasingContent[] = [];
    let nodes = outer;
    let open: {readonly mark: string; readonly at: number} | null = null;
    let words = start;
    const flush = (until: number) => {
      if (until > words) nodes.push({type: 'text', value: text.slice(words, until), position: place(words, until)});
    };
    for (let at = nextSpecial(start); at < end; at = nextSpecial(at)) {
      const sign = text.charAt(at);
      if (
        (sign === '_' && isLetter(text[at - 1]) && isLetter(text[at + 1])) ||
        (sign === '!' && text[at + 1] !== '[')
      ) {
        at++;
        continue;
      }
      if (sign === '*' || sign === '_') {
        const mark = text[at + 1] === sign ? sign + sign : sign;
        const after = at + mark.length;
        if (text[after] === sign) return null;
        flush(at);
        if (open === null) {
          if (!opens(text[at - 1], text[after])) return null;
          open = {mark, at};
          nodes = [];
        } else {
          if (open.mark !== mark || nodes.length === 0 || !closes(text[at - 1], text[after])) return null;
          const type = mark.length === 2 ? 'strong' : 'emphasis';
          outer.push({type, children: nodes, position: place(open.at, after)});
          open = null;
          nodes = outer;
        }
        at = words = after;
        continue;
      }
      const [node, after] = (sign === '`' ? codeAt(at) : linkAt(at)) ?? [];
      if (node === undefined || after === undefined || after > end) return null;
      flush(at);
      nodes.push(node);
      at = words = after;
    }
    flush(end);
    return open === null ? outer : null;
  }

  function nextSpecial(at: number): number {
    special.lastIndex = at;
    return special.exec(text)?.index ?? text.length;
  }

  function codeAt(at: number): readonly [PhrasingContent, number] | null {
    code.lastIndex = at;
    const [whole, value] = code.exec(text) ?? [];
    if (whole === undefined || value === undefined || value.startsWith(' ') || value.endsWith(' ')) return null;
    const after = at + whole.length;
    return [{type: 'inlineCode', value, position: place(at, after)}, after];
  }

  function linkAt(at: number): readonly [PhrasingContent, number] | null {
    link.lastIndex = at;
    const [whole, image, label, url] = link.exec(text) ?? [];
    if (whole === undefined || label === undefined || url === undefined) return null;
    const after = at + whole.length;
    const position = place(at, after);
    if (image === '!')
      return /[*_`\n]/.test(label) ? null : [{type: 'image', title: null, url, alt: label, position}, after];
    const children = label.includes('!') ? null : read(at + 1, at + 1 + label.length);
    return children && [{type: 'link', title: null, url, children, position} as PhrasingContent, after];
  }
}

/** Whether a run of `*` or `_` between these characters may begin emphasis and surely does not end one (CommonMark 6.2). */
function opens(before: string | undefined, after: string | undefined): boolean {
  return !isSpace(after) && (isSpace(before) || (isMark(before) && isLetter(after)));
}

/** Whether it may end one and surely does not begin one. */
function closes(before: string | undefined, after: string | undefined): boolean {
  return !isSpace(before) && (isSpace(after) || (isMark(after) && isLetter(before)));
}

function isSpace(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit);
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

function isMark(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{P}\p{S}]/u.test(unit);
}

/** The places of a text; lines and columns are 1-based. */
export function placesIn(text: string): PlaceOf {
  const lines = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const pointAt = (offset: number): Point => {
    let line = lines.length - 1;
    while ((lines[line] ?? 0) > offset) line--;
    return {line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset};
  };
  return (start, end) => ({start: pointAt(start), end: pointAt(end)});
}
