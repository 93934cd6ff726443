import {addDays, type Day, daysBetween} from './day.js';
import type {Entry} from './entry.js';
import type {Stamp} from './file-source.js';
import {type ReadDraft, statusOn} from './read-entry.js';
import {sameData} from './same-data.js';

/** A file that was looked at: its draft, or null where it holds none, and its stamp where it was read from a disk. */
export interface Known {
  readonly draft: ReadDraft | null;
  readonly stamp: Stamp | null;
}

const none: ReadonlySet<Entry> = new Set();

/**
 * What is known of every Markdown file, by its path (`data-path`). Putting, taking out and finding one cost the same
 * among a hundred thousand as among ten; so does what is near a day, but for the undated ones.
 */
export class DraftTable {
  readonly #known = new Map<string, Known>();
  readonly #byDay = new Map<Day | null, Set<Entry>>();
  readonly #words = new Map<string, string>();
  #all: readonly Entry[] | undefined;

  at(path: string): Entry | undefined {
    return this.#known.get(path)?.draft?.entry;
  }

  /** Whether the file is known, draft or not. */
  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** The files that lie in one of the folders, at any depth. */
  below(folders: ReadonlySet<string>): readonly string[] {
    const isBelow = (path: string): boolean => {
      for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        if (folders.has(path.slice(0, end))) return true;
      }
      return false;
    };
    return folders.size === 0 ? [] : [...this.#known.keys()].filter(isBelow);
  }

  /** What is known of a file, draft or not. */
  get(path: string): Known | undefined {
    return this.#known.get(path);
  }

  /** Every file, drafts or not. */
  known(): Iterable<readonly [path: string, known: Known]> {
    return this.#known;
  }

  /** Every entry, those of one folder mostly together. */
  all(): readonly Entry[] {
    if (this.#all) return this.#all;
    const all: Entry[] = [];
    for (const {draft} of this.#known.values()) if (draft) all.push(draft.entry);
    this.#all = all;
    return all;
  }

  /** The entries of the days from `from` to `to`, both included, and all that have no day; in no order. */
  near(from: Day, to: Day): readonly Entry[] {
    const near = [...(this.#byDay.get(null) ?? none)];
    if (daysBetween(from, to) > this.#byDay.size) {
      for (const [day, entries] of this.#byDay) if (day !== null && day >= from && day <= to) near.push(...entries);
    } else for (let day = from; day <= to; day = addDays(day, 1)) near.push(...(this.#byDay.get(day) ?? none));
    return near;
  }

  /** Takes in what a file says now; returns whether its draft came, changed or went. */
  put(path: string, {draft, stamp}: Known): boolean {
    const before = this.#known.get(path)?.draft ?? null;
    if (draft && before && isSame(draft, before)) {
      this.#known.set(path, {draft: before, stamp});
      return false;
    }
    this.#forget(before);
    const kept = draft && {entry: this.#detached(draft.entry), followsDay: draft.followsDay};
    this.#known.set(path, {draft: kept, stamp});
    if (kept) this.#list(kept.entry);
    return before !== null || kept !== null;
  }

  /** Takes in, as it is, what another table or a cache knows of a file. */
  adopt(path: string, known: Known): void {
    this.#forget(this.#known.get(path)?.draft ?? null);
    this.#known.set(path, known);
    if (known.draft) this.#list(known.draft.entry);
  }

  /** Takes out every file that is not among these. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#known.keys()) if (!paths.has(path)) this.remove(path);
  }

  /** Takes a file out; returns whether it held a draft. */
  remove(path: string): boolean {
    const before = this.#known.get(path)?.draft ?? null;
    this.#known.delete(path);
    this.#forget(before);
    return before !== null;
  }

  /** Gives every draft whose status follows from the day the one of that day. */
  turnTo(today: Day): void {
    for (const [path, {draft, stamp}] of this.#known) {
      if (!draft?.followsDay) continue;
      const status = statusOn(draft.entry.date, today);
      if (status !== draft.entry.status) this.put(path, {draft: {...draft, entry: {...draft.entry, status}}, stamp});
    }
  }

  #list(entry: Entry): void {
    const entries = this.#byDay.get(entry.date);
    if (entries) entries.add(entry);
    else this.#byDay.set(entry.date, new Set([entry]));
    this.#all = undefined;
  }

  #forget(draft: ReadDraft | null): void {
    if (!draft) return;
    this.#all = undefined;
    const entries = this.#byDay.get(draft.entry.date);
    entries?.delete(draft.entry);
    if (entries?.size === 0) this.#byDay.delete(draft.entry.date);
  }

  /** The same entry in strings of its own: a piece cut out of a file's text would keep the whole text in memory. */
  #detached(entry: Entry): Entry {
    const {title, date, time, status, channel, audience, pillar, from, problem, series, updated, posted} = entry;
    return {
      ...entry,
      title: copyOf(title),
      date: this.#word(date),
      time: this.#word(time),
      status: this.#word(status),
      channel: this.#word(channel),
      audience: this.#word(audience),
      pillar: this.#word(pillar),
      from: from === null ? null : copyOf(from),
      problem: problem === null ? null : copyOf(problem),
      series: this.#word(series),
      updated: this.#word(updated),
      posted: posted.map(({channel, day}) => ({channel: copyOf(channel), day: copyOf(day)})),
    };
  }

  // Days, statuses and names come again and again: one string stands for all that are alike.
  #word(text: string | null): string | null {
    if (text === null) return null;
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = copyOf(text);
    this.#words.set(word, word);
    return word;
  }
}

// Joined and cut again, the text is a piece of itself alone.
function copyOf(text: string): string {
  return `${text} `.slice(0, -1);
}

function isSame(one: ReadDraft, other: ReadDraft): boolean {
  if (one.followsDay !== other.followsDay) return false;
  const values: Readonly<Record<string, unknown>> = {...other.entry};
  return Object.entries(one.entry).every(([name, value]) => sameData(values[name], value));
}
