import {addDays, addMonths, type Day, isDay, startOfMonth, today} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {familiesOf} from '../calendar/family.js';
import {type Coloring, colorings, type Filter, shows} from '../calendar/filter.js';
import {isOverdue} from '../calendar/overdue.js';
import type {ToCalendar} from '../calendar/protocol.js';
import {dueInWeek, type ThisWeek} from '../calendar/this-week.js';
import {groupByDay, type Model, type Size, type View, views} from './model.js';

type Snapshot = Extract<ToCalendar, {type: 'snapshot'}>;

const settlesWithin = 2500;

/** What the page knows: the host's last facts, the user's place, and moves that the facts do not show yet. */
export class Store {
  #facts: Snapshot | null = null;
  readonly #pending = new Map<string, {readonly entry: Entry; readonly timer: ReturnType<typeof setTimeout>}>();
  readonly #changed: () => void;
  month: Day;
  active: Day;
  view: View;
  coloring: Coloring;
  size: Size = 'narrow';
  /** Words that entries must hold; empty shows all. */
  query: string;
  readonly hidden = new Set<string | null>();

  constructor(saved: unknown, changed: () => void) {
    const place: {readonly [key: string]: unknown} = typeof saved === 'object' && saved !== null ? {...saved} : {};
    const now = today(new Date());
    this.month = isDay(place.month) ? startOfMonth(place.month) : startOfMonth(now);
    this.active = isDay(place.active) ? place.active : now;
    this.view = views.find(view => view === place.view) ?? 'month';
    this.coloring = colorings.find(coloring => coloring === place.coloring) ?? 'status';
    this.query = typeof place.query === 'string' ? place.query : '';
    const hidden: readonly unknown[] = Array.isArray(place.hidden) ? place.hidden : [];
    for (const value of hidden) if (value === null || typeof value === 'string') this.hidden.add(value);
    this.#changed = changed;
  }

  /** What is worth keeping while the page is away. */
  place(): {readonly month: Day; readonly active: Day; readonly view: View} & Filter {
    return {month: this.month, active: this.active, view: this.view, ...this.filter()};
  }

  /** What is left out now. */
  filter(): Filter {
    return {query: this.query.trim(), coloring: this.coloring, hidden: [...this.hidden]};
  }

  today(): Day {
    return this.#facts?.today ?? today(new Date());
  }

  weekStart(): number {
    return this.#facts?.weekStart ?? 1;
  }

  /** The month with the days around it, whatever the week starts with. */
  range(): {readonly from: Day; readonly to: Day} {
    const first = startOfMonth(this.month);
    return {from: addDays(first, -6), to: addDays(addMonths(first, 1), 6)};
  }

  /** Takes new facts; a move they confirm is no longer pending. */
  learn(facts: Snapshot): void {
    this.#facts = facts;
    for (const entry of facts.entries) {
      const pending = this.#pending.get(entry.path);
      if (pending && pending.entry.date === entry.date) this.#forget(entry.path);
    }
  }

  /** The entry with that path, where the user has put it. */
  entry(path: string): Entry | null {
    const facts = this.#facts;
    const known = [
      ...(facts?.entries ?? []),
      ...(facts?.undated ?? []),
      ...(facts?.overdue ?? []),
      ...(facts?.week.due ?? []),
      ...(facts?.week.unheard ?? []),
      ...(facts?.week.refresh ? [facts.week.refresh] : []),
    ];
    return this.#pending.get(path)?.entry ?? known.find(entry => entry.path === path) ?? null;
  }

  /** Shows an entry on another day at once; the facts have the last word if they do not follow soon. */
  put(entry: Entry, day: Day): void {
    this.#forget(entry.path);
    const timer = setTimeout(() => {
      this.#pending.delete(entry.path);
      this.#changed();
    }, settlesWithin);
    this.#pending.set(entry.path, {entry: {...entry, date: day}, timer});
  }

  /** Gives up every move that the facts do not show. */
  putBack(): void {
    for (const path of [...this.#pending.keys()]) this.#forget(path);
  }

  model(): Model {
    const facts = this.#facts;
    const moved = [...this.#pending.values()].map(pending => pending.entry);
    const still = (entry: Entry): boolean => !this.#pending.has(entry.path);
    const all = [...(facts?.entries ?? []).filter(still), ...moved];
    const undated = (facts?.undated ?? []).filter(still);
    const now = this.today();
    const late = [...(facts?.overdue ?? []).filter(still), ...moved.filter(entry => isOverdue(entry, now))];
    const values = this.#values([...all, ...undated, ...late]);
    const filter = this.filter();
    const shown = (entry: Entry): boolean => shows(filter, entry);
    return {
      today: now,
      weekStart: this.weekStart(),
      view: this.view,
      coloring: this.coloring,
      values,
      hidden: this.hidden,
      filtered: this.query.trim() !== '' || this.hidden.size > 0,
      month: this.month,
      active: this.active,
      byDay: groupByDay(all.filter(shown)),
      undated: undated.filter(shown),
      unlisted: facts?.unlisted ?? {undated: 0, overdue: 0},
      overdue: late.filter(shown),
      week: this.#week(shown),
      families: familiesOf([...all, ...undated, ...late]),
      size: this.size,
      known: facts !== null,
    };
  }

  // A move shows here as well: the facts of the week follow the pieces that were put elsewhere.
  #week(shown: (entry: Entry) => boolean): ThisWeek {
    const none: ThisWeek = {due: [], unheard: [], idea: null, refresh: null, summit: null};
    const {due, unheard, idea, refresh, summit} = this.#facts?.week ?? none;
    const moved = [...this.#pending.values()].map(pending => pending.entry);
    const others = due.filter(entry => !this.#pending.has(entry.path));
    return {
      due: dueInWeek([...others, ...moved], this.today(), this.weekStart()).filter(shown),
      unheard: unheard.filter(shown),
      idea: idea && !this.#pending.has(idea.path) && shown(idea) ? idea : null,
      refresh: refresh && shown(refresh) ? refresh : null,
      summit,
    };
  }

  /** The statuses in their order, or the channels or pillars that occur, and "none" where an entry has none. */
  #values(entries: readonly Entry[]): readonly (string | null)[] {
    const found = new Set(entries.map(entry => entry[this.coloring]));
    const statuses = this.coloring === 'status' ? (this.#facts?.statuses ?? []) : [];
    const others = [...found].filter(value => value !== null && !statuses.includes(value)).sort();
    return [...statuses, ...others, ...(found.has(null) ? [null] : [])];
  }

  #forget(path: string): void {
    clearTimeout(this.#pending.get(path)?.timer);
    this.#pending.delete(path);
  }
}
