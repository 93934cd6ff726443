import type {Uri} from 'vscode';
import type {Day} from '../calendar/day.js';
import {editFrontMatter} from '../calendar/edit-front-matter.js';
import type {DraftIndex} from './draft-index.js';
import {type Inverse, spliceFile} from './splice.js';

/** Moves drafts to other days, and takes the moves back, the latest first. */
export class Rescheduler {
  readonly #index: DraftIndex;
  readonly #moves: {readonly uri: Uri; readonly title: string; readonly inverse: Inverse}[] = [];

  constructor(index: DraftIndex) {
    this.#index = index;
  }

  /** Writes `day` into the draft's own date value, keeping its time of day; every other byte stays. */
  async move(uri: Uri, title: string, day: Day): Promise<void> {
    const inverse = await spliceFile(uri, text => editFrontMatter(text, {date: day}));
    if (inverse.edits.length > 0) this.#moves.push({uri, title, inverse});
    await this.#index.refresh(uri);
  }

  /** Takes the last move back; returns the title of the draft, or undefined when there is nothing to take back. */
  async undo(): Promise<string | undefined> {
    const last = this.#moves.pop();
    if (!last) return undefined;
    const {edits, expected} = last.inverse;
    await spliceFile(last.uri, text => {
      if (edits.some((edit, index) => text.slice(edit.start, edit.end) !== expected[index])) {
        throw new Error(`“${last.title}” has changed since it was moved, so it was left as it is.`);
      }
      return edits;
    });
    await this.#index.refresh(last.uri);
    return last.title;
  }
}
