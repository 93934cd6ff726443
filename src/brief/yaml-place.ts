import {scanYaml, type YamlEnd} from './yaml-marks.js';
import type {Path, Span} from './yaml-tree.js';

/**
 * Where somebody is typing: `start` to `end` is the word around the caret, without quotes. `key` has its colon already,
 * `value` stands behind a colon, `word` is neither yet: a key to be, or an item of a list.
 */
export interface YamlPlace extends Span {
  /** The way to the value; for a key or a word, to the map or list item around it. */
  readonly path: Path;
  readonly part: 'key' | 'value' | 'word';
  readonly quote: '"' | "'" | '';
  readonly flow: boolean;
  /** The keys that the map around already has, the one at the caret left out. */
  readonly taken: readonly string[];
}

/** The place of a caret in YAML, however broken the text is while it is typed; null in comments and long texts. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | null {
  const {end: open} = scanYaml(text.slice(0, offset));
  if (!open) return null;
  const end = wordEnd(text, offset, open);
  const closing = open.quote && text[end] === open.quote ? 1 : 0;
  const isKey = open.part === 'word' && /^[ \t]*:(?:\s|$)/.test(text.slice(end + closing, end + closing + 40));
  const {path, start, quote, flow} = open;
  const taken = scanYaml(text).marks.flatMap(mark => {
    const here = mark.start <= offset && offset <= mark.end;
    const sibling = mark.part === 'key' && !here && samePath(mark.path.slice(0, -1), path);
    return sibling ? [String(mark.path.at(-1))] : [];
  });
  return {path, part: isKey ? 'key' : open.part, start, end, quote, flow, taken};
}

function wordEnd(text: string, offset: number, {part, quote, flow}: YamlEnd): number {
  const line = text.slice(offset, offset + 2000).split(/\r?\n/, 1)[0] ?? '';
  if (quote) return offset + (line.indexOf(quote) < 0 ? line.trimEnd().length : line.indexOf(quote));
  const shape = part === 'word' ? /^[\w-]*/ : flow ? /^[^,\]}#]*/ : /^(?:[^\s#]|[ \t](?!#))*/;
  return offset + (shape.exec(line)?.[0] ?? '').trimEnd().length;
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
