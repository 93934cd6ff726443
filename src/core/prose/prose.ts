import type {Heading, List, Nodes, Paragraph, PhrasingContent, Root} from 'mdast';
import type {Position} from 'unist';
import type {VFile} from 'vfile';
import {type FlatText, flatten, type Mark} from './flatten.js';
import {type Lines, linesOf, positionAt} from './lines.js';
import {type Sentence, sentencesOf} from './sentences.js';
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
  /** Which list of the draft, counted from 0; -1 outside of lists. */
  readonly list: number;
  readonly ordered: boolean;
  /** The nearest heading above, and the paragraph right before this block or before its list. */
  readonly section: Block | null;
  readonly intro: Block | null;
  readonly flat: FlatText;
}

/** All words of a draft in order, and the way back to the source. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly lines: Lines;
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

/** The place of a stretch of a block's text in the source; lines and columns 1-based, offsets in UTF-16 units. */
export function placeOf(prose: Prose, block: Block, start: number, end: number): Position {
  return positionAt(prose.lines, block.flat.sourceOffset(start, 'start'), block.flat.sourceOffset(end, 'end'));
}

interface Surroundings {
  readonly quoted: boolean;
  readonly list: number;
  readonly ordered: boolean;
  readonly intro: Block | null;
}

/** Analyzes the prose of a tree that was parsed from `source`. */
export function analyze(tree: Root, source: string): Prose {
  const blocks: Block[] = [];
  let lists = 0;
  let section: Block | null = null;
  let previous: Block | null = null;

  function add(type: Block['type'], nodes: readonly PhrasingContent[], around: Surroundings, depth = 0): Block {
    const flat = flatten(nodes, source);
    const tokens = tokensOf(flat.text);
    const block: Block = {
      type,
      text: flat.text,
      marks: flat.marks,
      tokens,
      sentences: sentencesOf(flat.text, tokens),
      depth,
      quoted: around.quoted,
      list: around.list,
      ordered: around.ordered,
      section,
      intro: around.intro ?? previous,
      flat,
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
        previous = add('paragraph', node.children, around);
        return;
      case 'list':
        walkList(node, around);
        return;
      case 'table':
        for (const row of node.children) {
          for (const cell of row.children) add('cell', cell.children, {...around, intro: previous});
        }
        return;
      case 'blockquote':
        for (const child of node.children) walk(child, {...around, quoted: true});
        return;
      case 'root':
      case 'footnoteDefinition':
        for (const child of node.children) walk(child, around);
        return;
      default:
        return;
    }
  }

  function addHeading(node: Heading, around: Surroundings): Block {
    return add('heading', node.children, around, node.depth);
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
    add('item', node.children, around);
  }

  walk(tree, {quoted: false, list: -1, ordered: false, intro: null});
  return {blocks, lines: linesOf(source)};
}
