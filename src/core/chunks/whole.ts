import type {Nodes, Root} from 'mdast';
import type {Point} from 'unist';
import type {Chunk} from './stretch.js';

/** The tree of a whole draft, as the parser would give it, put together when somebody looks into it. */
export function wholeTree(chunks: readonly Chunk[]): Root {
  let children: Root['children'] | null = null;
  return {
    type: 'root',
    get children() {
      children ??= join(chunks);
      return children;
    },
  };
}

function join(chunks: readonly Chunk[]): Root['children'] {
  const children: Root['children'] = [];
  let line = 0;
  let offset = 0;
  for (const chunk of chunks) {
    const tree: Root = JSON.parse(JSON.stringify(chunk.tree));
    shift(tree, line, offset);
    children.push(...tree.children);
    line += chunk.lines;
    offset += chunk.source.length;
  }
  return children;
}

function shift(node: Nodes, line: number, offset: number): void {
  if (node.position !== undefined) {
    node.position = {start: moved(node.position.start, line, offset), end: moved(node.position.end, line, offset)};
  }
  if ('children' in node) for (const child of node.children) shift(child, line, offset);
}

function moved(point: Point, line: number, offset: number): Point {
  return {line: point.line + line, column: point.column, offset: (point.offset ?? 0) + offset};
}
