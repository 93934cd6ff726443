const key = /^[A-Za-z_][\w-]*$/;
// Control characters, odd line endings and halves of characters: nothing here for a simple reader.
const odd = /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
// Plain words that no YAML rule reads as anything but themselves.
const letter = /^\p{L}/u;
const mark = /[#:[\]{},&*!|>'"%@`\\]/;
const momentOrDay = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;
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
  for (let at = 0; at < content.length; ) {
    const start = at;
    const end = lineEnd(content, start);
    const stop = trimmedEnd(content, start, end);
    at = end + 1;
    if (stop === start || content[start] === '#') continue;
    const colon = content.indexOf(':', start);
    if (colon < 0 || colon >= stop || (colon + 1 < stop && !isBlank(content[colon + 1]))) return null;
    const name = content.slice(start, colon);
    if (!key.test(name) || name === '__proto__' || values.has(name)) return null;
    const rest = content.slice(blankEnd(content, colon + 1), stop);
    const below = at;
    while (isBlank(content[at]) || content[at] === '-') at = lineEnd(content, at) + 1;
    // Below an empty line a folded text may go on, be it with nothing but spaces.
    if (below !== at && rest !== '' && goesOn(content, at)) return null;
    const value = below === at ? scalar(rest) : block(rest, content.slice(below, at - 1).split('\n'));
    if (value === unknown) return null;
    values.set(name, value);
  }
  return values;
}

/** Whether behind one or more empty lines the next one begins with a blank. */
function goesOn(text: string, from: number): boolean {
  let at = from;
  while (text[at] === '\n' || text[at] === '\r') at++;
  return at > from && isBlank(text[at]);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function trimmed(line: string): string {
  return line.slice(0, trimmedEnd(line, 0, line.length));
}

// Spaces, tabs and the line's own end only: other white space belongs to the words.
function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && (isBlank(text[end - 1]) || text[end - 1] === '\r')) end--;
  return end;
}

function blankEnd(text: string, from: number): number {
  let end = from;
  while (isBlank(text[end])) end++;
  return end;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
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
  const indent = spacesEnd(lines[0] ?? '', 0);
  if (rest === '') return allOf(lines.map(line => item(line, indent)));
  const style = /^([>|])(-?)$/.exec(rest);
  const even = indent > 0 && lines.every(line => /^ *[^ \t]/.exec(line)?.[0].length === indent + 1);
  const bare = written.every((line, index) => line.replace(/\r$/, '') === lines[index]);
  if (!style || !even || !bare) return unknown;
  return lines.map(line => line.slice(indent)).join(style[1] === '>' ? ' ' : '\n') + (style[2] === '-' ? '' : '\n');
}

function item(line: string, indent: number): unknown {
  const start = spacesEnd(line, indent + 1);
  if (spacesEnd(line, 0) !== indent || line[indent] !== '-' || start === indent + 1) return unknown;
  const text = line.slice(start);
  return quoted(text) ?? word(text);
}

function spacesEnd(line: string, from: number): number {
  let end = from;
  while (line[end] === ' ') end++;
  return end;
}

function quoted(text: string): string | undefined {
  const mark = text[0];
  if (mark !== '"' && mark !== "'") return undefined;
  const whole = text.length > 1 && text.indexOf(mark, 1) === text.length - 1;
  return whole && !(mark === '"' && text.includes('\\')) ? text.slice(1, -1) : undefined;
}
