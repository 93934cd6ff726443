/** The languages front matter is written in. */
export type FrontMatterFormat = 'yaml' | 'toml' | 'json';

/** Where a file's front matter stands; offsets are UTF-16, ends exclusive. */
export interface FrontMatterBlock {
  readonly format: FrontMatterFormat;
  /** From the first fence (after a byte order mark) to the end of the closing fence's line. */
  readonly start: number;
  readonly end: number;
  /** What is between the fences; for JSON the object itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Whether a closing fence was found; when not, the block reaches to the end of the text. */
  readonly closed: boolean;
}

const languages = new Map<string, FrontMatterFormat>([
  ['', 'yaml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);

/**
 * Finds the front matter at the head of a file: `---` (YAML, or the language named after it), `+++` (TOML) or a JSON object.
 * Null when there is none: a first line `---` without a closing one is a thematic break unless a key follows it. Linear.
 */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (text.startsWith('---', start)) {
    const format = languages.get(lineAt(text, start).slice(3).trim().toLowerCase());
    return format ? fenced(text, start, format, '---') : null;
  }
  if (text.startsWith('+++', start))
    return lineAt(text, start).trim() === '+++' ? fenced(text, start, 'toml', '+++') : null;
  return text.startsWith('{', start) ? bare(text, start) : null;
}

/** The line from `start`, without its line ending. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const line = end < 0 ? text.slice(start) : text.slice(start, end);
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function fenced(text: string, start: number, format: FrontMatterFormat, fence: string): FrontMatterBlock | null {
  const contentStart = lineAfter(text, start);
  for (let line = contentStart; line < text.length; line = lineAfter(text, line)) {
    const closes = text.startsWith(fence, line) || (format === 'yaml' && text.startsWith('...', line));
    if (!closes || lineAt(text, line).trimEnd().length > 3) continue;
    return {format, start, end: lineAfter(text, line), contentStart, contentEnd: line, closed: true};
  }
  if (!/^[\w"'-]+[ \t]*[:=]/.test(text.slice(contentStart, contentStart + 200))) return null;
  return {format, start, end: text.length, contentStart, contentEnd: text.length, closed: false};
}

function bare(text: string, start: number): FrontMatterBlock | null {
  if (!/^\{\s*(?:"|\}|$)/.test(text.slice(start, start + 200))) return null;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) {
      if (lineAt(text, at + 1).trim() !== '') return null;
      return {
        format: 'json',
        start,
        end: lineAfter(text, at + 1),
        contentStart: start,
        contentEnd: at + 1,
        closed: true,
      };
    }
  }
  return {format: 'json', start, end: text.length, contentStart: start, contentEnd: text.length, closed: false};
}
