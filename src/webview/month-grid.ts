import {type Day, monthGrid, weekdayOf} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {el, icon} from './dom.js';
import {dayLabel, dayNumber, entryLabel, isOverdue, monthName, weekdayName} from './labels.js';
import type {Model, Size} from './model.js';
import {colorOf, statusMark} from './status-mark.js';

/** How many entries of one day are shown; the others are a number until the keyboard walks to them. */
export const roomFor: Readonly<Record<Size, number>> = {narrow: 3, medium: 4, wide: 5};

/** The month as a grid of days, each holding its entries. */
export function drawMonth(model: Model): HTMLElement {
  const weeks = monthGrid(model.month, model.weekStart);
  const header = el(
    'div',
    {class: 'weekdays', attrs: {role: 'row'}},
    ...(weeks[0] ?? []).map(day => drawWeekday(day, model)),
  );
  const rows = weeks.map(week =>
    el('div', {class: 'week', attrs: {role: 'row'}}, ...week.map(day => drawDay(day, model))),
  );
  const name = monthName(model.month);
  return el(
    'div',
    {class: 'month', attrs: {role: 'grid', 'aria-label': name, 'aria-busy': model.known ? null : 'true'}},
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
  const classes = ['day'];
  if (day.slice(0, 7) !== model.month.slice(0, 7)) classes.push('outside');
  if (day === model.today) classes.push('today');
  if (weekdayOf(day) % 6 === 0) classes.push('weekend');
  if (model.size !== 'narrow' && entries.length < 3) classes.push('roomy');
  // The number is drawn by the style sheet: the day's label says it with its month and weekday.
  const number = el('span', {attrs: {'data-number': dayNumber(day, model.size !== 'narrow')}});
  const cell = el(
    'div',
    {
      class: classes.join(' '),
      attrs: {
        role: 'gridcell',
        'data-date': day,
        'data-focus': `day:${day}`,
        'data-spoken': dayLabel(day, model.today, entries.length),
        'aria-selected': String(day === model.active),
        'aria-current': day === model.today ? 'date' : null,
        tabindex: day === model.active ? '0' : '-1',
      },
    },
    el('span', {class: 'number', attrs: {'aria-hidden': 'true'}}, number),
    // The spaces keep the words of two chips apart for whoever reads the day as text.
    ...entries.flatMap((entry, index) => [drawChip(entry, model, day === model.active && index === 0), ' ']),
  );
  const room = roomFor[model.size];
  if (entries.length > room) {
    cell.append(
      el('button', {
        class: 'more',
        attrs: {type: 'button', tabindex: '-1', 'data-list': day, title: `Show all ${entries.length} entries`},
      }),
    );
  }
  showFrom(cell, 0, room);
  return cell;
}

function drawChip(entry: Entry, model: Model, reachable: boolean): HTMLElement {
  const classes = ['chip'];
  if (isOverdue(entry, model.today)) classes.push('overdue');
  if (entry.problem) classes.push('problem');
  return el(
    'button',
    {
      class: classes.join(' '),
      attrs: {
        type: 'button',
        'data-path': entry.path,
        'data-focus': `entry:${entry.path}`,
        'data-color': colorOf(entry.status, model.statuses),
        'aria-label': entryLabel(entry, model.today),
        title: entryLabel(entry, model.today),
        tabindex: reachable ? '0' : '-1',
      },
    },
    statusMark(entry.status, model.statuses),
    entry.direction === 'outbound' ? icon('out', 'M3 7L7.5 2.5M3.5 2.5h4v4', false) : null,
    el('span', {class: 'title', attrs: {dir: 'auto'}}, entry.title),
    entry.time && model.size !== 'narrow' ? el('span', {class: 'time'}, ` ${entry.time}`) : null,
  );
}

/**
 * Shows as many chips of a crowded day as there is room for, from `first` on, and says how many others there are.
 * The day's spoken label ends with what is in sight.
 */
export function showFrom(cell: Element, first: number, room: number): void {
  const chips = [...cell.querySelectorAll('.chip')];
  const more = cell.querySelector('.more');
  const shown = more ? room - 1 : chips.length;
  const from = Math.max(0, Math.min(first, chips.length - shown));
  chips.forEach((chip, index) => {
    const clipped = index < from || index >= from + shown;
    chip.classList.toggle('clipped', clipped);
    for (const part of chip.children) part.toggleAttribute('hidden', clipped);
  });
  if (more) more.textContent = `+${chips.length - shown}${room > roomFor.narrow ? ' more' : ''}`;
  const seen = [...chips.slice(from, from + shown), more]
    .map(part => part?.textContent ?? '')
    .filter(text => text !== '');
  const label = cell.getAttribute('data-spoken') ?? '';
  cell.setAttribute('aria-label', seen.length > 0 ? `${label}: ${seen.join(', ')}` : label);
}
