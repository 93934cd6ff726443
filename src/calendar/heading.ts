const atx = /^ {0,3}#{1,6}[ \t]+(.+)$/;

/**
 * How far into the body, in UTF-16 units, a title is looked for: so much of a file is enough to read, wherever the rest
 * of it is.
 */
export const titleWithin = 1000;

/** The words of the first heading outside code near the beginning of a body, or null. Only whole lines count. */
export function headingOf(body: string): string | null {
  let fence: string | null = null;
  let before = '';
  for (const line of beginningOf(body).split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      continue;
    }
    if (mark) {
      fence = mark;
      continue;
    }
    const text =
      atx.exec(line)?.[1] ?? (/^ {0,3}(?:=+|-+)[ \t]*$/.test(line) && /^ {0,3}[^\s#>*+-]/.test(before) ? before : null);
    const words = text === null ? '' : withoutMarkup(text.slice(0, 300));
    if (words !== '') return words;
    before = line;
  }
  return null;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\{#[\w-]+\}\s*$/, '')
    .replace(/(\*\*|__|`|\*|~~)(?=\S)([^*`~]*?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}

function beginningOf(body: string): string {
  if (body.length <= titleWithin) return body;
  return body.slice(0, Math.max(0, body.lastIndexOf('\n', titleWithin - 1)));
}
