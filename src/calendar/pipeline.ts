import type {Day} from './day.js';
import type {Entry} from './entry.js';
import {isOverdue} from './overdue.js';

/** A stage of the pipeline. `key` is "overdue", "undated", or a status; `entries` are in the order to work on them. */
export interface Stage {
  readonly key: string;
  readonly kind: 'overdue' | 'undated' | 'status';
  readonly entries: readonly Entry[];
}

const published = 'published';

/**
 * Every entry in one stage: first what is overdue (oldest first), then what has no day, then each status in its order, by
 * day. Published pieces come last, the latest first. A status the brief does not know gets a stage of its own at the end.
 */
export function pipelineOf(entries: readonly Entry[], statuses: readonly string[], today: Day): readonly Stage[] {
  const overdue = entries.filter(entry => isOverdue(entry, today));
  const onTime = entries.filter(entry => !isOverdue(entry, today));
  const undated = onTime.filter(({date, status}) => date === null && status !== published);
  const staged = onTime.filter(entry => !undated.includes(entry));
  const unknown = staged.flatMap(({status}) => (status !== null && !statuses.includes(status) ? [status] : []));
  const keys = [...statuses.filter(status => status !== published), ...new Set(unknown), published];
  const byStatus = keys.map((key): Stage => {
    const own = staged.filter(({status}) => (status ?? statuses[0]) === key).sort(byDay);
    return {key, kind: 'status', entries: key === published ? own.reverse() : own};
  });
  const stages: Stage[] = [
    {key: 'overdue', kind: 'overdue', entries: overdue.sort(byDay)},
    {key: 'undated', kind: 'undated', entries: [...undated].sort(byTitle)},
    ...byStatus,
  ];
  return stages.filter(stage => stage.entries.length > 0);
}

function byDay(a: Entry, b: Entry): number {
  const [one, other] = [`${a.date ?? ''}${a.time ?? ''}`, `${b.date ?? ''}${b.time ?? ''}`];
  return one < other ? -1 : one > other ? 1 : byTitle(a, b);
}

function byTitle(a: Entry, b: Entry): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
