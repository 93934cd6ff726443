import {parseYaml} from '../brief/parse-yaml.js';
import type {YamlSyntax} from '../brief/yaml-syntax.js';
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
 * The top-level pairs of YAML, or those under one of its keys, with their ranges, doubles included. Null when what stands
 * there is no mapping.
 */
export function yamlMapping(text: string, under?: string): YamlMapping | null {
  const {root} = parseYaml(text);
  const map = under === undefined ? root : valueUnder(root, under);
  if (map === null) return {fields: [], flow: false, lastEnd: null};
  if (map.type !== 'map') return null;
  const fields: WrittenField[] = [];
  let lastEnd: number | null = null;
  for (const {key, value} of map.pairs) {
    lastEnd = (value ?? key).end;
    if (key.type !== 'scalar') continue;
    const written = value && value.start < value.end ? value : null;
    const colon = /^[ \t]*:/.exec(text.slice(key.end, key.end + 200));
    // A value nobody wrote stands right behind the colon; without one (an explicit `? key`) the pair is left out.
    if (!written && !colon) continue;
    const empty = key.end + (colon?.[0].length ?? 0);
    const {start, end} = written ?? {start: empty, end: empty};
    fields.push({key: String(key.value), keyStart: key.start, keyEnd: key.end, start, end});
  }
  return {fields, flow: map.flow, lastEnd};
}

function valueUnder(root: YamlSyntax | null, name: string): YamlSyntax | null {
  const pairs = root?.type === 'map' ? root.pairs : [];
  return pairs.find(({key}) => key.type === 'scalar' && key.value === name)?.value ?? null;
}
