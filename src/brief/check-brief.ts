import * as v from 'valibot';
import {nearestWord} from './nearest-word.js';
import {type BrandFile, brandSchema} from './schema.js';
import {knownKeys, knownValues} from './schema-keys.js';
import {nodeAt, type Path, type Span, toData, without, type YamlNode} from './yaml-tree.js';

/** Something in `brand.yaml` that could not be used. `start` and `end` are UTF-16 offsets of the key or value. */
export interface BriefProblem extends Span {
  readonly message: string;
  /** Replacements for exactly these characters, likeliest first. */
  readonly expected: readonly string[];
}

/** What is right in the file, the tree it came from, and what was wrong. */
export interface CheckedBrief {
  readonly file: BrandFile;
  readonly tree: YamlNode;
  readonly problems: readonly BriefProblem[];
}

/** More wrong places than anyone repairs at once; a file with more is read as empty. */
const mostRounds = 200;

/** Checks a tree against the schema, taking out what is wrong until the rest is right. */
export function checkBrief(whole: YamlNode, text: string): CheckedBrief {
  const problems: BriefProblem[] = [];
  let tree = whole;
  for (let round = 0; round < mostRounds; round++) {
    const result = v.safeParse(brandSchema, toData(tree));
    if (result.success) return {file: result.output, tree, problems};
    const now = tree;
    const wrong = result.issues.flatMap(innermost).map(issue => listForMap(issue, now));
    if (wrong.some(({path}) => path.length === 0)) {
      problems.push({
        message: 'Unexpected value, expected a map of keys such as `name: …`.',
        ...spanOf(tree, text),
        expected: [],
      });
      break;
    }
    for (const issue of wrong) {
      const problem = toProblem(issue, tree, text);
      if (!problems.some(({start, end}) => start === problem.start && end === problem.end)) problems.push(problem);
    }
    tree = without(
      tree,
      wrong.map(({path, missing}) => (missing ? path.slice(0, -1) : path)),
    );
  }
  return {file: {}, tree, problems};
}

interface Wrong {
  readonly path: Path;
  /** What was expected there. */
  readonly what: string;
  readonly unknownKey: boolean;
  readonly missing: boolean;
}

/** The issues behind an issue: inside a union those of the branch that the value resembles. */
function innermost(issue: v.BaseIssue<unknown>): Wrong[] {
  const path = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
  const deeper = (issue.issues ?? []).filter(inner => inner.path).flatMap(innermost);
  if (deeper.length > 0) return deeper.map(inner => ({...inner, path: [...path, ...inner.path]}));
  const aboutKey = issue.path?.at(-1)?.origin === 'key';
  const unknownKey = aboutKey && issue.expected === 'never';
  return [{path, what: issue.message, unknownKey, missing: aboutKey && !unknownKey}];
}

/** A list where a map belongs is one wrong value, not a map with odd keys. */
function listForMap(issue: Wrong, tree: YamlNode): Wrong {
  const path = issue.path.slice(0, -1);
  const within = (issue.unknownKey || issue.missing) && nodeAt(tree, path).type === 'list';
  return within ? {path, what: 'a map of keys', unknownKey: false, missing: false} : issue;
}

function toProblem({path, what, unknownKey, missing}: Wrong, tree: YamlNode, text: string): BriefProblem {
  const name = String(path.at(-1));
  const node = nodeAt(tree, path);
  if (missing) return {message: `Expected the key \`${name}\` here.`, ...spanOf(node, text), expected: []};
  if (unknownKey) {
    const keys = knownKeys(path.slice(0, -1)).map(({key}) => key);
    const near = nearestWord(name, keys);
    const hint = near ? `\`${near}\`` : `one of ${keys.join(', ')}`;
    const {start, end} = node.key ?? node;
    return {message: `Unexpected key \`${name}\`, expected ${hint}.`, start, end, expected: near ? [near] : []};
  }
  const span = spanOf(node, text);
  const found = text.slice(span.start, span.end);
  const values = knownValues(path);
  const near = nearestWord(found, values);
  const expected = near ? [near, ...values.filter(value => value !== near)] : values;
  return {message: `Unexpected \`${found.slice(0, 40)}\`, expected ${what}.`, ...span, expected};
}

/** A map or list over several lines is pointed at by its first line. */
function spanOf({start, end, type}: YamlNode, text: string): Span {
  const firstLine = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
  return {start, end: type === 'scalar' ? end : start + firstLine.length};
}
