import {standardStatuses} from '../brief/brief.js';
import type {Briefs} from './briefs.js';

/** How the calendar runs: first day of the week (0 Sunday … 6 Saturday) and the statuses in order. */
export interface Preferences {
  readonly weekStart: number;
  readonly statuses: readonly string[];
}

/** As the workspace's brief says, else as the locale does. */
export function preferencesOf(briefs: Briefs): Preferences {
  const calendar = briefs.all()[0]?.brief.calendar;
  return {
    weekStart: calendar?.weekStart ?? localeWeekStart(Intl.DateTimeFormat().resolvedOptions().locale),
    statuses: calendar?.statuses ?? standardStatuses,
  };
}

/** The first day of the week where that locale is at home; Monday where the runtime does not know. */
export function localeWeekStart(locale: string): number {
  const known: Intl.Locale & {getWeekInfo?: () => {firstDay: number}; weekInfo?: {firstDay: number}} = new Intl.Locale(
    locale,
  );
  const firstDay = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  return firstDay % 7; // The standard counts Monday 1 … Sunday 7.
}
