const key = /^[A-Za-z_][\w-]*$/;
// Control characters, odd line endings and halves of characters: nothing here for a simple reader.
const odd = /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
// Plain words that no YAML rule reads as anything but themselves.
const letter = /^\p{L}/u;
const mark = /[#:[\]{},&*!|>'"%@`\\]/;
const momentOrDay = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;
const doubleQuoted = /^"([^"\\]*)"$/;
const singleQuoted = /^'([^']*)'$/;
const item = /^( *)- +(.+)$/;
// Nearly every head is plain ASCII, which is quicker to make sure of than that nothing odd is there.
const ascii = /^[\t\n\r -~]*$/;
const bareLineFeed = /\r(?!\n)/;
const constants = new Set(['true', 'false', 'null', 'y', 'n', 'yes', 'no', 'on', 'off']);
const unknown = Symbol('not simple');

/**
 * Reads YAML made of the lines that nearly all front matter is made of: `key: words`, quoted words, dates, true and false,
 * lists of words, folded texts. Null as soon as a line is anything else: then a whole parser must read it. What it returns is
 * what that parser would (a property test holds the two together); it is four times as fast.
 */
export function readSimpleYaml(content: string): ReadonlyMap<string, unknown> | null {
  if (ascii.test(content) ? content.includes('\r') && bareLineFeed.test(content) : odd.test(content)) return null;
  const values = new Map<string, unknown>();
  const lines = content.split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = trimmed(lines[at] ?? '');
    at++;
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (!key.test(name) || name === '__proto__' || values.has(name)) return null;
    const written = line.slice(colon + 1);
    if (written !== '' && written[0] !== ' ' && written[0] !== '\t') return null;
    const rest = written.replace(/^[ \t]+/, '');
    const below = blockEnd(lines, at);
    const value = below === at ? scalar(rest) : block(rest, lines.slice(at, below));
    if (value === unknown) return null;
    values.set(name, value);
    at = below;
  }
  return values;
}

// Spaces, tabs and the line's own end only: other white space belongs to the words.
function trimmed(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line[end - 1] ?? 'x')) end--;
  return line.slice(0, end);
}

/** The index of the first line from `at` on that does not belong to the key above. */
function blockEnd(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && ' \t-'.includes(lines[end]?.[0] ?? 'x')) end++;
  return end;
}

function scalar(text: string): unknown {
  if (text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const first = text[0] ?? '';
  if (first >= '0' && first <= '9') return momentOrDay.test(text) ? text : unknown;
  if (first === '"' || first === "'") return quoted(text) ?? unknown;
  if (first !== '[') return word(text);
  const list = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  return list === undefined || /[^\S \t]/.test(list) ? unknown : allOf(list.split(',').map(one => word(one.trim())));
}

// A word that begins like a number, or is one of the words for true, false and nothing, is left to the whole parser.
function word(text: string): unknown {
  const first = text[0] ?? '';
  const begins = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || letter.test(text);
  return begins && !mark.test(text) && (text.length > 5 || !constants.has(text.toLowerCase())) ? text : unknown;
}

function allOf(items: readonly unknown[]): unknown {
  return items.includes(unknown) ? unknown : items;
}

function block(rest: string, written: readonly string[]): unknown {
  const lines = written.map(trimmed);
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  if (rest === '') {
    const items = lines.map(line => item.exec(line));
    return allOf(items.map(match => (match && match[1]?.length === indent ? listed(match[2] ?? '') : unknown)));
  }
  const style = /^([>|])(-?)$/.exec(rest);
  const even = indent > 0 && lines.every(line => /^ *[^ \t]/.exec(line)?.[0].length === indent + 1);
  const bare = written.every((line, index) => line.replace(/\r$/, '') === lines[index]);
  if (!style || !even || !bare) return unknown;
  return lines.map(line => line.slice(indent)).join(style[1] === '>' ? ' ' : '\n') + (style[2] === '-' ? '' : '\n');
}

function listed(text: string): unknown {
  return quoted(text) ?? word(text);
}

function quoted(text: string): string | undefined {
  return (doubleQuoted.exec(text) ?? singleQuoted.exec(text))?.[1];
}
