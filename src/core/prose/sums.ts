/** How often named things occur; whole numbers. */
export type Counts = ReadonlyMap<string, number>;

/** Counts one part of a draft; the same part always gives the same (see `onceFor`). */
export type CountOf<Part> = (part: Part) => Counts;

/** The latest sum of each count: what a checker keeps from one check to the next. */
export type Sums<Part> = Map<CountOf<Part>, {readonly parts: readonly Part[]; readonly total: Map<string, number>}>;

/**
 * The counts of a whole draft. An edit changes few of its parts, so the latest sum is kept, and only the parts that came
 * and went are counted.
 */
export function sumOf<Part>(
  {parts, sums}: {readonly parts: readonly Part[]; readonly sums: Sums<Part>},
  count: CountOf<Part>,
): Counts {
  const last = sums.get(count) ?? {parts: [], total: new Map<string, number>()};
  let start = 0;
  while (start < parts.length && parts[start] === last.parts[start]) start++;
  if (start === parts.length && start === last.parts.length) return last.total;
  let end = parts.length;
  let lastEnd = last.parts.length;
  while (end > start && lastEnd > start && parts[end - 1] === last.parts[lastEnd - 1]) {
    end--;
    lastEnd--;
  }
  // Another draft is counted from nothing, or the last one would have to be taken away word by word.
  const total = start === 0 && end === parts.length ? new Map<string, number>() : last.total;
  if (total === last.total) for (const part of last.parts.slice(start, lastEnd)) add(total, count(part), -1);
  for (const part of parts.slice(start, end)) add(total, count(part), 1);
  sums.set(count, {parts, total});
  return total;
}

function add(total: Map<string, number>, counts: Counts, sign: 1 | -1): void {
  for (const [name, value] of counts) {
    const sum = (total.get(name) ?? 0) + sign * value;
    // What is gone leaves no trace, or a long memory would differ from a fresh one.
    if (sum === 0) total.delete(name);
    else total.set(name, sum);
  }
}
