import type {Root} from 'mdast';
import {type Comment, findComments} from '../disable-comments.js';
import {type Labels, noLabels, parseAlone, parseMarkdown} from '../markdown.js';
import {type Above, type Part, readPart} from '../prose/prose.js';
import {closerOf, nextCut} from './cut.js';
import {plainParagraph} from './plain.js';

/** A stretch of a draft that parses on its own, with its words read. It does not know where in the draft it stands. */
export interface Chunk extends Part {
  /** Lines and offsets count from the start of the chunk. */
  readonly tree: Root;
  /** How many lines further the next chunk starts. */
  readonly lines: number;
  readonly comments: readonly Comment[];
}

/** Cuts a draft into its chunks, in order; their sources together are the draft. */
export type Chunker = (text: string) => readonly Chunk[];

/** A source and what was made of it. */
interface Stretch {
  readonly source: string;
  readonly lines: number;
  readonly tree: Root;
  readonly comments: readonly Comment[];
  /** The labels that it defines for the whole draft. */
  readonly labels: Labels;
  /** What closes its last block, when that is open still. */
  readonly closer: RegExp | null;
  /** One for each surroundings that it was met in. */
  variants: Variant[];
  used: number;
}

interface Variant {
  readonly chunk: Chunk;
  readonly section: string | null;
  readonly intro: string | null;
  readonly labels: string;
  used: number;
}

/** How many characters of drafts are remembered, and how many surroundings of one stretch. */
const mostCharacters = 1_000_000;
const mostVariants = 8;

/**
 * Makes a chunker that remembers stretches by their text, and their chunks by what holds around them: the labels defined
 * in the draft, the heading and the paragraph above. What recent drafts did not need is forgotten.
 */
export function createChunker(): Chunker {
  const known = new Map<string, Stretch>();
  let characters = 0;
  let round = 0;

  return text => {
    round++;
    const stretches = cut(text);
    const labels = labelsOf(stretches);
    const key = labels === noLabels ? '' : `${labels.links.join('\n')}\n\n${labels.notes.join('\n')}`;
    const chunks: Chunk[] = [];
    let above: Above = {section: null, intro: null};
    for (const stretch of stretches) {
      const chunk = chunkOf(stretch, above, stretch.source.includes('[') ? {labels, key} : {labels: noLabels, key: ''});
      chunks.push(chunk);
      above = chunk.below;
    }
    if (characters > mostCharacters) forget();
    return chunks;
  };

  function cut(text: string): readonly Stretch[] {
    const stretches: Stretch[] = [];
    let start = 0;
    while (start < text.length) {
      let end = nextCut(text, start);
      let stretch = stretchOf(text.slice(start, end));
      while (stretch.closer !== null && end < text.length) {
        const {closer} = stretch;
        closer.lastIndex = end;
        const close = closer.exec(text)?.index;
        // At least twice as long, so that many open blocks in a row are not parsed again and again.
        end = close === undefined ? text.length : nextCut(text, Math.max(close, 2 * end - start));
        stretch = stretchOf(text.slice(start, end));
      }
      stretches.push(stretch);
      start = end;
    }
    return stretches;
  }

  function stretchOf(source: string): Stretch {
    let stretch = known.get(source);
    if (stretch === undefined) {
      stretch = readStretch(detached(source));
      known.set(stretch.source, stretch);
      characters += source.length;
    }
    stretch.used = round;
    return stretch;
  }

  function chunkOf(stretch: Stretch, above: Above, around: {labels: Labels; key: string}): Chunk {
    const section = above.section?.text ?? null;
    const intro = above.intro?.text ?? null;
    const {source, lines, comments, variants} = stretch;
    for (const variant of variants) {
      // The same words twice in one draft are two chunks.
      if (variant.used === round || variant.labels !== around.key) continue;
      if (variant.section !== section || variant.intro !== intro) continue;
      variant.used = round;
      return variant.chunk;
    }
    const tree = around.key === '' ? stretch.tree : parseMarkdown(source, around.labels);
    const chunk = {...readPart(tree, source, above), tree, lines, comments};
    if (variants.length >= mostVariants) {
      stretch.variants = variants.filter(variant => variant.used >= round - 1);
      characters -= source.length * (variants.length - stretch.variants.length);
    }
    stretch.variants.push({chunk, section, intro, labels: around.key, used: round});
    characters += source.length;
    return chunk;
  }

  function forget(): void {
    characters = 0;
    for (const stretch of known.values()) {
      stretch.variants = stretch.variants.filter(variant => variant.used === round);
      if (stretch.used === round) characters += stretch.source.length * (1 + stretch.variants.length);
      else known.delete(stretch.source);
    }
  }
}

function readStretch(source: string): Stretch {
  const plain = plainParagraph(source);
  const {tree, labels} = plain === null ? parseAlone(source) : {tree: plain, labels: noLabels};
  const lines = (tree.position?.end.line ?? 1) - 1;
  const comments = findComments(tree, source);
  return {source, lines, tree, comments, labels, closer: closerOf(tree, source), variants: [], used: 0};
}

function labelsOf(stretches: readonly Stretch[]): Labels {
  const links = new Set<string>();
  const notes = new Set<string>();
  for (const {labels} of stretches) {
    if (labels === noLabels) continue;
    for (const label of labels.links) links.add(label);
    for (const label of labels.notes) notes.add(label);
  }
  return links.size + notes.size === 0 ? noLabels : {links: [...links], notes: [...notes]};
}

// A slice keeps the whole text alive that it was taken from, which would be every version of the draft.
function detached(text: string): string {
  return text.split('').join('');
}
