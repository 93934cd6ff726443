import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {type Draft, draftOf} from './draft.js';
import type {Finding} from './finding.js';
import {isMild} from './mild.js';
import type {Rule} from './rule.js';

/** What a rule says at some place, before it is known how loudly. */
export interface Found extends Omit<Finding, 'severity'> {
  /** The words it is about, where it is about words. */
  readonly actual: string;
  /** Rules that ask about some of the same words, and are surer, see `givingWay`. */
  readonly yieldsTo: readonly string[];
  /** Whether the words can be meant plainly, see `withoutMild`. */
  readonly mild: boolean;
}

/** A file for rules to report on: the text that a tree was parsed from, and what is known of its draft. */
export function fileOf(value: string, path: string, draft: Draft): VFile {
  const file = new VFile({value, path});
  file.data.lodestone = draft;
  return file;
}

/** Everything that some rules say of a tree. */
export function runRules(rules: readonly Rule[], tree: Root, file: VFile): readonly Found[] {
  const {brief} = draftOf(file);
  for (const rule of rules) rule.run(tree, file, brief.check.rules[rule.id]?.options ?? {});
  return file.messages.map(message => {
    const {ruleId, reason, place, url, expected, actual} = message;
    const start = place === undefined ? {line: 1, column: 1} : 'start' in place ? place.start : place;
    const end = place !== undefined && 'end' in place ? place.end : start;
    return {
      rule: ruleId ?? '',
      message: reason,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      url: url ?? '',
      expected: expected ?? [],
      actual: actual ?? '',
      yieldsTo: [],
      mild: isMild(message),
    };
  });
}
