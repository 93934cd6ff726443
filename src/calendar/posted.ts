import type {Day} from './day.js';
import {readFrontMatter} from './front-matter.js';
import {readWrittenDate} from './written-date.js';

/** Where a piece went out. */
export interface Posted {
  readonly channel: string;
  readonly day: Day;
  readonly link: string | null;
}

/** A channel that a piece went out on, and when. */
export type PostedDay = Pick<Posted, 'channel' | 'day'>;

const nowhere: readonly PostedDay[] = [];

/** Where the piece has gone out, as `posted` in its front matter tells; what cannot be read is left out. */
export function readPosted(text: string): readonly (Omit<Posted, 'day'> & {readonly day: Day | null})[] {
  return Object.entries(record(readFrontMatter(text).values.get('posted'))).map(([channel, value]) => {
    const {day, link} = record(value);
    return {channel, day: dayOf(day), link: typeof link === 'string' ? link : null};
  });
}

/** The channels and days under `posted` in front matter; a channel without a day that can be read is left out. */
export function postedDays(posted: unknown): readonly PostedDay[] {
  if (posted === undefined || posted === null) return nowhere;
  return Object.entries(record(posted)).flatMap(([channel, value]) => {
    const day = dayOf(record(value).day);
    return day === null ? [] : [{channel, day}];
  });
}

/** A value of front matter as keys and values; none where it is something else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function dayOf(value: unknown): Day | null {
  return typeof value === 'string' ? (readWrittenDate(value.trim())?.day ?? null) : null;
}
