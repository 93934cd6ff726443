import type {Heading, Html, List, Nodes, Paragraph, Root} from 'mdast';
import type {Point, Position} from 'unist';
import type {VFile} from 'vfile';
import {onceFor} from '../once-for.js';
import {type FlatText, flatten, type Mark} from './flatten.js';
import {readHtml} from './html.js';
import {linesOf, positionAt} from './lines.js';
import {type Sentence, sentencesOf} from './sentences.js';
import {type Starts, startsOf} from './starts.js';
import {type Memory, newMemory} from './sums.js';
import {type Token, tokensOf} from './tokens.js';

/** One block of words: a heading, a paragraph, the first paragraph of a list item, or a table cell. */
export interface Block {
  readonly type: 'heading' | 'paragraph' | 'item' | 'cell';
  /** The words as plain text; code and images are one U+FFFC each. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Heading depth, 1–6; 0 elsewhere. */
  readonly depth: number;
  /** Inside a block quote: somebody else's words. */
  readonly quoted: boolean;
  /** In a footnote, which is read elsewhere than it stands. */
  readonly note: boolean;
  /** Which list of the draft, counted from 0; -1 outside of lists. */
  readonly list: number;
  readonly ordered: boolean;
  /** The nearest heading above, and the paragraph right before this block or before its list. */
  readonly section: Nearby | null;
  readonly intro: Nearby | null;
  readonly flat: FlatText;
  /** All blocks of its part. */
  readonly siblings: readonly Block[];
}

/** What a block knows of another one: its words, and nothing of where it stands. */
export type Nearby = Pick<Block, 'text' | 'tokens'>;

/** The heading and the paragraph that hold at some place of a draft. */
export interface Above {
  readonly section: Nearby | null;
  readonly intro: Nearby | null;
}

/** A stretch of a draft; offsets in it count from its own start, which is the start of a line. */
export interface Part {
  readonly source: string;
  /** How many lines further the next part starts. */
  readonly lines: number;
  readonly blocks: readonly Block[];
  /** What holds for the part that follows. */
  readonly below: Above;
}

/** All words of a draft in order, and the way back to the source. */
export interface Prose {
  readonly parts: readonly Part[];
  readonly starts: Starts;
  /** All blocks in one list, which takes time in a long draft: what is asked on every edit looks into the parts. */
  readonly blocks: readonly Block[];
  readonly memory: Memory<Part>;
}

/** The prose of parts that together are a draft; `starts` and `memory` are handed in where they are kept between edits. */
export function proseIn<One extends Part>(
  parts: readonly One[],
  {starts = startsOf(parts), memory = newMemory()}: Partial<Pick<Prose, 'starts' | 'memory'>> = {},
): Prose {
  let blocks: readonly Block[] | null = null;
  return {
    parts,
    starts,
    memory,
    get blocks() {
      blocks ??= parts.length === 1 ? (parts[0]?.blocks ?? []) : parts.flatMap(part => part.blocks);
      return blocks;
    },
  };
}

const remembered = new WeakMap<Root, Prose>();

/** The prose of a draft, analyzed once per tree; `file` holds the text that `tree` was parsed from. */
export function proseOf(tree: Root, file: VFile): Prose {
  const known = remembered.get(tree);
  if (known !== undefined) return known;
  const prose = analyze(tree, String(file));
  remembered.set(tree, prose);
  return prose;
}

/** Tells {@link proseOf} the prose of a tree that was analyzed before. */
export function rememberProse(tree: Root, prose: Prose): void {
  remembered.set(tree, prose);
}

const linesIn = onceFor(({source}: Part) => linesOf(source));

/** The place of a stretch of a block's text in the source; lines and columns 1-based, offsets in UTF-16 units. */
export function placeOf({parts, starts}: Prose, block: Block, start: number, end: number): Position {
  const at = partOf(parts, block);
  const part = parts[at];
  if (part === undefined) throw new Error('Expected a block of this prose.');
  const {flat} = block;
  const position = positionAt(linesIn(part), flat.sourceOffset(start, 'start'), flat.sourceOffset(end, 'end'));
  const line = starts.lines[at] ?? 0;
  const offset = starts.offsets[at] ?? 0;
  return {start: shifted(position.start), end: shifted(position.end)};

  function shifted(point: Point): Point {
    return {line: point.line + line, column: point.column, offset: (point.offset ?? 0) + offset};
  }
}

/** Which part holds a block; -1 for none. What is said of a whole draft is mostly said at its start or at its end. */
function partOf(parts: readonly Part[], {siblings}: Block): number {
  for (let first = 0, last = parts.length - 1; first <= last; first++, last--) {
    if (parts[first]?.blocks === siblings) return first;
    if (parts[last]?.blocks === siblings) return last;
  }
  return -1;
}

/** The blocks of a draft one after the other, for whoever needs few of them. */
export function* blocksOf({parts}: Pick<Prose, 'parts'>): Generator<Block> {
  for (const {blocks} of parts) yield* blocks;
}

/** The first blocks of a kind, `count` at most; looks no further than that. */
export function firstBlocks(prose: Prose, count: number, wanted: (block: Block) => boolean): readonly Block[] {
  const found: Block[] = [];
  for (const block of blocksOf(prose)) {
    if (found.length >= count) break;
    if (wanted(block)) found.push(block);
  }
  return found;
}

/** The last blocks of a kind in the order of the draft, `count` at most; looks no further than that. */
export function lastBlocks({parts}: Prose, count: number, wanted: (block: Block) => boolean): readonly Block[] {
  const found: Block[] = [];
  for (let part = parts.length - 1; part >= 0 && found.length < count; part--) {
    const blocks = parts[part]?.blocks ?? [];
    for (let at = blocks.length - 1; at >= 0 && found.length < count; at--) {
      const block = blocks[at];
      if (block !== undefined && wanted(block)) found.push(block);
    }
  }
  return found.reverse();
}

interface Surroundings {
  readonly quoted: boolean;
  readonly note: boolean;
  readonly list: number;
  readonly ordered: boolean;
  readonly intro: Nearby | null;
}

/** Analyzes the prose of a whole tree that was parsed from `source`. */
export function analyze(tree: Root, source: string): Prose {
  return proseIn([readPart(tree, source, {section: null, intro: null})]);
}

/** Reads the blocks of a stretch of a draft; `above` is what holds at its start. */
export function readPart(tree: Root, source: string, above: Above): Part {
  const blocks: Block[] = [];
  let lists = 0;
  let section = above.section;
  let previous = above.intro;

  function add(type: Block['type'], flat: FlatText, around: Surroundings, depth = 0): Block {
    const tokens = tokensOf(flat.text);
    const block: Block = {
      type,
      text: flat.text,
      marks: flat.marks,
      tokens,
      sentences: sentencesOf(flat.text, tokens),
      depth,
      quoted: around.quoted,
      note: around.note,
      list: around.list,
      ordered: around.ordered,
      section,
      intro: around.intro ?? previous,
      flat,
      siblings: blocks,
    };
    blocks.push(block);
    return block;
  }

  function walk(node: Nodes, around: Surroundings): void {
    switch (node.type) {
      case 'heading':
        section = addHeading(node, around);
        previous = null;
        return;
      case 'paragraph':
        previous = add('paragraph', flatten(node.children, source), around);
        return;
      case 'html':
        walkHtml(node, around);
        return;
      case 'list':
        walkList(node, around);
        return;
      case 'table':
        for (const row of node.children) {
          for (const cell of row.children) add('cell', flatten(cell.children, source), {...around, intro: previous});
        }
        return;
      case 'blockquote':
        for (const child of node.children) walk(child, {...around, quoted: true});
        return;
      case 'footnoteDefinition':
        for (const child of node.children) walk(child, {...around, note: true});
        return;
      case 'root':
        for (const child of node.children) walk(child, around);
        return;
      default:
        return;
    }
  }

  function addHeading(node: Heading, around: Surroundings): Block {
    return add('heading', flatten(node.children, source), around, node.depth);
  }

  function walkList(node: List, around: Surroundings): void {
    const inside = {...around, list: lists++, ordered: node.ordered ?? false, intro: around.intro ?? previous};
    for (const item of node.children) {
      let first = true;
      for (const child of item.children) {
        if (first && child.type === 'paragraph') addItem(child, inside);
        else walk(child, inside);
        first = false;
      }
    }
    previous = null;
  }

  function addItem(node: Paragraph, around: Surroundings): void {
    add('item', flatten(node.children, source), around);
  }

  /** HTML between empty lines: its headings, lists and paragraphs count like those of Markdown. */
  function walkHtml(node: Html, around: Surroundings): void {
    const first = lists;
    let inList = false;
    let intro = around.intro;
    for (const {type, flat, depth, quoted, list, ordered} of readHtml(node, source)) {
      const listed = list !== null;
      if (listed && !inList) intro = around.intro ?? previous;
      if (inList && !listed) previous = null;
      inList = listed;
      if (listed) lists = Math.max(lists, first + list + 1);
      const inside = {
        quoted: around.quoted || quoted,
        note: around.note,
        list: listed ? first + list : around.list,
        ordered: listed ? ordered : around.ordered,
        intro: listed ? intro : type === 'cell' ? previous : around.intro,
      };
      const block = add(type, flat, inside, depth);
      if (type === 'heading') section = block;
      if (type !== 'cell' && type !== 'item') previous = type === 'heading' ? null : block;
    }
    if (inList) previous = null;
  }

  walk(tree, {quoted: false, note: false, list: -1, ordered: false, intro: null});
  const lines = (tree.position?.end.line ?? 1) - 1;
  return {source, lines, blocks, below: {section, intro: previous}};
}
