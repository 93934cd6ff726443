import type {Root} from 'mdast';
import {type Comment, findComments} from '../disable-comments.js';
import {type Labels, noLabels, parseAlone} from '../markdown.js';
import type {Part} from '../prose/prose.js';
import type {Found} from '../run-rules.js';
import {closerOf} from './cut.js';
import {plainTree} from './plain.js';

/** A stretch of a draft that parses on its own, with its words read. It does not know where in the draft it stands. */
export interface Chunk extends Part {
  /** Lines and offsets count from the start of the chunk. */
  readonly tree: Root;
  readonly comments: readonly Comment[];
  /** What the rules for chunks say of it. */
  readonly found: readonly Found[];
}

/** A source and what was made of it. */
export interface Stretch {
  readonly source: string;
  readonly tree: Root;
  readonly comments: readonly Comment[];
  /** The labels that it defines for the whole draft. */
  readonly labels: Labels;
  /** Whether it may refer to a label. */
  readonly mayRefer: boolean;
  /** What closes its last block, when that is open still. */
  readonly closer: RegExp | null;
  /** Its chunks: one for each surroundings that it was met in, and for each time that it was met in one draft. */
  readings: Reading[];
  /** Those of them that nobody has taken in this round. */
  free: Reading[];
  round: number;
}

/** A chunk, and the surroundings in which its stretch reads so. */
export interface Reading extends Chunk {
  readonly stretch: Stretch;
  readonly section: string | null;
  readonly intro: string | null;
  /** The labels that hold in it, as one string. */
  readonly labels: string;
}

/** All labels that a draft in stretches defines. */
export function labelsOf(stretches: readonly Stretch[]): Labels {
  const links = new Set<string>();
  const notes = new Set<string>();
  for (const {labels} of stretches.filter(definesLabels)) {
    for (const label of labels.links) links.add(label);
    for (const label of labels.notes) notes.add(label);
  }
  return links.size + notes.size === 0 ? noLabels : {links: [...links], notes: [...notes]};
}

/** Parses a stretch, unless it is so plain that its tree is known. */
export function readStretch(source: string): Stretch {
  const plain = plainTree(source);
  const {tree, labels} = plain === null ? parseAlone(source) : {tree: plain, labels: noLabels};
  const comments = findComments(tree, source);
  const closer = closerOf(tree, source);
  const mayRefer = plain === null && source.includes('[');
  return {source, tree, comments, labels, mayRefer, closer, readings: [], free: [], round: 0};
}

/** Whether a stretch defines labels for the whole draft. */
export function definesLabels({labels}: Stretch): boolean {
  return labels !== noLabels;
}

/** The labels as one string; "" stands for none. */
export function keyOf(labels: Labels): string {
  if (labels === noLabels) return '';
  return `${[...labels.links].sort().join('\n')}\n\n${[...labels.notes].sort().join('\n')}`;
}
