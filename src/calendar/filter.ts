import type {Entry} from './entry.js';

/** What the colors of the calendar can stand for, and what can be left out by it. */
export const colorings = ['status', 'channel', 'pillar'] as const;
export type Coloring = (typeof colorings)[number];

/** What a calendar leaves out: entries without the words of `query`, and those with a hidden value (null is "none"). */
export interface Filter {
  readonly query: string;
  readonly coloring: Coloring;
  readonly hidden: readonly (string | null)[];
}

/** Whether the filter shows the entry. */
export function shows({query, coloring, hidden}: Filter, entry: Entry): boolean {
  return !hidden.includes(entry[coloring]) && matches(entry, query);
}

/** Whether every word of the search stands somewhere in what the entry says of itself. */
export function matches(entry: Entry, query: string): boolean {
  const {title, status, kind, channel, audience, pillar, path} = entry;
  const text = [title, status, kind, channel, audience, pillar, path].join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}
