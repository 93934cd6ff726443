/** Where a sentence may be added: the offset, and what goes before it. */
export interface EvidencePlace {
  readonly at: number;
  readonly before: string;
}

const endsSentence = /[.!?…]["”’)*_\]]*(?=\s|$)/g;
const startsBlock = /^(?:[ \t]*$|[ \t]{0,3}#{1,6}[ \t]|[ \t]*(?:[-*+]|\d+[.)])[ \t]|[ \t]*[>|])/;

/**
 * The place right behind the sentence that the text at `offset` belongs to; behind a heading or a table, a paragraph of
 * its own.
 */
export function evidencePlace(text: string, offset: number): EvidencePlace {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, lineEnd(text, lineStart));
  const end = endOfBlock(text, offset);
  if (/^[ \t]{0,3}(?:#{1,6}[ \t]|\|)/.test(line)) return {at: end, before: newLine + newLine};
  endsSentence.lastIndex = offset;
  const found = endsSentence.exec(text);
  const at = found && found.index < end ? found.index + found[0].length : end;
  return {at, before: ' '};
}

/** The end of the block that the text at `offset` belongs to: a paragraph, a list item, a heading, a table. */
export function endOfBlock(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, lineEnd(text, lineStart));
  if (/^[ \t]{0,3}#{1,6}[ \t]/.test(line)) return lineEnd(text, lineStart);
  return blockEnd(text, lineStart, /^[ \t]*\|/.test(line) ? /^[ \t]*[^|\s]|^[ \t]*$/ : startsBlock);
}

/** The end of the last line of a block that begins on the line at `from`; a line that fits `next` is not part of it. */
function blockEnd(text: string, from: number, next: RegExp): number {
  let end = lineEnd(text, from);
  for (let start = text.indexOf('\n', end) + 1; start > 0; start = text.indexOf('\n', end) + 1) {
    const stop = lineEnd(text, start);
    if (next.test(text.slice(start, stop))) break;
    end = stop;
  }
  return end - (/\s*$/.exec(text.slice(from, end))?.[0].length ?? 0);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
