import {stringify} from 'yaml';
import {keysOfBrief} from './proposals.js';
import {type KnownKey, knownShape} from './schema-keys.js';
import {noteOnValue} from './word-notes.js';
import {scanYaml} from './yaml-marks.js';
import type {Span} from './yaml-tree.js';

/** What can be said about a word, and the word. */
export interface Explanation extends Span {
  /** What it is for, in a sentence. */
  readonly note: string;
  /** What is expected there: “a list of proofs”. Empty where it goes without saying. */
  readonly expected: string;
  /** An example in YAML; empty when there is none. */
  readonly example: string;
}

/** What the key or the value at a place in a `brand.yaml` is for; null where there is nothing to say. */
export function explainInBrief(text: string, offset: number, rules: readonly KnownKey[]): Explanation | null {
  const mark = scanYaml(text).marks.find(({start, end}) => start <= offset && offset <= end);
  if (!mark) return null;
  const {start, end, path, part} = mark;
  const word = text.slice(start, end);
  if (part === 'value') {
    const note = noteOnValue(word);
    return note ? {start, end, note, expected: '', example: ''} : null;
  }
  const around = path.slice(0, -1);
  const known = keysOfBrief(around, rules).find(({key}) => key === word);
  if (!known) return null;
  const shape = knownShape(around, word);
  const [example] = shape?.examples ?? [];
  return {
    start,
    end,
    note: known.description,
    expected: shape?.expected ?? '',
    example:
      example === undefined ? '' : stringify({[word]: example}, {lineWidth: 0, flowCollectionPadding: false}).trimEnd(),
  };
}
