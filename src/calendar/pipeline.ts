import type {Day} from './day.js';
import type {Entry} from './entry.js';
import {isOverdue} from './overdue.js';
import {isStanding} from './stale-page.js';

/** A stage of the pipeline. `key` is "overdue", "undated", "standing", or a status; `entries` are in the order to work on them. */
export interface Stage {
  readonly key: string;
  readonly kind: 'overdue' | 'undated' | 'standing' | 'status';
  readonly entries: readonly Entry[];
}

const published = 'published';

/**
 * Every entry in one stage: first what is overdue (oldest first), then what has no day, then each status in its order, by
 * day. Published pieces come next to last, the latest first; last the pages that stand, the stalest first. A status the
 * brief does not know gets a stage of its own before the published.
 */
export function pipelineOf(entries: readonly Entry[], statuses: readonly string[], today: Day): readonly Stage[] {
  const overdue: Entry[] = [];
  const undated: Entry[] = [];
  const standing: Entry[] = [];
  const byStatus = new Map<string, Entry[]>(statuses.map(status => [status, []]));
  for (const entry of entries) {
    const status = entry.status ?? statuses[0] ?? published;
    if (isOverdue(entry, today)) overdue.push(entry);
    else if (isStanding(entry)) standing.push(entry);
    else if (entry.date === null && status !== published) undated.push(entry);
    else if (byStatus.has(status)) byStatus.get(status)?.push(entry);
    else byStatus.set(status, [entry]);
  }
  const out = byStatus.get(published) ?? [];
  byStatus.delete(published);
  const stages: Stage[] = [
    {key: 'overdue', kind: 'overdue', entries: overdue.sort(byDay)},
    {key: 'undated', kind: 'undated', entries: undated.sort(byTitle)},
    ...[...byStatus].map(([key, list]): Stage => ({key, kind: 'status', entries: list.sort(byDay)})),
    {key: published, kind: 'status', entries: out.sort((a, b) => byDay(b, a))},
    {key: 'standing', kind: 'standing', entries: standing.sort(byUpdate)},
  ];
  return stages.filter(stage => stage.entries.length > 0);
}

function byDay(a: Entry, b: Entry): number {
  return compare(a.date ?? '', b.date ?? '') || compare(a.time ?? '', b.time ?? '') || byTitle(a, b);
}

function byUpdate(a: Entry, b: Entry): number {
  return compare(a.updated ?? '9999', b.updated ?? '9999') || byTitle(a, b);
}

function byTitle(a: Entry, b: Entry): number {
  return compare(a.title, b.title);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
