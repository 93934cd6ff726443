import type * as vscode from 'vscode';
import {type Day, today} from '../calendar/day.js';

/** What tells the day: the clock, and an event that fires when the window gets or loses the focus. */
export interface Clock {
  readonly now: () => Date;
  readonly onFocus: (listener: () => void) => vscode.Disposable;
}

/** Today as the user's clock says: read again on focus and every half minute, so that midnight turns it. */
export class Today implements vscode.Disposable {
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #focus: vscode.Disposable;
  #day: Day;

  constructor({now, onFocus}: Clock) {
    this.#now = now;
    this.#day = today(now());
    this.#timer = setInterval(() => this.#read(), 30_000);
    this.#focus = onFocus(() => this.#read());
  }

  day(): Day {
    this.#read();
    return this.#day;
  }

  /** Calls the listener whenever another day has begun. */
  onDidChange(listener: () => void): vscode.Disposable {
    this.#listeners.add(listener);
    return {dispose: () => this.#listeners.delete(listener)};
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.#focus.dispose();
    this.#listeners.clear();
  }

  #read(): void {
    const day = today(this.#now());
    if (day === this.#day) return;
    this.#day = day;
    for (const listener of this.#listeners) listener();
  }
}
