/** How often named things occur; whole numbers. */
export type Counts = ReadonlyMap<string, number>;

/** Counts one part of a draft; the same part always gives the same (see `onceFor`). */
export type CountOf<Part> = (part: Part) => Counts;

/** What a checker keeps from one check to the next: the latest sum of each count, and the latest parts of each kind. */
export interface Memory<Part> {
  readonly sums: Map<CountOf<Part>, {readonly parts: readonly Part[]; readonly total: Map<string, number>}>;
  readonly kinds: Map<(part: Part) => boolean, {readonly parts: readonly Part[]; readonly at: readonly number[]}>;
  /** What came and went between the two latest drafts, which every sum asks for. */
  change: (Change & {readonly from: readonly Part[]; readonly to: readonly Part[]}) | null;
}

/** The stretch of a list that is not as it was: from `start` to `end`, where it was from `start` to `lastEnd`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly lastEnd: number;
}

/** The parts of a draft, and what is remembered of the latest one. */
interface Remembered<Part> {
  readonly parts: readonly Part[];
  readonly memory: Memory<Part>;
}

/** Nothing to remember yet. */
export function newMemory<Part>(): Memory<Part> {
  return {sums: new Map(), kinds: new Map(), change: null};
}

/**
 * The counts of a whole draft. An edit changes few of its parts, so the latest sum is kept, and only the parts that came
 * and went are counted.
 */
export function sumOf<Part>({parts, memory}: Remembered<Part>, count: CountOf<Part>): Counts {
  const last = memory.sums.get(count) ?? {parts: [], total: new Map<string, number>()};
  const {start, end, lastEnd} = knownChange(memory, last.parts, parts);
  // Another draft is counted from nothing, or the last one would have to be taken away word by word.
  const total = start === 0 && end === parts.length ? new Map<string, number>() : last.total;
  if (total === last.total) for (let at = start; at < lastEnd; at++) add(total, last.parts[at], count, -1);
  for (let at = start; at < end; at++) add(total, parts[at], count, 1);
  memory.sums.set(count, {parts, total});
  return total;
}

/** Where the parts of a kind are among all, in order. Here too only the parts that came are looked at. */
export function whereOf<Part>({parts, memory}: Remembered<Part>, isKind: (part: Part) => boolean): readonly number[] {
  const last = memory.kinds.get(isKind) ?? {parts: [], at: []};
  const {start, end, lastEnd} = knownChange(memory, last.parts, parts);
  const at = last.at.filter(index => index < start);
  for (let index = start; index < end; index++) {
    const part = parts[index];
    if (part !== undefined && isKind(part)) at.push(index);
  }
  for (const index of last.at) if (index >= lastEnd) at.push(index + end - lastEnd);
  memory.kinds.set(isKind, {parts, at});
  return at;
}

/** The parts of a kind, in order. */
export function partsOf<Part>(prose: Remembered<Part>, isKind: (part: Part) => boolean): readonly Part[] {
  return whereOf(prose, isKind).flatMap(at => prose.parts[at] ?? []);
}

/** What makes one list another. */
export function changeOf<One>(last: readonly One[], now: readonly One[]): Change {
  let start = 0;
  while (start < now.length && start < last.length && now[start] === last[start]) start++;
  let end = now.length;
  let lastEnd = last.length;
  while (end > start && lastEnd > start && now[end - 1] === last[lastEnd - 1]) {
    end--;
    lastEnd--;
  }
  return {start, end, lastEnd};
}

function knownChange<Part>(memory: Memory<Part>, from: readonly Part[], to: readonly Part[]): Change {
  const {change} = memory;
  if (change !== null && change.from === from && change.to === to) return change;
  memory.change = {from, to, ...changeOf(from, to)};
  return memory.change;
}

function add<Part>(total: Map<string, number>, part: Part | undefined, count: CountOf<Part>, sign: 1 | -1): void {
  if (part === undefined) return;
  for (const [name, value] of count(part)) {
    const sum = (total.get(name) ?? 0) + sign * value;
    // What is gone leaves no trace, or a long memory would differ from a fresh one.
    if (sum === 0) total.delete(name);
    else total.set(name, sum);
  }
}
