import * as vscode from 'vscode';
import {type Day, parseDay} from '../calendar/day.js';

/** "Thu, Nov 26" in the editor's language. */
export function shortDay(day: Day): string {
  const parts = parseDay(day);
  if (!parts) return day;
  // Formatted in UTC from a UTC moment, so that no time zone can move the day.
  const format = new Intl.DateTimeFormat(vscode.env.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(parts.year, parts.month - 1, parts.day));
}
