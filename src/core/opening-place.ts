import {readFrontMatter} from '../calendar/front-matter.js';

/** Where an opening paragraph goes, and the blank lines that it wants around it. */
export interface OpeningPlace {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

const blank = /(?:[ \t]*\r?\n)*/y;
const heading =
  /[ \t]{0,3}#{1,6}[ \t][^\n]*(?:\n|$)|(?![ \t]*<)[^\n]+\n(?:=+|-+)[ \t]*(?:\r?\n|$)|[ \t]*<h1\b[^\n]*<\/h1>[ \t]*(?:\n|$)/iy;
/** A picture, a badge, a template tag, a comment or a lone HTML tag; an import takes its line. */
const markup =
  /[ \t]*(?:\[?!\[[^\]\n]*\]\([^)\n]*\)(?:\]\([^)\n]*\))?|\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|<!--[\s\S]*?-->|<[^>\n]*>|import\s[^\n]*['"];?(?=[ \t]*(?:\r?\n|$)))/y;
const lineEnd = /[ \t]*(?:\r?\n|$)/y;

/**
 * The place of a first paragraph: behind the front matter and the heading that opens a draft, whatever pictures and tags
 * stand above it.
 */
export function openingPlace(text: string): OpeningPlace {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const start = readFrontMatter(text).block?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const first = after(blank, start);
  let title = first;
  for (let next = markupLine(title); next > title; next = markupLine(title)) title = after(blank, next);
  const below = after(heading, title);
  const at = below > title ? after(blank, below) : after(blank, after(heading, first));
  const above = text.slice(0, at);
  const open = above === '' || above === '\uFEFF' ? '' : missing(above, newLine);
  return {at, before: open, after: at < text.length ? newLine + newLine : newLine};

  /** Where a line of nothing but markup ends; its start, where it is none. */
  function markupLine(from: number): number {
    let end = from;
    for (let next = after(markup, end); next > end; next = after(markup, end)) end = next;
    const next = end > from ? after(lineEnd, end) : end;
    return next > end ? next : from;
  }

  /** Where a pattern ends that is found right here; here, where it is not. */
  function after(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : from;
  }
}

/** What a text lacks to end in a blank line. */
function missing(above: string, newLine: string): string {
  if (/\n[ \t]*\r?\n$/.test(above)) return '';
  return above.endsWith('\n') ? newLine : newLine + newLine;
}
