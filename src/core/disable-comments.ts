import type {Nodes, Root} from 'mdast';
import type {Position} from 'unist';
import {linesOf, positionAt} from './prose/lines.js';

/** A comment to the linter, as it is written. Lines and offsets count from the start of the stretch that it stands in. */
export interface Comment {
  /** What it asks for: "disable-line"; whatever follows "lodestone-". */
  readonly verb: string;
  readonly ids: readonly string[];
  readonly place: Position;
  /** The next line that is not blank: a comment usually stands a blank line above its paragraph. */
  readonly nextLine: number;
}

/** What a comment switches off: which rules (null means all) on which lines, 1-based and inclusive. */
export interface Disabled {
  readonly rules: readonly string[] | null;
  readonly from: number;
  readonly to: number;
  readonly place: Position;
}

/** A comment that cannot mean anything, and why. */
export interface OddComment {
  readonly reason: string;
  readonly place: Position;
}

const verbs = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
const comment = /<!--\s*lodestone-([\w-]*)([\s\S]*?)-->|\{\/\*\s*lodestone-([\w-]*)([\s\S]*?)\*\/\}/g;

/**
 * Finds comments such as `<!-- lodestone-disable-next-line no-buzzword -->` (in MDX, `{/* … *\/}`). Ids are separated by
 * spaces or commas; none means every rule. Comments inside of code are text. `tree` was parsed from `text`.
 */
export function findComments(tree: Root, text: string): readonly Comment[] {
  if (!text.includes('lodestone-')) return [];
  const code = codeRanges(tree);
  const lines = linesOf(text);
  const found: Comment[] = [];
  for (const match of text.matchAll(comment)) {
    const start = match.index;
    const end = start + match[0].length;
    if (code.some(range => range.start <= start && end <= range.end)) continue;
    const place = positionAt(lines, start, end);
    found.push({
      verb: match[1] ?? match[3] ?? '',
      ids: (match[2] ?? match[4] ?? '').split(/[\s,]+/).filter(id => id !== ''),
      place,
      nextLine: lineAfter(text, lines, place.end.line),
    });
  }
  return found;
}

// The last line of a stretch that ends in a line ending is the first line of what follows it.
function lineAfter(text: string, lines: readonly number[], line: number): number {
  for (let next = line; next < lines.length; next++) {
    if (text.slice(lines[next], lines[next + 1] ?? text.length).trim() !== '') return next + 1;
  }
  return Math.max(lines.length, line + 1);
}

function codeRanges(tree: Root): readonly {start: number; end: number}[] {
  const ranges: {start: number; end: number}[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      ranges.push({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0});
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return ranges;
}

/** What the comments of a draft switch off, in order, and those that mean nothing; `known` are the rules there are. */
export function readComments(
  comments: readonly Comment[],
  known: readonly string[],
): {readonly disabled: readonly Disabled[]; readonly odd: readonly OddComment[]} {
  const disabled: Disabled[] = [];
  const odd: OddComment[] = [];
  const open: Omit<Disabled, 'to'>[] = [];

  for (const {verb, ids, place, nextLine} of comments) {
    if (!verbs.some(name => name === verb)) {
      odd.push({reason: `Unexpected comment \`lodestone-${verb}\``, place});
      continue;
    }
    for (const id of ids) {
      if (known.includes(id)) continue;
      odd.push({reason: `Unexpected rule \`${id}\` in a comment: there is none of that name`, place});
    }
    const rules = ids.length === 0 ? null : ids.filter(id => known.includes(id));
    if (rules !== null && rules.length === 0) continue;
    const {line} = place.start;
    if (verb === 'disable-file') disabled.push({rules, from: 1, to: Number.POSITIVE_INFINITY, place});
    else if (verb === 'disable-line') disabled.push({rules, from: line, to: line, place});
    else if (verb === 'disable-next-line') disabled.push({rules, from: place.end.line + 1, to: nextLine, place});
    else if (verb === 'disable') open.push({rules, from: line, place});
    else if (!close(rules, line)) odd.push({reason: 'Unexpected `lodestone-enable`: nothing is disabled here', place});
  }
  for (const range of open) disabled.push({...range, to: Number.POSITIVE_INFINITY});
  return {disabled, odd};

  /** An enable comment ends every range of the same rules; one without ids ends them all. */
  function close(rules: readonly string[] | null, line: number): boolean {
    let closed = false;
    for (let at = open.length - 1; at >= 0; at--) {
      const range = open[at];
      if (range === undefined) continue;
      const named = range.rules;
      const left = rules === null ? [] : (named?.filter(id => !rules.includes(id)) ?? null);
      if (left === null || (named !== null && left.length === named.length)) continue;
      const ended = named === null ? null : named.filter(id => !left.includes(id));
      disabled.push({...range, rules: ended, to: line});
      if (left.length === 0) open.splice(at, 1);
      else open[at] = {...range, rules: left};
      closed = true;
    }
    return closed;
  }
}
