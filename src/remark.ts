// The remark plugin, dist/remark.js: Lodestone's rules for remark-cli and editors that run remark.
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {emptyBrief, type RuleSetting} from './brief/brief.js';
import {createChecker} from './core/checker.js';
import {rules} from './core/rules/index.js';

/** Which rules to leave out, and options for the others, by id. */
export interface LodestoneOptions {
  readonly [rule: string]: false | Readonly<Record<string, unknown>>;
}

/**
 * A remark plugin that reports on a file what the checker says of its text, whatever else remark was told to read in it:
 * the command line, the editor and remark never differ. Comments switch rules off as everywhere.
 */
export default function remarkLodestone(options: LodestoneOptions = {}): (tree: Root, file: VFile) => void {
  const settings = Object.entries(options).map(([id, setting]): [string, RuleSetting] => [
    id,
    setting === false ? {severity: 'off', options: null} : {severity: null, options: setting},
  ]);
  // Without a `brand.yaml` there is nothing to plan by.
  const unplanned: RuleSetting = {severity: 'off', options: null};
  const check = {...emptyBrief.check, rules: {'require-front-matter': unplanned, ...Object.fromEntries(settings)}};
  const checker = createChecker({brief: {...emptyBrief, check}});
  return (_, file) => {
    const {findings} = checker.check(String(file), file.path === undefined ? {} : {path: file.path});
    for (const {rule, severity, message, line, column, endLine, endColumn, url, expected} of findings) {
      const place = {start: {line, column}, end: {line: endLine, column: endColumn}};
      const said = file.message(message, {place, ruleId: rule, source: 'lodestone'});
      // What vfile calls undefined, reporters call "info".
      said.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
      said.url = url;
      said.expected = [...expected];
      const why = rules.find(({id}) => id === rule)?.why;
      if (why !== undefined) said.note = why;
    }
  };
}
