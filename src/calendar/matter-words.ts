import {scanYaml} from '../brief/yaml-marks.js';
import {findFrontMatter} from './front-matter-block.js';
import {tomlFields} from './written-fields.js';

/** A key of the front matter, or a value (or an item of a list) under it, without quotes; offsets are UTF-16. */
export interface MatterWord {
  readonly key: string;
  readonly isKey: boolean;
  readonly start: number;
  readonly end: number;
}

/** The keys at the top of the front matter and what stands under them, in order; what is nested deeper is left out. */
export function matterWords(text: string): readonly MatterWord[] {
  const block = findFrontMatter(text);
  if (!block) return [];
  const {contentStart: from, contentEnd: to, format} = block;
  if (format === 'toml') {
    return tomlFields(text, from, to).flatMap(({key, keyStart, keyEnd, start, end}) => {
      const quoted = /["']/.test(text[start] ?? '') ? 1 : 0;
      const value = {key, isKey: false, start: start + quoted, end: end - quoted};
      return [{key, isKey: true, start: keyStart, end: keyEnd}, value];
    });
  }
  return scanYaml(text.slice(from, to)).marks.flatMap(({path, part, start, end}) => {
    const isKey = part === 'key';
    if (isKey ? path.length > 1 : path.length > 2) return [];
    return [{key: String(path[0]), isKey, start: from + start, end: from + end}];
  });
}
