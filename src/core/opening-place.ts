import {readFrontMatter} from '../calendar/front-matter.js';

/** Where an opening paragraph goes, and the blank lines that it wants around it. */
export interface OpeningPlace {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The place of a first paragraph: behind the front matter and the heading that opens a draft. */
export function openingPlace(text: string): OpeningPlace {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const start = readFrontMatter(text).block?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const lines =
    /^(?:[ \t]*\r?\n)*(?:[ \t]{0,3}#{1,6}[ \t][^\n]*(?:\n|$)|[^\n]+\n(?:=+|-+)[ \t]*(?:\r?\n|$))?(?:[ \t]*\r?\n)*/;
  const skipped = lines.exec(text.slice(start))?.[0] ?? '';
  const at = start + skipped.length;
  const above = text.slice(0, at);
  const open = above === '' || above === '\uFEFF' ? '' : missing(above, newLine);
  return {at, before: open, after: at < text.length ? newLine + newLine : newLine};
}

/** What a text lacks to end in a blank line. */
function missing(above: string, newLine: string): string {
  if (/\n[ \t]*\r?\n$/.test(above)) return '';
  return above.endsWith('\n') ? newLine : newLine + newLine;
}
