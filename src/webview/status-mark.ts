import {el, icon} from './dom.js';
import type {Model} from './model.js';

interface Look {
  /** A name for the style sheet's colors. */
  readonly color: string;
  readonly path: string;
  readonly filled: boolean;
}

// Each status differs in shape and in color: an outline grows fuller as the draft ripens.
const looks: ReadonlyMap<string, Look> = new Map([
  ['idea', {color: 'idea', path: 'M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z', filled: false}],
  ['drafting', {color: 'drafting', path: 'M1.8 8.2l.5-2.2L7 1.3l1.7 1.7L4 7.7z', filled: false}],
  ['ready', {color: 'ready', path: 'M5 .8L9.2 5L5 9.2L.8 5z', filled: true}],
  ['scheduled', {color: 'scheduled', path: 'M2.2 1.2L8.8 5L2.2 8.8z', filled: true}],
  ['published', {color: 'published', path: 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8z', filled: true}],
]);
const none: Look = {color: 'none', path: 'M2 5h6', filled: false};
const square = 'M1.5 1.5h7v7h-7z';

function lookOf(status: string | null, statuses: readonly string[]): Look {
  if (status === null) return none;
  const index = Math.max(0, statuses.filter(one => !looks.has(one)).indexOf(status));
  return looks.get(status) ?? {color: `own-${index % 3}`, path: square, filled: index % 2 === 0};
}

/** The color name of a value, for `data-color`. */
export function colorOf(value: string | null, {coloring, values}: Pick<Model, 'coloring' | 'values'>): string {
  if (coloring === 'status') return lookOf(value, statusesOf(values)).color;
  return value === null ? 'none' : `hue-${Math.max(0, values.indexOf(value)) % 6}`;
}

/** The mark of a value: a shape for a status, the first letter for a channel or pillar. */
export function markOf(value: string | null, {coloring, values}: Pick<Model, 'coloring' | 'values'>): Element {
  if (coloring !== 'status') {
    const letter = value === null ? '–' : [...value][0]?.toUpperCase();
    return el('span', {class: 'mark letter', attrs: {'data-letter': letter ?? '–', 'aria-hidden': 'true'}});
  }
  const look = lookOf(value, statusesOf(values));
  return icon('mark', look.path, look.filled);
}

function statusesOf(values: readonly (string | null)[]): readonly string[] {
  return values.filter(value => value !== null);
}
