import {type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument} from 'yaml';

/** The way to a value: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** A stretch of the text, in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A YAML value with where it stands. Empty values (`name:`) are left out of maps and lists. */
export type YamlNode = Span & {readonly key: Span | null} & (
    | {readonly type: 'map'; readonly entries: readonly (readonly [string, YamlNode])[]}
    | {readonly type: 'list'; readonly items: readonly YamlNode[]}
    | {readonly type: 'scalar'; readonly value: unknown}
  );

/** What the YAML parser could not read. */
export interface YamlError extends Span {
  readonly message: string;
}

const longest = 500_000;
const mostNodes = 20_000;
const mostAliases = 100;
const deepest = 24;

/**
 * Reads YAML 1.2 as a tree with positions; an alias is replaced by what it stands for. Never throws: what cannot be
 * read is an error, and hostile input (bombs of aliases, deep nesting, huge files) is one error and no tree.
 */
export function readYaml(text: string): {readonly tree: YamlNode | null; readonly errors: readonly YamlError[]} {
  const nothing = (message: string) => ({tree: null, errors: [{message, start: 0, end: Math.min(1, text.length)}]});
  if (text.length > longest) return nothing(`Unexpected size, expected at most ${longest} characters.`);
  try {
    const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent', stringKeys: false});
    const errors = document.errors.map(({message, pos: [start, end]}) => ({
      message,
      start: Math.min(start, text.length),
      end: Math.min(Math.max(end, start + 1), text.length),
    }));
    return {tree: toTree(document, text), errors};
  } catch {
    return nothing('Unexpected aliases or nesting, expected a plain file.');
  }
}

function toTree(document: Document, text: string): YamlNode | null {
  let nodes = 0;
  let aliases = 0;

  function convert(node: Node | null, key: Span | null, at: Span, depth: number): YamlNode | null {
    if (depth > deepest || ++nodes > mostNodes) throw new RangeError('too much');
    if (isAlias(node)) {
      if (++aliases > mostAliases) throw new RangeError('too many aliases');
      return convert(node.resolve(document) ?? null, key, at, depth + 1);
    }
    const place = {...at, key};
    const child = (value: unknown, childKey: Span | null) => {
      const inner = isNode(value) ? value : null;
      return convert(inner, childKey, spanOf(inner) ?? at, depth + 1);
    };
    if (isMap(node)) {
      const entries = node.items.flatMap((pair): [string, YamlNode][] => {
        const pairKey = isNode(pair.key) ? pair.key : null;
        const value = child(pair.value, spanOf(pairKey));
        return value ? [[isScalar(pairKey) ? String(pairKey.value) : '', value]] : [];
      });
      return {...place, type: 'map', entries};
    }
    if (isSeq(node)) {
      return {...place, type: 'list', items: node.items.flatMap(item => child(item, null) ?? [])};
    }
    return isScalar(node) && node.value !== null ? {...place, type: 'scalar', value: node.value} : null;
  }

  function spanOf(node: Node | null): Span | null {
    if (!node?.range) return null;
    const [start, end] = node.range;
    return {start, end: start + text.slice(start, end).trimEnd().length};
  }

  return convert(document.contents, null, spanOf(document.contents) ?? {start: 0, end: 0}, 0);
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
