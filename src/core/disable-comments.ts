import {type Lines, pointAt} from './prose/lines.js';

/** What a comment switches off: which rules (null means all) on which lines, 1-based and inclusive. */
export interface Disabled {
  readonly rules: readonly string[] | null;
  readonly from: number;
  readonly to: number;
  /** The comment itself, as offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** A comment that cannot mean anything, with what was expected. */
export interface OddComment {
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly expected: readonly string[];
}

const verbs = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
const comment = /<!--\s*lodestone-([\w-]*)([\s\S]*?)-->|\{\/\*\s*lodestone-([\w-]*)([\s\S]*?)\*\/\}/g;

/**
 * Reads comments such as `<!-- lodestone-disable-next-line no-buzzword -->` (in MDX, `{/* … *\/}`). Ids are separated by
 * spaces or commas; none means every rule. Comments inside of `code` (offset ranges) are text.
 */
export function readDisableComments(
  text: string,
  lines: Lines,
  known: readonly string[],
  code: readonly {readonly start: number; readonly end: number}[],
): {readonly disabled: readonly Disabled[]; readonly odd: readonly OddComment[]} {
  const disabled: Disabled[] = [];
  const odd: OddComment[] = [];
  if (!text.includes('lodestone-')) return {disabled, odd};
  const open: {rules: readonly string[] | null; from: number; start: number; end: number}[] = [];

  for (const match of text.matchAll(comment)) {
    const start = match.index;
    const end = start + match[0].length;
    if (code.some(range => range.start <= start && end <= range.end)) continue;
    const verb = match[1] ?? match[3] ?? '';
    const ids = (match[2] ?? match[4] ?? '').split(/[\s,]+/).filter(id => id !== '');
    const wrong = verbs.some(name => name === verb) ? ids.filter(id => !known.includes(id)) : [];
    if (!verbs.some(name => name === verb)) {
      odd.push({
        reason: `Unexpected comment \`lodestone-${verb}\``,
        start,
        end,
        expected: verbs.map(name => `lodestone-${name}`),
      });
      continue;
    }
    for (const id of wrong)
      odd.push({
        reason: `Unexpected rule \`${id}\` in a comment: there is none of that name`,
        start,
        end,
        expected: [],
      });
    const rules = ids.length === 0 ? null : ids.filter(id => known.includes(id));
    if (rules !== null && rules.length === 0) continue;
    const line = pointAt(lines, start).line;
    const endLine = pointAt(lines, end).line;
    if (verb === 'disable-file') disabled.push({rules, from: 1, to: Number.POSITIVE_INFINITY, start, end});
    else if (verb === 'disable-line') disabled.push({rules, from: line, to: line, start, end});
    else if (verb === 'disable-next-line')
      disabled.push({rules, from: endLine + 1, to: nextLine(text, lines, endLine), start, end});
    else if (verb === 'disable') open.push({rules, from: line, start, end});
    else if (!close(rules, line))
      odd.push({reason: 'Unexpected `lodestone-enable`: nothing is disabled here', start, end, expected: []});
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

/** The next line that is not blank: a comment usually stands a blank line above its paragraph. */
function nextLine(text: string, lines: Lines, line: number): number {
  for (let next = line; next < lines.length; next++) {
    if (text.slice(lines[next], lines[next + 1] ?? text.length).trim() !== '') return next + 1;
  }
  return line + 1;
}
