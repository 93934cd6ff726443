import type {Day} from './day.js';
import type {Entry} from './entry.js';
import {isOverdue} from './overdue.js';
import {isStanding} from './stale-page.js';

/** A stage of the pipeline. `key` is "overdue", "undated", "standing", or a status; `entries` are in the order to work on them. */
export interface Stage {
  readonly key: string;
  readonly kind: 'overdue' | 'undated' | 'standing' | 'status';
  readonly entries: readonly Entry[];
  readonly count: number;
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
  const stages = [
    inOrder('overdue', 'overdue', overdue, byDay),
    inOrder('undated', 'undated', undated, byTitle),
    ...[...byStatus].map(([key, list]) => inOrder(key, 'status', list, byDay)),
    inOrder(published, 'status', out, (a, b) => byDay(b, a)),
    inOrder('standing', 'standing', standing, byUpdate),
  ];
  return stages.filter(({count}) => count > 0);
}

/** A stage whose entries are brought into their order when they are asked for: most stages stay folded. */
function inOrder(key: string, kind: Stage['kind'], list: Entry[], order: (a: Entry, b: Entry) => number): Stage {
  return {
    key,
    kind,
    count: list.length,
    get entries() {
      return list.sort(order);
    },
  };
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
