import type {Entry} from './entry.js';

/** What the next part of a series takes over from the part at hand. */
export interface NextPart extends Pick<Entry, 'kind' | 'channel' | 'audience' | 'pillar'> {
  readonly series: string;
  /** Which part it will be, counting those that are there. */
  readonly number: number;
}

/** The part that would follow an entry; null where the entry is of no series. */
export function nextPart(entry: Entry, entries: readonly Entry[]): NextPart | null {
  const {series, kind, channel, audience, pillar} = entry;
  if (series === null) return null;
  const others = entries.filter(other => other.series === series && other.path !== entry.path);
  return {series, kind, channel, audience, pillar, number: others.length + 2};
}
