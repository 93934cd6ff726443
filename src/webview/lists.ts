import {addMonths, type Day, startOfMonth} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {el, icon} from './dom.js';
import {isOverdue, longDay, monthName, shortDay} from './labels.js';
import type {Model} from './model.js';
import {roomFor} from './month-grid.js';
import {colorOf, statusMark} from './status-mark.js';

/**
 * Titles in full, under the grid: where chips are too small to read, every day of the month that holds something; where
 * there is room, only a crowded day the user stands on. Null when there is nothing to add to the grid.
 */
export function drawDayLists(model: Model): HTMLElement | null {
  const active = model.byDay.get(model.active) ?? [];
  if (model.size === 'medium' && active.length <= roomFor[model.size]) return null;
  const days = model.size === 'narrow' ? daysOfMonth(model) : [model.active];
  const lists = days.map(day => drawDayList(day, model));
  return el(
    'section',
    {
      class: 'agenda',
      attrs: {'aria-label': model.size === 'narrow' ? `All of ${monthName(model.month)}` : longDay(model.active)},
    },
    ...lists,
  );
}

function daysOfMonth({byDay, month, active, known}: Model): readonly Day[] {
  const first = startOfMonth(month);
  const next = addMonths(first, 1);
  const inMonth = (day: Day) => day >= first && day < next;
  const days = new Set([...byDay.keys()].filter(inMonth));
  if (known && (inMonth(active) || byDay.has(active))) days.add(active);
  return [...days].sort();
}

function drawDayList(day: Day, model: Model): HTMLElement {
  const entries = model.byDay.get(day) ?? [];
  const classes = ['day-list'];
  if (day === model.active) classes.push('active');
  if (day === model.today) classes.push('today');
  const add = el(
    'button',
    {
      class: 'add',
      attrs: {
        type: 'button',
        'data-create': day,
        'data-focus': `add:${day}`,
        title: 'New draft on this day',
        'aria-label': `New draft on ${longDay(day)}`,
      },
    },
    icon('plus', 'M5 1.5v7M1.5 5h7', false),
  );
  const heading = el('h2', {}, shortDay(day), day === model.today ? el('span', {class: 'now'}, 'today') : null);
  const body =
    entries.length === 0
      ? el(
          'p',
          {class: 'nothing'},
          day < model.today ? 'Nothing was planned.' : 'Nothing planned yet. Press + to begin.',
        )
      : el(
          'ul',
          {},
          ...entries.map(entry =>
            el('li', {}, drawRow(entry, model, `list:${entry.path}`, {'data-list-path': entry.path})),
          ),
        );
  return el(
    'div',
    {class: classes.join(' '), attrs: {'data-day': day}},
    el('div', {class: 'day-head'}, heading, add),
    body,
  );
}

/** The entries without a day, to be dragged onto one; null when there are none. */
export function drawUndated(model: Model): HTMLElement | null {
  if (model.undated.length === 0) return null;
  const rows = model.undated.map(entry =>
    el('li', {}, drawRow(entry, model, `entry:${entry.path}`, {'data-path': entry.path})),
  );
  const heading = el('h2', {}, 'Without a day', el('span', {class: 'count'}, String(model.undated.length)));
  return el(
    'section',
    {class: 'undated', attrs: {'aria-label': 'Entries without a day'}},
    el('div', {class: 'day-head'}, heading),
    el('p', {class: 'nothing'}, 'Drag one onto a day, or focus it and press M.'),
    el('ul', {}, ...rows),
  );
}

function drawRow(entry: Entry, model: Model, focus: string, attrs: Readonly<Record<string, string>>): HTMLElement {
  const facts = [entry.time, entry.status, entry.channel, entry.direction === 'outbound' ? 'to send' : null].filter(
    fact => fact !== null,
  );
  const classes = ['row'];
  if (isOverdue(entry, model.today)) classes.push('overdue');
  return el(
    'button',
    {
      class: classes.join(' '),
      attrs: {
        type: 'button',
        ...attrs,
        'data-focus': focus,
        'data-color': colorOf(entry.status, model.statuses),
      },
    },
    statusMark(entry.status, model.statuses),
    el(
      'span',
      {class: 'words'},
      el('span', {class: 'title', attrs: {dir: 'auto'}}, entry.title),
      facts.length > 0 ? el('span', {class: 'facts'}, facts.join(' · ')) : null,
      isOverdue(entry, model.today) ? el('span', {class: 'late'}, 'Did it go out?') : null,
      entry.problem ? el('span', {class: 'late'}, entry.problem) : null,
    ),
  );
}

/** Which mark stands for which status. */
export function drawLegend(model: Model): HTMLElement {
  return el(
    'ul',
    {class: 'legend', attrs: {'aria-label': 'Statuses'}},
    ...model.statuses.map(status =>
      el('li', {attrs: {'data-color': colorOf(status, model.statuses)}}, statusMark(status, model.statuses), status),
    ),
  );
}
