import {type Brief, type FieldName, type Kind, kinds, standardStatuses} from '../brief/brief.js';
import {isInSiteFolder, isStandingPath, kindNamed, kindOfPath, plainName, stemOf} from './content-path.js';
import {type Day, isDay, today} from './day.js';
import type {Direction, Entry} from './entry.js';
import {asSource} from './family.js';
import {findValues, keysOf} from './fields.js';
import {readFrontMatter} from './front-matter.js';
import {headingOf} from './heading.js';
import {postedDays} from './posted.js';
import {dayInPath, readWrittenDate, type WrittenDate} from './written-date.js';

/** What an entry is read with besides its text. */
export interface ReadEntryOptions {
  /** Relative to the workspace or current folder, with `/`. */
  readonly path: string;
  readonly brief?: Brief | null;
  /** The day from which a dated piece counts as published; the clock's own when left out. */
  readonly today?: Day;
}

const wordsForNoDate = /^(?:created|last modified|git last modified|git created|tbd|none|-)?$/i;
const outbound: ReadonlySet<Kind | null> = new Set<Kind | null>(['application', 'pitch']);

/** An entry as it is today, and whether its status follows from the day alone, so that another day may change it. */
export interface ReadDraft {
  readonly entry: Entry;
  readonly followsDay: boolean;
}

/**
 * Reads what the calendar knows of a draft, of which only the head is needed. Never throws: what is wrong with the front
 * matter is said in `problem`, and whatever could be read is there. The status is the file's own, else it follows from
 * `draft` and the day.
 */
export function readEntry(text: string, options: ReadEntryOptions): Entry {
  return readDraft(text, options).entry;
}

/** The same, for whoever keeps the entry until another day. */
export function readDraft(text: string, options: ReadEntryOptions): ReadDraft {
  const {path, brief = null} = options;
  const {values, block, problem} = readFrontMatter(text);
  const first = (field: FieldName) => firstText(values, keysOf(field, brief));
  const written = readDate(values, brief);
  const date = written.date?.day ?? dayInPath(path);
  const kind = asKind(first('kind')) ?? kindOfLayout(values) ?? kindOfPath(path);
  const own = first('status');
  const status = own === null ? inferredStatus(values, {date, path, kind, brief}) : knownStatus(own, brief);
  return {
    entry: {
      path,
      title:
        first('title') ?? headingOf(text.slice(block?.end ?? (text.startsWith('\uFEFF') ? 1 : 0))) ?? titleOfPath(path),
      date,
      time: written.date?.time ?? null,
      status: status === byDay ? statusOn(date, options.today ?? today(new Date())) : status,
      kind,
      channel: first('channel'),
      audience: first('audience'),
      pillar: first('pillar'),
      from: asSource(plainText(values.get('from'))),
      direction: directionOf(kind),
      problem: problem ?? written.problem,
      series: first('series'),
      updated: readUpdated(values, brief),
      posted: postedDays(values.get('posted')),
    },
    followsDay: status === byDay,
  };
}

/** The status of a piece that goes out by itself when its day comes. */
export function statusOn(date: Day | null, today: Day): string {
  return date !== null && date > today ? 'scheduled' : 'published';
}

/** Applications and pitches are sent to someone; everything else is published to attract. */
export function directionOf(kind: Kind | null): Direction {
  return outbound.has(kind) ? 'outbound' : 'inbound';
}

interface ReadDate {
  readonly date: Pick<WrittenDate, 'day' | 'time'> | null;
  readonly problem: string | null;
}

function readDate(values: ReadonlyMap<string, unknown>, brief: Brief | null): ReadDate {
  let problem: string | null = null;
  for (const {key, value} of findValues(values, keysOf('date', brief))) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : null;
    if (text === null) continue;
    const date = isDay(text) ? {day: text, time: null} : readWrittenDate(text);
    if (date) return {date, problem: null};
    if (!wordsForNoDate.test(text)) {
      problem ??= `The ${key} “${text.slice(0, 60)}” cannot be read as a day: write it like 2026-11-22.`;
    }
  }
  return {date: null, problem};
}

function readUpdated(values: ReadonlyMap<string, unknown>, brief: Brief | null): Day | null {
  for (const {value} of findValues(values, keysOf('updated', brief))) {
    const day = typeof value === 'string' ? readWrittenDate(value.trim())?.day : undefined;
    if (day !== undefined) return day;
  }
  return null;
}

function knownStatus(own: string, brief: Brief | null): string {
  const known = brief?.calendar.statuses ?? standardStatuses;
  return known.find(status => status.toLowerCase() === own.toLowerCase()) ?? own;
}

const byDay = Symbol('follows from the day');

interface StatusContext {
  readonly date: Day | null;
  readonly path: string;
  readonly kind: Kind | null;
  readonly brief: Brief | null;
}

function inferredStatus(
  values: ReadonlyMap<string, unknown>,
  {date, path, kind, brief}: StatusContext,
): string | null | typeof byDay {
  const draft = draftOf(values, brief);
  if (draft === true || (draft === null && /(?:^|\/)_drafts\//.test(path))) return 'drafting';
  if (date !== null) return draft === null && !isInSiteFolder(path) ? null : byDay;
  if (draft === false) return 'published';
  return kind === 'about' || kind === 'bio' || isStandingPath(path) ? null : 'idea';
}

/** What `draft: true`, or its opposite `published: false`, says; null when the file says neither. */
function draftOf(values: ReadonlyMap<string, unknown>, brief: Brief | null): boolean | null {
  for (const {key, value} of findValues(values, keysOf('draft', brief))) {
    const flag = value === true || value === 'true' ? true : value === false || value === 'false' ? false : null;
    if (flag !== null) return /^(?:published|publish|public)$/i.test(key) ? !flag : flag;
  }
  return null;
}

function asKind(text: string | null): Kind | null {
  const wanted = plainName(text ?? '');
  return kinds.find(kind => kind === wanted) ?? null;
}

/** A generator's layout or content type that can only mean a case study; any other may mean many things. */
function kindOfLayout(values: ReadonlyMap<string, unknown>): Kind | null {
  const names = findValues(values, ['layout', 'type']).map(({value}) => stemOf(plainText(value) ?? ''));
  return names.some(name => kindNamed(name.replace(/\.\w+$/, '')) === 'case-study') ? 'case-study' : null;
}

function firstText(values: ReadonlyMap<string, unknown>, keys: readonly string[]): string | null {
  for (const {value} of findValues(values, keys)) {
    const text = plainText(value);
    if (text !== null) return text;
  }
  return null;
}

const unevenSpace = /\s\s|[^\S ]|^\s|\s$/;

// A list stands for its first item: `audience: [clinics, labs]`.
function plainText(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number' || typeof one === 'bigint') return String(one);
  if (typeof one !== 'string') return null;
  return (unevenSpace.test(one) ? one.replace(/\s+/g, ' ').trim() : one) || null;
}

function titleOfPath(path: string): string {
  const stem = stemOf(path);
  const name = /^_?index$/i.test(stem) ? (path.split('/').at(-2) ?? stem) : stem;
  const words =
    name
      .replace(/^\d{4}-\d{1,2}-\d{1,2}[-_ .]*/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
