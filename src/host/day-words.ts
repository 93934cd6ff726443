import * as vscode from 'vscode';
import {type Day, parseDay} from '../calendar/day.js';

/** "Thu, Nov 26" in the editor's language. */
export function shortDay(day: Day): string {
  return format(day, {weekday: 'short', day: 'numeric', month: 'short'});
}

/** "Nov 26" in the editor's language. */
export function monthDay(day: Day): string {
  return format(day, {day: 'numeric', month: 'short'});
}

// Formatted in UTC from a UTC moment, so that no time zone can move the day.
function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  const parts = parseDay(day);
  if (!parts) return day;
  const formatter = new Intl.DateTimeFormat(vscode.env.language, {...options, timeZone: 'UTC'});
  return formatter.format(Date.UTC(parts.year, parts.month - 1, parts.day));
}
