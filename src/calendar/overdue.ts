import {addDays, type Day} from './day.js';
import type {Entry} from './entry.js';

/** Whether the day has passed and nobody said that the piece went out. */
export function isOverdue(entry: Entry, today: Day): boolean {
  return entry.date !== null && entry.date < today && entry.status !== 'published';
}

/** How long something stays overdue. */
export const rememberedDays = 60;

/** What is overdue since at most 60 days, the latest first: older than that it is history, not a question. */
export function overdueEntries(entries: readonly Entry[], today: Day): readonly Entry[] {
  const since = addDays(today, -rememberedDays);
  return entries
    .filter(entry => isOverdue(entry, today) && (entry.date ?? '') >= since)
    .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
}
