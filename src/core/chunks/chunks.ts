import type {Root} from 'mdast';
import {closingFenceOf, type Labels, noLabels, parseMarkdown} from '../markdown.js';
import {type Above, type Part, readPart} from '../prose/prose.js';
import {type Starts, startsOf} from '../prose/starts.js';
import type {Found} from '../run-rules.js';
import {nextCut} from './cut.js';
import {detached, sameEnd, sameStart} from './same-text.js';
import {type Chunk, definesLabels, keyOf, labelsOf, type Reading, readStretch, type Stretch} from './stretch.js';

/** Cuts a draft into its chunks, in order; their sources together are the draft. No chunk is there twice. */
export type Chunker = (text: string) => {readonly chunks: readonly Chunk[]; readonly starts: Starts};

/** The draft that was read last. */
interface Latest {
  readonly text: string;
  /** Where its front matter ends, see `closingFenceOf`. */
  readonly fence: number;
  readonly readings: readonly Reading[];
  readonly starts: Starts;
  readonly labels: Labels;
  /** The labels as one string. */
  readonly key: string;
}

/** A draft in stretches: how many it shares with the latest one at its start and end, and those between. */
interface Cut {
  readonly fence: number;
  readonly head: number;
  readonly stretches: readonly Stretch[];
  readonly tail: number;
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
  let latest: Latest = {text: '', fence: 0, readings: [], starts: startsOf([]), labels: noLabels, key: ''};
  let characters = 0;
  let round = 0;

  return text => {
    round++;
    latest = read(text, cut(text));
    if (characters > mostCharacters) forget();
    return {chunks: latest.readings, starts: latest.starts};
  };

  /** While a draft is edited, what stands before and after the edit is neither cut nor looked up again. */
  function cut(text: string): Cut {
    const {offsets} = latest.starts;
    const fence = closingFenceOf(text);
    const same = sameStart(text, latest.text);
    // Where a stretch ends depends on how the next one starts, and there may be more of that one now.
    const known = same === latest.text.length ? offsets.length : countBelow(offsets, same + 1) - 1;
    const head = fence === latest.fence ? Math.max(0, known - 2) : 0;
    let start = offsets[head] ?? 0;
    const longest = Math.min(text.length, latest.text.length) - start;
    const earliest = text.length - sameEnd(text, latest.text, longest);
    const moved = text.length - latest.text.length;
    // The first stretch may be front matter, which it is nowhere else.
    let rest = Math.max(1, countBelow(offsets, Math.max(earliest, 1) - moved));
    const stretches: Stretch[] = [];
    while (start < restStart()) {
      const stretch = stretchAt(text, start);
      stretches.push(stretch);
      start += stretch.source.length;
      while (restStart() < start) rest++;
    }
    return {fence, head, stretches, tail: Math.max(0, offsets.length - rest)};

    function restStart(): number {
      const old = offsets[rest];
      return old === undefined ? text.length : old + moved;
    }
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

  function read(text: string, {fence, head, stretches, tail}: Cut): Latest {
    const old = latest.readings;
    const gone = old.slice(head, old.length - tail);
    const relabelled = stretches.some(definesLabels) || gone.some(({stretch}) => definesLabels(stretch));
    const all = () => [...old.slice(0, head), ...old.slice(old.length - tail)].map(({stretch}) => stretch);
    const labels = relabelled ? labelsOf([...all(), ...stretches]) : latest.labels;
    const key = relabelled ? keyOf(labels) : latest.key;
    const sure = key === latest.key ? {head, tail} : {head: 0, tail: 0};
    const readings = old.slice(0, sure.head);
    let rest = old.slice(old.length - sure.tail);
    const kept = [...readings, ...rest];
    const middle = [
      ...old.slice(sure.head, head).map(({stretch}) => stretch),
      ...stretches,
      ...old.slice(old.length - tail, old.length - sure.tail).map(({stretch}) => stretch),
    ];
    for (const stretch of middle) add(stretch);
    // What follows an edit is as it was, once the heading and the paragraph above it are.
    let changed = 0;
    for (; changed < rest.length && !follows(rest[changed]); changed++) {
      const stretch = rest[changed]?.stretch;
      if (stretch !== undefined) add(stretch);
    }
    rest = rest.slice(changed);
    const now = readings.concat(rest);
    const starts = startsOf(now, {parts: old, starts: latest.starts});
    return {text, fence, readings: now, starts, labels, key};

    function above(): Above {
      return readings.at(-1)?.below ?? {section: null, intro: null};
    }

    function follows(reading: Reading | undefined): boolean {
      const {section, intro} = above();
      return reading?.section === (section?.text ?? null) && reading.intro === (intro?.text ?? null);
    }

    function add(stretch: Stretch): void {
      if (stretch.round !== round) {
        stretch.round = round;
        if (stretch.readings.length > mostReadings) stretch.readings = stretch.readings.slice(-mostReadings);
        // No chunk is there twice, so that each has one place.
        stretch.free = stretch.readings.filter(reading => !kept.includes(reading));
      }
      readings.push(readingOf(stretch, above(), stretch.mayRefer ? {labels, key} : {labels: noLabels, key: ''}));
    }
  }

  function readingOf(stretch: Stretch, above: Above, {labels, key}: Pick<Latest, 'labels' | 'key'>): Reading {
    const section = above.section?.text ?? null;
    const intro = above.intro?.text ?? null;
    const {source, free} = stretch;
    const at = free.findIndex(one => one.section === section && one.intro === intro && one.labels === key);
    const found = free[at];
    if (found !== undefined) {
      free[at] = free[free.length - 1] ?? found;
      free.pop();
      return found;
    }
    const tree = key === '' ? stretch.tree : parseMarkdown(source, labels);
    const part = readPart(tree, source, above);
    const {comments} = stretch;
    const reading = {...part, tree, comments, found: rulesOn(tree, part), stretch, section, intro, labels: key};
    stretch.readings.push(reading);
    characters += source.length;
    return reading;
  }

  /** Forgets all but the draft that was read last. */
  function forget(): void {
    known.clear();
    characters = 0;
    const {readings} = latest;
    for (const {stretch} of readings) stretch.readings = [];
    for (const reading of readings) {
      reading.stretch.readings.push(reading);
      known.set(reading.stretch.source, reading.stretch);
      characters += 2 * reading.source.length;
    }
  }
}

/** How many of some rising numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
