import {isMap, isNode, isScalar, parseDocument} from 'yaml';
import type {WrittenField} from './written-fields.js';

/** The top-level mapping of a YAML text. */
export interface YamlMapping {
  readonly fields: readonly WrittenField[];
  /** Whether it is written `{in: braces}`. */
  readonly flow: boolean;
  /** Where the last pair ends (UTF-16), for a pair added within braces; null when the mapping is empty. */
  readonly lastEnd: number | null;
}

/**
 * The top-level pairs of YAML, or those under one of its keys, with their ranges, read with every error tolerated.
 * Null when what stands there is no mapping.
 */
export function yamlMapping(text: string, under?: string): YamlMapping | null {
  const document = parseDocument(text, {
    uniqueKeys: false,
    strict: false,
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
  });
  const map = under === undefined ? document.contents : document.get(under, true);
  if (map === null) return {fields: [], flow: false, lastEnd: null};
  if (!isMap(map)) return null;
  const fields: WrittenField[] = [];
  let lastEnd: number | null = null;
  for (const {key, value} of map.items) {
    if (!isScalar(key) || !key.range) continue;
    const [keyStart, keyEnd] = key.range;
    const range = isNode(value) ? value.range : null;
    lastEnd = Math.max(lastEnd ?? 0, range ? range[1] : keyEnd);
    const colon = /^[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 200));
    // A value nobody wrote stands right behind the colon; without one (an explicit `? key`) the pair is left out.
    const empty = !range || range[0] === range[1];
    if (empty && !colon) continue;
    const start = range && !empty ? range[0] : keyEnd + (colon?.[0].length ?? 0);
    const end = range && !empty ? withoutLineEnd(text, start, range[1]) : start;
    fields.push({key: String(key.value), keyStart, keyEnd, start, end});
  }
  return {fields, flow: map.flow === true, lastEnd};
}

function withoutLineEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text[at - 1] ?? '-')) at--;
  return at;
}
