import {yamlPlaceAt} from '../brief/yaml-place.js';
import {type FrontMatterFormat, findFrontMatter} from './front-matter-block.js';
import {tomlFields} from './written-fields.js';

/** Where somebody types in front matter: `start` to `end` is the word around the caret, without quotes. */
export interface MatterPlace {
  readonly start: number;
  readonly end: number;
  readonly format: FrontMatterFormat;
  /** The key whose value is written; null where a key is. */
  readonly key: string | null;
  /** Whether the key at the caret has its colon or equals sign already. */
  readonly written: boolean;
  readonly quote: '"' | "'" | '';
  /** The keys that are there, the one at the caret left out. */
  readonly taken: readonly string[];
}

/** The place of a caret in front matter, closed or not; null in the body, in comments and in nested values. */
export function matterPlaceAt(text: string, offset: number): MatterPlace | null {
  const matter = contentOf(text);
  if (!matter || offset < matter.from || offset > matter.to) return null;
  const {from, to, format} = matter;
  if (format === 'toml') return tomlPlaceAt(text, offset, from, to);
  const place = yamlPlaceAt(text.slice(from, to), offset - from);
  if (!place || place.path.length > 2) return null;
  const [key, index] = place.path;
  const inList = place.part === 'word' && typeof index === 'number';
  if (place.part === 'value' ? place.path.length !== 1 : key !== undefined && !inList) return null;
  return {
    start: from + place.start,
    end: from + place.end,
    format,
    key: key === undefined ? null : String(key),
    written: place.part === 'key',
    quote: place.quote,
    taken: place.taken,
  };
}

/** What is between the fences; of front matter that is not closed yet, what comes before the first blank line. */
function contentOf(
  text: string,
): {readonly from: number; readonly to: number; readonly format: FrontMatterFormat} | null {
  const block = findFrontMatter(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (block?.closed) {
    // The caret before the closing fence stands on the fence's line; a JSON object is all content.
    const {format, contentStart: from, contentEnd} = block;
    return {from, to: contentEnd - 1, format};
  }
  const opening = /^(?:---|\+\+\+|\{)[ \t]*(?=\r?\n)/.exec(text.slice(start, start + 100))?.[0];
  if (!opening) return null;
  const format = opening[0] === '+' ? 'toml' : opening[0] === '{' ? 'json' : 'yaml';
  const from = format === 'json' ? start : text.indexOf('\n', start) + 1;
  const blank = /\n[ \t]*\r?\n/.exec(text.slice(from));
  return {from, to: blank ? from + blank.index : text.length, format};
}

function tomlPlaceAt(text: string, offset: number, from: number, to: number): MatterPlace | null {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (/^[ \t]*\[/m.test(text.slice(from, offset))) return null;
  const match = /^[ \t]*(?:([\w-]+)([ \t]*=[ \t]*))?(["']?)([^"'#\n]*)$/.exec(text.slice(lineStart, offset));
  if (!match) return null;
  const [, key, , quote = '', typed = ''] = match;
  if (key === undefined && /[ \t]$/.test(typed)) return null;
  const rest = /^[\w-]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
  const taken = tomlFields(text, from, to).filter(({keyStart, keyEnd}) => offset < keyStart || keyEnd < offset);
  return {
    start: offset - typed.length,
    end: offset + rest,
    format: 'toml',
    key: key ?? null,
    written: key === undefined && /^[ \t]*=/.test(text.slice(offset + rest, offset + rest + 40)),
    quote: quote === '"' || quote === "'" ? quote : '',
    taken: taken.map(field => field.key),
  };
}
