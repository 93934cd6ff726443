/** How many characters two texts share at their start. */
export function sameStart(one: string, other: string): number {
  let low = 0;
  let high = Math.min(one.length, other.length);
  // Whole slices are compared much faster than single characters.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (one.slice(low, middle) === other.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many characters two texts share at their end, `longest` at most. */
export function sameEnd(one: string, other: string, longest: number): number {
  let low = 0;
  let high = longest;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const same =
      one.slice(one.length - middle, one.length - low) === other.slice(other.length - middle, other.length - low);
    if (same) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The same text on its own. A slice keeps the whole text alive that it was taken from, which for a chunk that is remembered
 * would be every version of its draft.
 */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
