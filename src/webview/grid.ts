import {addDays, type Day, monthGrid, startOfWeek, weekdayOf} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {isOverdue} from '../calendar/overdue.js';
import {el, icon, menuOf} from './dom.js';
import {dayLabel, dayNumber, entryLabel, monthName, weekdayName, weekName} from './labels.js';
import type {Model} from './model.js';
import {colorOf, markOf} from './status-mark.js';
import {t} from './words.js';

const room = {
  month: {narrow: 3, medium: 4, wide: 5},
  week: {narrow: 12, medium: 10, wide: 12},
} as const;

/** How many entries of one day are shown; the others are a number until the keyboard walks to them. */
export function roomIn({view, size}: Pick<Model, 'view' | 'size'>): number {
  return room[view === 'week' ? 'week' : 'month'][size];
}

/** The month, or the week of the active day, as a grid of days, each holding its entries. */
export function drawGrid(model: Model): HTMLElement {
  const start = startOfWeek(model.active, model.weekStart);
  const week = Array.from({length: 7}, (_, index) => addDays(start, index));
  const weeks = model.view === 'week' ? [week] : monthGrid(model.month, model.weekStart);
  const header = el(
    'div',
    {class: 'weekdays', attrs: {role: 'row'}},
    ...(weeks[0] ?? []).map(day => drawWeekday(day, model)),
  );
  const rows = weeks.map(days =>
    el('div', {class: 'week', attrs: {role: 'row'}}, ...days.map(day => drawDay(day, model))),
  );
  const name = model.view === 'week' ? weekName(start) : monthName(model.month);
  return el(
    'div',
    {
      class: `grid ${model.view}-grid`,
      attrs: {role: 'grid', 'aria-label': name, 'aria-busy': model.known ? null : 'true'},
    },
    header,
    ...rows,
  );
}

function drawWeekday(day: Day, {size}: Model): HTMLElement {
  const short = el('span', {attrs: {'aria-hidden': 'true'}}, weekdayName(day, size === 'narrow' ? 'narrow' : 'short'));
  const long = el('span', {class: 'unseen'}, weekdayName(day, 'long'));
  return el('div', {class: 'weekday', attrs: {role: 'columnheader'}}, short, long);
}

function drawDay(day: Day, model: Model): HTMLElement {
  const entries = model.byDay.get(day) ?? [];
  const {view, size, today, active} = model;
  const spacious = view === 'week' || (size !== 'narrow' && entries.length < 3);
  const classes = ['day'];
  if (view === 'month' && day.slice(0, 7) !== model.month.slice(0, 7)) classes.push('outside');
  if (day === today) classes.push('today');
  if (weekdayOf(day) % 6 === 0) classes.push('weekend');
  if (spacious) classes.push('roomy');
  // The number is drawn by the style sheet: the day's label says it with its month and weekday.
  const number = el('span', {attrs: {'data-number': dayNumber(day, size !== 'narrow')}});
  const cell = el(
    'div',
    {
      class: classes.join(' '),
      attrs: {
        role: 'gridcell',
        'data-date': day,
        'data-focus': `day:${day}`,
        'data-spoken': dayLabel(day, today, entries.length),
        'aria-selected': String(day === active),
        'aria-current': day === today ? 'date' : null,
        tabindex: day === active ? '0' : '-1',
      },
    },
    el('span', {class: 'number', attrs: {'aria-hidden': 'true', 'data-weekday': weekdayName(day, 'short')}}, number),
    // The spaces keep the words of two chips apart for whoever reads the day as text.
    ...entries.flatMap((entry, index) => [drawChip(entry, model, day === active && index === 0), ' ']),
  );
  if (entries.length > roomIn(model)) {
    cell.append(
      el('button', {
        class: 'more',
        attrs: {type: 'button', tabindex: '-1', 'data-list': day, title: t('Show all {0} entries', entries.length)},
      }),
    );
  }
  showFrom(cell, 0, model);
  return cell;
}

/** Moves the one stop for Tab, and what hangs on it, to another day of a drawn grid; false when that day is not in it. */
export function activate(grid: Element, day: Day): boolean {
  const next = grid.querySelector(`[data-date="${day}"]`);
  if (!next) return false;
  for (const stop of grid.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
  grid.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
  next.setAttribute('aria-selected', 'true');
  for (const stop of [next, next.querySelector('.chip')]) stop?.setAttribute('tabindex', '0');
  return true;
}

/** One stem and a branch: a piece and what was made from it. */
export const branch = 'M3 1.3v7.4M3 6.2C6 6.2 7.2 5 7.2 1.6';

function drawChip(entry: Entry, model: Model, reachable: boolean): HTMLElement {
  const classes = ['chip'];
  if (isOverdue(entry, model.today)) classes.push('overdue');
  if (entry.problem) classes.push('problem');
  const kin = model.families.get(entry.path);
  const label = entryLabel(entry, model.today, kin?.from);
  const timed = entry.time !== null && (model.size !== 'narrow' || model.view === 'week');
  const chip = el('button', {
    class: classes.join(' '),
    attrs: {
      type: 'button',
      'data-path': entry.path,
      ...menuOf(entry.path),
      'data-focus': `entry:${entry.path}`,
      'data-color': colorOf(entry[model.coloring], model),
      'data-family': kin?.root ?? null,
      'aria-label': label,
      title: label,
      tabindex: reachable ? '0' : '-1',
    },
  });
  insides.set(chip, () => [
    markOf(entry[model.coloring], model),
    ...(entry.direction === 'outbound' ? [icon('out', 'M3 7L7.5 2.5M3.5 2.5h4v4', false)] : []),
    // In a small month every letter of the title counts more than a mark.
    ...(kin && (model.size !== 'narrow' || model.view === 'week') ? [icon('family', branch, false)] : []),
    el('span', {class: 'title', attrs: {dir: 'auto'}}, entry.title),
    ...(timed ? [el('span', {class: 'time'}, ` ${entry.time}`)] : []),
  ]);
  return chip;
}

// A chip out of sight has its name and nothing inside: a day with a hundred of them is drawn as fast as one with five.
const insides = new WeakMap<Element, () => readonly Node[]>();

/**
 * Shows as many chips of a crowded day as there is room for, from `first` on, and says how many others there are.
 * The day's spoken label ends with what is in sight.
 */
export function showFrom(cell: Element, first: number, model: Pick<Model, 'view' | 'size'>): void {
  const chips = [...cell.querySelectorAll('.chip')];
  const more = cell.querySelector('.more');
  const shown = more ? roomIn(model) - 1 : chips.length;
  const from = Math.max(0, Math.min(first, chips.length - shown));
  chips.forEach((chip, index) => {
    const clipped = index < from || index >= from + shown;
    chip.classList.toggle('clipped', clipped);
    if (clipped) chip.replaceChildren();
    else if (!chip.hasChildNodes()) chip.append(...(insides.get(chip)?.() ?? []));
  });
  const cramped = model.view === 'month' && model.size === 'narrow';
  const others = chips.length - shown;
  if (more) more.textContent = cramped ? `+${others}` : t('+{0} more', others);
  const seen = [...chips.slice(from, from + shown), more]
    .map(part => part?.textContent ?? '')
    .filter(text => text !== '');
  const label = cell.getAttribute('data-spoken') ?? '';
  cell.setAttribute('aria-label', seen.length > 0 ? `${label}: ${seen.join(', ')}` : label);
}
