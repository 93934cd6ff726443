import type {Root} from 'mdast';
import {type Comment, findComments} from '../disable-comments.js';
import {closingFenceOf, type Labels, noLabels, parseAlone, parseMarkdown} from '../markdown.js';
import {type Above, type Part, readPart} from '../prose/prose.js';
import type {Found} from '../run-rules.js';
import {closerOf, nextCut} from './cut.js';
import {plainParagraph} from './plain.js';

/** A stretch of a draft that parses on its own, with its words read. It does not know where in the draft it stands. */
export interface Chunk extends Part {
  /** Lines and offsets count from the start of the chunk. */
  readonly tree: Root;
  readonly comments: readonly Comment[];
  /** What the rules for chunks say of it. */
  readonly found: readonly Found[];
}

/** Cuts a draft into its chunks, in order; their sources together are the draft. No chunk is there twice. */
export type Chunker = (text: string) => readonly Chunk[];

/** A source and what was made of it. */
interface Stretch {
  readonly source: string;
  readonly tree: Root;
  readonly comments: readonly Comment[];
  /** The labels that it defines for the whole draft. */
  readonly labels: Labels;
  /** What closes its last block, when that is open still. */
  readonly closer: RegExp | null;
  /** Its chunks: one for each surroundings that it was met in, and for each time that it was met in one draft. */
  readings: Reading[];
  /** Those of them that nobody has taken in this round. */
  free: Reading[];
  round: number;
}

interface Reading {
  readonly stretch: Stretch;
  readonly chunk: Chunk;
  readonly section: string | null;
  readonly intro: string | null;
  /** The labels that hold in it, as one string. */
  readonly labels: string;
  round: number;
}

/** How many characters of drafts are remembered, and how many readings of one stretch. */
const mostCharacters = 1_000_000;
const mostReadings = 8;

/**
 * Makes a chunker that remembers stretches by their text, and their chunks by what holds around them: the labels defined
 * in the draft, the heading and the paragraph above. What recent drafts did not need is forgotten. `rulesOn` says what the
 * rules find in a chunk.
 */
export function createChunker(rulesOn: (tree: Root, part: Part) => readonly Found[] = () => []): Chunker {
  const known = new Map<string, Stretch>();
  let latest: readonly Reading[] = [];
  let latestFence = 0;
  let characters = 0;
  let round = 0;

  return text => {
    round++;
    const stretches = cut(text);
    latest = read(stretches, labelsOf(stretches));
    if (characters > mostCharacters) forget();
    return latest.map(reading => reading.chunk);
  };

  /** While a draft is edited, what stands before and after the edit is neither cut nor looked up again. */
  function cut(text: string): readonly Stretch[] {
    const fence = closingFenceOf(text);
    const stretches: Stretch[] = [];
    let start = 0;
    if (fence === latestFence) {
      for (const {stretch} of latest) {
        if (!text.startsWith(stretch.source, start)) break;
        stretches.push(stretch);
        start += stretch.source.length;
      }
      // Where a stretch ends depends on how the next one starts, and there may be more of the next one now.
      for (const stretch of stretches.splice(-2)) start -= stretch.source.length;
    }
    latestFence = fence;
    let tail = latest.length;
    let tailStart = text.length;
    // Front matter is none where it does not stand first.
    while (tail > 1) {
      const source = latest[tail - 1]?.stretch.source ?? '';
      if (tailStart - source.length < start || !text.endsWith(source, tailStart)) break;
      tailStart -= source.length;
      tail--;
    }
    while (start < text.length) {
      while (tailStart < start) tailStart += latest[tail++]?.stretch.source.length ?? text.length;
      if (tailStart === start && start > 0) {
        for (; tail < latest.length; tail++) {
          const stretch = latest[tail]?.stretch;
          if (stretch !== undefined) stretches.push(stretch);
        }
        break;
      }
      const stretch = stretchAt(text, start);
      stretches.push(stretch);
      start += stretch.source.length;
    }
    return stretches;
  }

  function stretchAt(text: string, start: number): Stretch {
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
    return stretch;
  }

  function stretchOf(source: string): Stretch {
    const found = known.get(source);
    if (found !== undefined) return found;
    const stretch = readStretch(detached(source));
    known.set(stretch.source, stretch);
    characters += source.length;
    return stretch;
  }

  function read(stretches: readonly Stretch[], labels: Labels): readonly Reading[] {
    const key = labels === noLabels ? '' : `${labels.links.join('\n')}\n\n${labels.notes.join('\n')}`;
    const keyOf = (stretch: Stretch) => (stretch.source.includes('[') ? key : '');
    const fits = (reading: Reading | undefined, stretch: Stretch | undefined) =>
      reading !== undefined && reading.stretch === stretch && reading.labels === keyOf(stretch);
    let head = 0;
    while (head < stretches.length && fits(latest[head], stretches[head])) head++;
    let tail = 0;
    const longest = Math.min(stretches.length, latest.length) - head;
    while (tail < longest && fits(latest.at(-1 - tail), stretches.at(-1 - tail))) tail++;
    const readings = latest.slice(0, head);
    for (const reading of readings) reading.round = round;
    // Taken before others are looked for, so that none is there twice.
    for (let at = 1; at <= tail; at++) {
      const reading = latest.at(-at);
      if (reading !== undefined) reading.round = round;
    }
    for (const stretch of stretches.slice(head, stretches.length - tail)) add(stretch);
    // What follows an edit is as it was, once the heading and the paragraph above it are.
    while (tail > 0 && !follows(latest.at(-tail))) {
      const stretch = stretches.at(-tail);
      if (stretch !== undefined) add(stretch);
      tail--;
    }
    return tail === 0 ? readings : readings.concat(latest.slice(-tail));

    function above(): Above {
      return readings.at(-1)?.chunk.below ?? {section: null, intro: null};
    }

    function follows(reading: Reading | undefined): boolean {
      const {section, intro} = above();
      return reading?.section === (section?.text ?? null) && reading.intro === (intro?.text ?? null);
    }

    function add(stretch: Stretch): void {
      readings.push(readingOf(stretch, above(), keyOf(stretch), labels));
    }
  }

  function readingOf(stretch: Stretch, above: Above, key: string, labels: Labels): Reading {
    const section = above.section?.text ?? null;
    const intro = above.intro?.text ?? null;
    if (stretch.round !== round) {
      stretch.round = round;
      if (stretch.readings.length > mostReadings)
        stretch.readings = stretch.readings.filter(reading => reading.round >= round - 1);
      stretch.free = stretch.readings.filter(reading => reading.round !== round);
    }
    const {source, free} = stretch;
    const at = free.findIndex(one => one.section === section && one.intro === intro && one.labels === key);
    const found = free[at];
    if (found !== undefined) {
      found.round = round;
      free[at] = free[free.length - 1] ?? found;
      free.pop();
      return found;
    }
    const tree = key === '' ? stretch.tree : parseMarkdown(source, labels);
    const part = readPart(tree, source, above);
    const chunk = {...part, tree, comments: stretch.comments, found: rulesOn(tree, part)};
    const reading = {stretch, chunk, section, intro, labels: key, round};
    stretch.readings.push(reading);
    characters += source.length;
    return reading;
  }

  /** Forgets all but the draft that was read last. */
  function forget(): void {
    known.clear();
    characters = 0;
    for (const {stretch} of latest) {
      stretch.readings = stretch.readings.filter(reading => reading.round === round);
      known.set(stretch.source, stretch);
      characters += 2 * stretch.source.length;
    }
  }
}

function readStretch(source: string): Stretch {
  const plain = plainParagraph(source);
  const {tree, labels} = plain === null ? parseAlone(source) : {tree: plain, labels: noLabels};
  const comments = findComments(tree, source);
  return {source, tree, comments, labels, closer: closerOf(tree, source), readings: [], free: [], round: 0};
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
  return JSON.parse(JSON.stringify(text));
}
