import {addDays, type Day} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {pathOf} from './dom.js';
import {dayForKey, daysOfArrow, type Page} from './keys.js';
import type {Store} from './store.js';

/** What the keys can ask for. */
export interface KeyboardHost {
  readonly store: Store;
  readonly dragging: () => boolean;
  readonly stand: (day: Day, focus: string) => void;
  readonly move: (entry: Entry, day: Day) => void;
  readonly undo: () => void;
  readonly open: (entry: Entry) => void;
  readonly create: (day: Day) => void;
  readonly askWhere: (entry: Entry, anchor: HTMLElement) => void;
  readonly clearSearch: () => void;
}

/** Gives every key its meaning. A key that means something here never reaches the editor, which would take it for its own. */
export function startKeyboard(content: HTMLElement, search: HTMLInputElement, host: KeyboardHost): void {
  const {store} = host;

  content.addEventListener('keydown', event => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target || !handle(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  // With the focus nowhere, after a click beside the grid, the keys still mean the calendar.
  document.addEventListener('keydown', event => {
    if (event.target !== document.body || host.dragging()) return;
    const arrow = !isModified(event) && daysOfArrow(event.key, false) !== null;
    if (arrow) content.querySelector<HTMLElement>(`[data-date="${store.active}"]`)?.focus();
    else if (isUndo(event)) host.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  function handle(event: KeyboardEvent, target: HTMLElement): boolean {
    if (target === search) return searchKey(event);
    if (isUndo(event)) {
      host.undo();
      return true;
    }
    const path = pathOf(target);
    const entry = path ? store.entry(path) : null;
    if (entry) return entryKey(event, target, entry);
    const day = target.getAttribute('data-date');
    return day ? dayKey(event, day) : false;
  }

  // The field keeps the keys of whoever types: the editor must not take Ctrl+Z or the arrows. F1 and Ctrl+P are the editor's.
  function searchKey(event: KeyboardEvent): boolean {
    if (isTyping(event)) event.stopPropagation();
    if (event.key !== 'Escape' || search.value === '') return false;
    host.clearSearch();
    return true;
  }

  function dayKey(event: KeyboardEvent, day: Day): boolean {
    if (isPress(event)) {
      host.create(day);
      return true;
    }
    const next = dayForKey(event, day, page());
    if (next !== null) host.stand(next, `day:${next}`);
    // Alt with an arrow means "move", also where there is nothing to move: the editor must not take it for "go back".
    return next !== null || (event.altKey && daysOfArrow(event.key, false) !== null);
  }

  function entryKey(event: KeyboardEvent, target: HTMLElement, entry: Entry): boolean {
    const arrow = daysOfArrow(event.key, page().rightToLeft);
    if (arrow !== null && event.altKey && !event.ctrlKey && !event.metaKey) {
      host.move(entry, entry.date === null ? store.active : addDays(entry.date, arrow));
      return true;
    }
    if (isModified(event)) return false;
    if (event.key.toLowerCase() === 'm') host.askWhere(entry, target);
    else if (isPress(event)) host.open(entry);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      walk(target, entry, event.key === 'ArrowDown' ? 1 : -1);
    else return leave(event, target, entry);
    return true;
  }

  /** To the next entry of the day or list; at either end of a day, to the day itself. */
  function walk(target: HTMLElement, entry: Entry, step: number): void {
    const cell = target.closest('[role="gridcell"]');
    const scope = cell ?? target.closest('section');
    const peers = [...(scope?.querySelectorAll<HTMLElement>('[data-path], [data-list-path]') ?? [])];
    const next = peers[peers.indexOf(target) + step];
    if (next) next.focus();
    else if (cell && entry.date) host.stand(entry.date, `day:${entry.date}`);
  }

  function leave(event: KeyboardEvent, target: HTMLElement, entry: Entry): boolean {
    if (entry.date === null) return false;
    const inGrid = target.closest('[role="gridcell"]') !== null;
    const day = event.key === 'Escape' ? entry.date : inGrid ? dayForKey(event, entry.date, page()) : null;
    if (day !== null) host.stand(day, `day:${day}`);
    return day !== null;
  }

  function page(): Page {
    const weekly = store.view === 'week';
    const rightToLeft = getComputedStyle(content).direction === 'rtl';
    return {weekStart: store.weekStart(), rightToLeft, weekly, stacked: weekly && store.size === 'narrow'};
  }
}

function isModified(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}

function isPress(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !isModified(event);
}

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z';
}

/** Whether a key writes, edits or moves in a field, and is no command of the editor. */
function isTyping({key, ctrlKey, metaKey, shiftKey}: KeyboardEvent): boolean {
  if (/^F\d+$/.test(key)) return false;
  return !(ctrlKey || metaKey) || key.length > 1 || (/^[acvxyz]$/i.test(key) && (!shiftKey || /^[vz]$/i.test(key)));
}
