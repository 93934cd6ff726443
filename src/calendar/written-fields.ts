/** A top-level `key: value` as it stands in the front matter; offsets are UTF-16 into the scanned text, ends exclusive. */
export interface WrittenField {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** The value's own characters, quotes included; start and end are equal when nothing is written. */
  readonly start: number;
  readonly end: number;
}

/** The top-level keys of TOML, up to the first table header, from `from` to `to`. Stops at what it cannot follow. Linear. */
export function tomlFields(text: string, from: number, to: number): readonly WrittenField[] {
  const fields: WrittenField[] = [];
  let at = from;
  while (at < to) {
    at = skip(text, at, to, ' \t\r\n');
    if (text[at] === '#') {
      at = endOfLine(text, at, to);
      continue;
    }
    if (at >= to || text[at] === '[') break;
    const keyStart = at;
    if (text[at] === '"' || text[at] === "'") at = endOfString(text, at, to);
    else while (at < to && /[\w.-]/.test(text[at] ?? '')) at++;
    const keyEnd = at;
    at = skip(text, at, to, ' \t');
    if (keyEnd === keyStart || text[at] !== '=') {
      at = endOfLine(text, at, to);
      continue;
    }
    const start = skip(text, at + 1, to, ' \t');
    const end = endOfTomlValue(text, start, to);
    fields.push({key: unquoted(text.slice(keyStart, keyEnd)), keyStart, keyEnd, start, end});
    at = endOfLine(text, end, to);
  }
  return fields;
}

/** The members of the JSON object from `from` to `to`, in order, doubles included. Linear. */
export function jsonFields(text: string, from: number, to: number): readonly WrittenField[] {
  const fields: WrittenField[] = [];
  const space = ' \t\r\n';
  let at = skip(text, from, to, space) + 1;
  while (at < to) {
    const keyStart = skip(text, at, to, `${space},`);
    if (text[keyStart] !== '"') break;
    const keyEnd = endOfString(text, keyStart, to);
    const colon = skip(text, keyEnd, to, space);
    if (text[colon] !== ':') break;
    const start = skip(text, colon + 1, to, space);
    const end = endOfNested(text, start, to, ',}');
    fields.push({key: parsedKey(text.slice(keyStart, keyEnd)), keyStart, keyEnd, start, end});
    at = end;
  }
  return fields;
}

function parsedKey(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return unquoted(text);
  }
}

/** The text without a pair of quotes around it. */
export function unquoted(text: string): string {
  return text.length > 1 && (text[0] === '"' || text[0] === "'") && text.at(-1) === text[0] ? text.slice(1, -1) : text;
}

function skip(text: string, from: number, to: number, chars: string): number {
  let at = from;
  while (at < to && chars.includes(text[at] ?? '-')) at++;
  return at;
}

function endOfLine(text: string, from: number, to: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 || end > to ? to : end;
}

function endOfString(text: string, from: number, to: number): number {
  const quote = text[from] ?? '"';
  const triple = quote.repeat(3);
  const long = text.startsWith(triple, from);
  const closing = long ? triple : quote;
  for (let at = from + closing.length; at < to; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text.startsWith(closing, at)) {
      at += closing.length;
      // A long string may end in up to two more quotes that belong to it.
      while (long && at < to && text[at] === quote) at++;
      return at;
    } else if (text[at] === '\n' && !long) return at;
  }
  return to;
}

function endOfTomlValue(text: string, start: number, to: number): number {
  const char = text[start];
  if (char === '"' || char === "'") return endOfString(text, start, to);
  if (char === '[' || char === '{') return endOfNested(text, start, to, '');
  let end = start;
  while (end < to && text[end] !== '#' && text[end] !== '\n') end++;
  while (end > start && ' \t\r'.includes(text[end - 1] ?? '-')) end--;
  return end;
}

// Ends at a stop character outside of brackets, or after the bracket that closes the first one.
function endOfNested(text: string, start: number, to: number, stops: string): number {
  let depth = 0;
  let at = start;
  while (at < to) {
    const char = text[at] ?? '';
    if (char === '"' || (char === "'" && stops === '')) {
      at = endOfString(text, at, to);
      continue;
    }
    if (char === '#' && stops === '') {
      at = endOfLine(text, at, to);
      continue;
    }
    if (depth === 0 && stops.includes(char)) break;
    if (char === '{' || char === '[') depth++;
    if ((char === '}' || char === ']') && --depth === 0) return at + 1;
    at++;
  }
  while (at > start && ' \t\r\n'.includes(text[at - 1] ?? '-')) at--;
  return at;
}
