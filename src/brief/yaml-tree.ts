import {parseYaml} from './parse-yaml.js';
import type {Span, YamlError, YamlSyntax} from './yaml-syntax.js';

/** The way to a value: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** A YAML value with where it stands. Empty values (`name:`) are left out of maps and lists. */
export type YamlNode = Span & {readonly key: Span | null} & (
    | {readonly type: 'map'; readonly entries: readonly (readonly [string, YamlNode])[]}
    | {readonly type: 'list'; readonly items: readonly YamlNode[]}
    | {readonly type: 'scalar'; readonly value: unknown}
  );

const longest = 500_000;
const mostBreaks = 10;
const mostNodes = 20_000;
const mostAliases = 100;
const deepest = 24;

/**
 * Reads YAML 1.2 as a tree with positions; an alias is replaced by what it stands for. Never throws: what cannot be read is
 * an error, and the keys of the top around it still count; hostile input (bombs of aliases, deep nesting, huge files) is one
 * error and no tree.
 */
export function readYaml(text: string): {readonly tree: YamlNode | null; readonly errors: readonly YamlError[]} {
  const nothing = (message: string) => ({tree: null, errors: [{message, start: 0, end: Math.min(1, text.length)}]});
  if (text.length > longest) return nothing(`Unexpected size, expected at most ${longest} characters.`);
  const broken: YamlError[] = [];
  let rest = text;
  let document = parseYaml(rest);
  for (let round = 0; round < mostBreaks && document.data === undefined && !document.root; round++) {
    const [error] = document.errors;
    if (!error) break;
    broken.push(error);
    rest = withoutBlock(rest, error.start);
    document = parseYaml(rest);
  }
  try {
    return {tree: document.root && toTree(document.root), errors: [...broken, ...document.errors]};
  } catch {
    return nothing('Unexpected aliases or nesting, expected a plain file.');
  }
}

/** The text with the lines of one key of the top blanked, so that all else stays where it is. */
function withoutBlock(text: string, at: number): string {
  const lines = text.split(/^(?=[^\s#\]}])/m);
  let start = 0;
  return lines
    .map(lines => {
      const here = start <= at && at < start + lines.length;
      start += lines.length;
      return here ? lines.replace(/[^\r\n]/g, ' ') : lines;
    })
    .join('');
}

function toTree(root: YamlSyntax): YamlNode | null {
  let nodes = 0;
  let aliases = 0;

  function convert(node: YamlSyntax | null, key: Span | null, {start, end}: Span, depth: number): YamlNode | null {
    if (depth > deepest || ++nodes > mostNodes) throw new RangeError('too much');
    if (node?.type === 'alias') {
      if (++aliases > mostAliases) throw new RangeError('too many aliases');
      return convert(node.target, key, {start, end}, depth + 1);
    }
    const place = {start, end, key};
    const child = (inner: YamlSyntax | null, innerKey: Span | null) =>
      convert(inner, innerKey, inner ?? place, depth + 1);
    if (node?.type === 'map') {
      const entries = node.pairs.flatMap(({key, value}): [string, YamlNode][] => {
        const inner = child(value, {start: key.start, end: key.end});
        return inner ? [[key.type === 'scalar' ? String(key.value) : '', inner]] : [];
      });
      return {...place, type: 'map', entries};
    }
    if (node?.type === 'list') {
      return {...place, type: 'list', items: node.items.flatMap(item => child(item, null) ?? [])};
    }
    return node && node.value !== null ? {...place, type: 'scalar', value: node.value} : null;
  }

  return convert(root, null, root, 0);
}

/** The value at `path`, or the nearest value around it. */
export function nodeAt(tree: YamlNode, path: Path): YamlNode {
  const [step, ...rest] = path;
  if (step === undefined) return tree;
  const inner =
    tree.type === 'list' && typeof step === 'number'
      ? tree.items[step]
      : tree.type === 'map'
        ? tree.entries.find(([name]) => name === step)?.[1]
        : undefined;
  return inner ? nodeAt(inner, rest) : tree;
}

/** The plain data of a tree. */
export function toData(tree: YamlNode): unknown {
  if (tree.type === 'map') return Object.fromEntries(tree.entries.map(([name, value]) => [name, toData(value)]));
  return tree.type === 'list' ? tree.items.map(toData) : tree.value;
}

/** The tree without the values at `paths`. */
export function without(tree: YamlNode, paths: readonly Path[]): YamlNode {
  const kept = (step: string | number, node: YamlNode): YamlNode[] => {
    const below = paths.filter(path => path[0] === step).map(path => path.slice(1));
    return below.some(path => path.length === 0) ? [] : [without(node, below)];
  };
  if (paths.length === 0 || tree.type === 'scalar') return tree;
  if (tree.type === 'list') return {...tree, items: tree.items.flatMap((item, index) => kept(index, item))};
  const entries = tree.entries.flatMap(([name, value]) =>
    kept(name, value).map((node): [string, YamlNode] => [name, node]),
  );
  return {...tree, entries};
}
