/**
 * The candidate that `word` was most likely meant to be: the fewest single-letter edits away, at most half of the
 * word's letters (a prefix such as "info" for "information" also counts). Null when none is near.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  const wanted = word.slice(0, 60).toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 2)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const prefix = wanted.length > 2 && known.startsWith(wanted);
    const distance = prefix ? 0.5 : edits(wanted, known);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance with one row of memory. */
function edits(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
