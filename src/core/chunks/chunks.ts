import type {Root} from 'mdast';
import {closingFenceOf, type Labels, noLabels, parseMarkdown} from '../markdown.js';
import {type Above, type Part, readPart} from '../prose/prose.js';
import type {Found} from '../run-rules.js';
import {nextCut} from './cut.js';
import {detached, sameEnd, sameStart} from './same-text.js';
import {type Chunk, definesLabels, keyOf, labelsOf, type Reading, readStretch, type Stretch} from './stretch.js';

/** Cuts a draft into its chunks, in order; their sources together are the draft. No chunk is there twice. */
export type Chunker = (text: string) => readonly Chunk[];

/** The draft that was read last. */
interface Latest {
  readonly text: string;
  /** Where its front matter ends, see `closingFenceOf`. */
  readonly fence: number;
  readonly readings: readonly Reading[];
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
  let latest: Latest = {text: '', fence: 0, readings: [], labels: noLabels, key: ''};
  let characters = 0;
  let round = 0;

  return text => {
    round++;
    latest = read(text, cut(text));
    if (characters > mostCharacters) forget();
    return latest.readings.map(reading => reading.chunk);
  };

  /** While a draft is edited, what stands before and after the edit is neither cut nor looked up again. */
  function cut(text: string): Cut {
    const {readings} = latest;
    const fence = closingFenceOf(text);
    const same = sameStart(text, latest.text);
    let head = 0;
    let start = 0;
    if (fence === latest.fence) {
      // Where a stretch ends depends on how the next one starts, and there may be more of that one now.
      let next = start + lengthOf(readings[0]) + lengthOf(readings[1]);
      for (; head + 2 < readings.length && next + lengthOf(readings[head + 2]) <= same; head++) {
        start += lengthOf(readings[head]);
        next += lengthOf(readings[head + 2]);
      }
    }
    const longest = Math.min(text.length, latest.text.length) - start;
    const earliest = text.length - sameEnd(text, latest.text, longest);
    let tail = 0;
    let tailStart = text.length;
    // The first stretch may be front matter, which it is nowhere else.
    while (tail < readings.length - 1 && tailStart - lengthOf(readings.at(-1 - tail)) >= Math.max(earliest, 1)) {
      tail++;
      tailStart -= lengthOf(readings.at(-tail));
    }
    const stretches: Stretch[] = [];
    while (start < tailStart) {
      const stretch = stretchAt(text, start);
      stretches.push(stretch);
      start += stretch.source.length;
      for (; tailStart < start; tail--) tailStart += lengthOf(readings.at(-tail));
    }
    return {fence, head, stretches, tail};
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
    return {text, fence, readings: readings.concat(rest), labels, key};

    function above(): Above {
      return readings.at(-1)?.chunk.below ?? {section: null, intro: null};
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
    const chunk = {...part, tree, comments: stretch.comments, found: rulesOn(tree, part)};
    const reading = {stretch, chunk, section, intro, labels: key};
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
      characters += 2 * lengthOf(reading);
    }
  }
}

function lengthOf(reading: Reading | undefined): number {
  return reading?.stretch.source.length ?? 0;
}
