import {nearestWord} from '../brief/nearest-word.js';
import {rulePage} from '../core/rule-page.js';
import {rules} from '../core/rules/index.js';
import {parse} from './command-line.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

/** `lodestone explain <rule>`: a rule's page; without a rule, one line for each. */
export function explain(args: readonly string[], terminal: Terminal): ExitCode {
  const {positionals} = parse(args, {});
  const [id] = positionals;
  if (id === undefined) {
    const width = Math.max(...rules.map(rule => rule.id.length));
    terminal.out(rules.map(rule => `${rule.id.padEnd(width)}  ${rule.summary}\n`).join(''));
    return 0;
  }
  const rule = rules.find(known => known.id === id);
  if (!rule) {
    const near = nearestWord(
      id,
      rules.map(known => known.id),
    );
    throw new UsageError(
      `No rule is called ${id}.${near ? ` Did you mean ${near}?` : ''} See lodestone explain for all.`,
    );
  }
  terminal.out(`${rulePage(rule).trimEnd()}\n`);
  return 0;
}
