import {addDays, addMonths, type Day, startOfMonth, today} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import type {ToCalendar} from '../calendar/protocol.js';
import {groupByDay, type Model, type Size} from './model.js';

type Snapshot = Extract<ToCalendar, {type: 'snapshot'}>;

const settlesWithin = 2500;

/** What the page knows: the host's last facts, the user's place, and moves that the facts do not show yet. */
export class Store {
  #facts: Snapshot | null = null;
  readonly #pending = new Map<string, {readonly entry: Entry; readonly timer: ReturnType<typeof setTimeout>}>();
  readonly #changed: () => void;
  month: Day;
  active: Day;
  size: Size = 'narrow';

  constructor(place: {readonly month: Day; readonly active: Day} | null, changed: () => void) {
    const now = today(new Date());
    this.month = place?.month ?? startOfMonth(now);
    this.active = place?.active ?? now;
    this.#changed = changed;
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
    const known = [...(this.#facts?.entries ?? []), ...(this.#facts?.undated ?? [])];
    return this.#pending.get(path)?.entry ?? known.find(entry => entry.path === path) ?? null;
  }

  /** Shows an entry on another day at once; the facts have the last word if they do not follow soon. */
  place(entry: Entry, day: Day): void {
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
    return {
      today: this.today(),
      weekStart: this.weekStart(),
      statuses: facts?.statuses ?? [],
      month: this.month,
      active: this.active,
      byDay: groupByDay([...(facts?.entries ?? []).filter(still), ...moved]),
      undated: (facts?.undated ?? []).filter(still),
      size: this.size,
      known: facts !== null,
    };
  }

  #forget(path: string): void {
    clearTimeout(this.#pending.get(path)?.timer);
    this.#pending.delete(path);
  }
}
