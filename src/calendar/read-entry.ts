import {type Brief, type Kind, kinds} from '../brief/brief.js';
import {isInSiteFolder, isStandingPath, kindOfPath, stemOf} from './content-path.js';
import {type Day, today} from './day.js';
import type {Direction, Entry} from './entry.js';
import {asSource} from './family.js';
import {findValues, keysOf} from './fields.js';
import {readFrontMatter} from './front-matter.js';
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

/**
 * Reads what the calendar knows of a draft, of which only the head is needed. Never throws: what is wrong with the front
 * matter is said in `problem`, and whatever could be read is there. The status is the file's own, else it follows from
 * `draft` and the day.
 */
export function readEntry(text: string, options: ReadEntryOptions): Entry {
  const {path, brief = null} = options;
  const matter = readFrontMatter(text);
  const first = (field: Parameters<typeof keysOf>[0]) =>
    findValues(matter.values, keysOf(field, brief))
      .map(({value}) => plainText(value))
      .find(value => value !== null) ?? null;
  const written = readDate(matter.values, brief);
  const date = written.date?.day ?? dayInPath(path);
  const kind = asKind(first('kind')) ?? kindOfPath(path);
  const body = text.slice(matter.block?.end ?? (text.startsWith('\uFEFF') ? 1 : 0));
  return {
    path,
    title: first('title') ?? headingOf(body) ?? titleOfPath(path),
    date,
    time: written.date?.time ?? null,
    status: statusOf(matter.values, {
      date,
      path,
      brief,
      today: options.today ?? today(new Date()),
      own: first('status'),
    }),
    kind,
    channel: first('channel'),
    audience: first('audience'),
    pillar: first('pillar'),
    from: asSource(plainText(matter.values.get('from'))),
    direction: directionOf(kind),
    problem: matter.problem ?? written.problem,
  };
}

/** Applications and pitches are sent to someone; everything else is published to attract. */
function directionOf(kind: Kind | null): Direction {
  return outbound.has(kind) ? 'outbound' : 'inbound';
}

function readDate(
  values: ReadonlyMap<string, unknown>,
  brief: Brief | null,
): {date: WrittenDate | null; problem: string | null} {
  let problem: string | null = null;
  for (const {key, value} of findValues(values, keysOf('date', brief))) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : null;
    if (text === null) continue;
    const date = readWrittenDate(text);
    if (date) return {date, problem: null};
    if (!wordsForNoDate.test(text)) {
      problem ??= `The ${key} “${text.slice(0, 60)}” cannot be read as a day: write it like 2026-11-22.`;
    }
  }
  return {date: null, problem};
}

interface StatusContext {
  readonly own: string | null;
  readonly date: Day | null;
  readonly path: string;
  readonly brief: Brief | null;
  readonly today: Day;
}

function statusOf(values: ReadonlyMap<string, unknown>, context: StatusContext): string | null {
  const {own, date, path, brief} = context;
  if (own !== null) {
    const known = brief?.calendar.statuses ?? ['idea', 'drafting', 'ready', 'scheduled', 'published'];
    return known.find(status => status.toLowerCase() === own.toLowerCase()) ?? own;
  }
  const draft = draftOf(values, brief);
  if (draft === true || (draft === null && /(?:^|\/)_drafts\//.test(path))) return 'drafting';
  if (date === null) return draft === false ? 'published' : isStandingPath(path) ? null : 'idea';
  if (draft === null && !isInSiteFolder(path)) return null;
  return date > context.today ? 'scheduled' : 'published';
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
  const wanted = text?.toLowerCase().replace(/[ _]/g, '-');
  return kinds.find(kind => kind === wanted) ?? null;
}

// A list stands for its first item: `audience: [clinics, labs]`.
function plainText(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number' || typeof one === 'bigint') return String(one);
  if (typeof one !== 'string') return null;
  return one.replace(/\s+/g, ' ').trim() || null;
}

const atx = /^ {0,3}#{1,6}[ \t]+(.+)$/;

/** The words of the first heading outside code, or null. */
function headingOf(body: string): string | null {
  let fence: string | null = null;
  let before = '';
  for (const line of body.split(/\r?\n/, 400)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      continue;
    }
    if (mark) {
      fence = mark;
      continue;
    }
    const text =
      atx.exec(line)?.[1] ?? (/^ {0,3}(?:=+|-+)[ \t]*$/.test(line) && /^ {0,3}[^\s#>*+-]/.test(before) ? before : null);
    const words = text === null ? '' : withoutMarkup(text.slice(0, 300));
    if (words !== '') return words;
    before = line;
  }
  return null;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/[ \t]#+[ \t]*$/, '')
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\{#[\w-]+\}\s*$/, '')
    .replace(/(\*\*|__|`|\*|~~)(?=\S)([^*`~]*?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
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
