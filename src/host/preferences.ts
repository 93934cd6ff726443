import {standardStatuses} from '../brief/brief.js';
import type {Briefs} from './briefs.js';

/** How the calendar runs: first day of the week (0 Sunday … 6 Saturday), the statuses in order, the long-term goal. */
export interface Preferences {
  readonly weekStart: number;
  readonly statuses: readonly string[];
  readonly summit: string | null;
}

/** As the workspace's brief says, else as the locale does. */
export function preferencesOf(briefs: Briefs): Preferences {
  const brief = briefs.all()[0]?.brief;
  const calendar = brief?.calendar;
  return {
    weekStart: calendar?.weekStart ?? localeWeekStart(Intl.DateTimeFormat().resolvedOptions().locale),
    statuses: calendar?.statuses ?? standardStatuses,
    summit: brief?.summit ?? null,
  };
}

/** The first day of the week where that locale is at home; Monday where the runtime does not know. */
function localeWeekStart(locale: string): number {
  const known: Intl.Locale & {getWeekInfo?: () => {firstDay: number}; weekInfo?: {firstDay: number}} = new Intl.Locale(
    locale,
  );
  const firstDay = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
  return firstDay % 7; // The standard counts Monday 1 … Sunday 7.
}
