import {type Brief, emptyBrief} from './brief.js';
import {type BriefProblem, checkBrief} from './check-brief.js';
import {nearestWord} from './nearest-word.js';
import {toBrief} from './to-brief.js';
import {nodeAt, type Path, readYaml, type YamlNode} from './yaml-tree.js';

export type {BriefProblem} from './check-brief.js';

/**
 * Reads the text of a `brand.yaml`. What is wrong becomes a problem and is left out; everything else counts. Never
 * throws. With `ruleIds` the names under `check.rules` are checked against them.
 */
export function readBrief(
  text: string,
  options: {readonly ruleIds?: readonly string[]} = {},
): {readonly brief: Brief; readonly problems: readonly BriefProblem[]} {
  const {tree, errors} = readYaml(text);
  const broken = errors.map(error => ({...error, expected: []}));
  if (!tree) return {brief: emptyBrief, problems: broken};
  const {file, tree: rest, problems} = checkBrief(tree, text);
  const brief = toBrief(file);
  const found = [...broken, ...problems, ...repeatedIds(brief, rest), ...unknownRules(brief, rest, options.ruleIds)];
  return {brief, problems: found.sort((a, b) => a.start - b.start)};
}

/** A second use of an id still counts, but drafts that name it mean the first. */
function repeatedIds(brief: Brief, tree: YamlNode): BriefProblem[] {
  return (['proof', 'audiences', 'pillars', 'channels'] as const).flatMap(list => {
    const ids = brief[list].map(({id}) => id);
    return ids.flatMap((id, index) =>
      id !== null && ids.indexOf(id) < index
        ? [problemAt(tree, [list, index, 'id'], `Unexpected second \`${id}\`, expected each id once.`)]
        : [],
    );
  });
}

function unknownRules(brief: Brief, tree: YamlNode, ruleIds: readonly string[] | undefined): BriefProblem[] {
  if (!ruleIds) return [];
  const unknown = Object.keys(brief.check.rules).filter(id => !ruleIds.includes(id));
  return unknown.map(id => {
    const near = nearestWord(id, ruleIds);
    const message = `Unexpected rule \`${id}\`, expected ${near ? `\`${near}\`` : 'the name of a rule'}.`;
    const {key} = nodeAt(tree, ['check', 'rules', id]);
    return {...problemAt(tree, ['check', 'rules', id], message), ...key, expected: near ? [near] : []};
  });
}

function problemAt(tree: YamlNode, path: Path, message: string): BriefProblem {
  const {start, end} = nodeAt(tree, path);
  return {message, start, end, expected: []};
}
