import * as vscode from 'vscode';
import {type Day, today} from '../calendar/day.js';

/** Today as the user's clock says: read again when the window gets the focus and once a minute, so midnight turns it. */
export class Today implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Day>();
  readonly #now: () => Date;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #focus: vscode.Disposable;
  #day: Day;
  readonly onDidChange = this.#changed.event;

  constructor(now: () => Date) {
    this.#now = now;
    this.#day = today(now());
    this.#timer = setInterval(() => this.#read(), 60_000);
    this.#focus = vscode.window.onDidChangeWindowState(state => {
      if (state.focused) this.#read();
    });
  }

  day(): Day {
    this.#read();
    return this.#day;
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.#focus.dispose();
    this.#changed.dispose();
  }

  #read(): void {
    const day = today(this.#now());
    if (day === this.#day) return;
    this.#day = day;
    this.#changed.fire(day);
  }
}
