import {addMonths, type Day, startOfMonth} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {isOverdue} from '../calendar/overdue.js';
import {isStanding} from '../calendar/stale-page.js';
import {el, icon, menuOf} from './dom.js';
import {branch, roomIn} from './grid.js';
import {datedDay, longDay, monthName, shortDay} from './labels.js';
import type {Model} from './model.js';
import {colorOf, markOf} from './status-mark.js';
import {t} from './words.js';

// Beside the grid a row repeats an entry that stands there; alone it is the entry itself.
type Place = 'entry' | 'list';

/**
 * Titles in full, under the grid: where chips are too small to read, every day of the month that holds something; beside a
 * large grid, the day the user stands on; between the two, that day only when it is crowded. Null for none.
 */
export function drawDayLists(model: Model): HTMLElement | null {
  const crowded = (model.byDay.get(model.active) ?? []).length > roomIn(model);
  const wholeMonth = model.size === 'narrow' && model.view === 'month';
  if (!wholeMonth && model.size !== 'wide' && !crowded) return null;
  const days = wholeMonth ? daysOfMonth(model, model.byDay) : [model.active];
  const lists = days.map(day => drawDayList(day, model.byDay.get(day) ?? [], model, 'list'));
  const label = wholeMonth ? t('All of {0}', monthName(model.month)) : longDay(model.active);
  return el('section', {class: 'agenda', attrs: {'aria-label': label}}, ...lists);
}

/** The agenda: this week on top, then the days of the month that hold something else. Each entry stands there once. */
export function drawAgenda(model: Model): readonly HTMLElement[] {
  const above = new Set([...model.overdue, ...model.week.due].map(entry => entry.path));
  const below = [...model.byDay].map(([day, list]) => [day, list.filter(entry => !above.has(entry.path))] as const);
  const filled = new Map(below.filter(([, list]) => list.length > 0));
  const days = daysOfMonth(model, filled).map(day => drawDayList(day, filled.get(day) ?? [], model, 'entry'));
  const name = t('Agenda of {0}', monthName(model.month));
  return [drawWeek(model), el('section', {class: 'agenda', attrs: {'aria-label': name}}, ...days)];
}

function drawWeek(model: Model): HTMLElement {
  const {due, unheard, idea, refresh, summit} = model.week;
  const calm = due.length === 0 && model.overdue.length === 0;
  return el(
    'section',
    {class: 'this-week', attrs: {'aria-label': t('This week')}},
    el('div', {class: 'day-head'}, el('h2', {}, t('This week'))),
    summit === null ? null : el('p', {class: 'summit', attrs: {dir: 'auto'}}, icon('peak', peak, false), summit),
    drawGroup(t('Did it go out?'), model.overdue, entry => [
      drawRow(entry, model, 'entry'),
      drawAnswer('publish', entry),
    ]),
    drawGroup(t('Due'), due, entry => [drawRow(entry, model, 'entry')]),
    calm && model.known ? el('p', {class: 'nothing'}, t('Nothing is due until the week ends.')) : null,
    drawGroup(t('Did anything come back?'), unheard, entry => [
      drawRow(entry, model, 'list'),
      drawAnswer('result', entry),
    ]),
    idea === null ? null : el('h3', {}, t('One idea worth writing')),
    idea === null ? null : drawRow(idea, model, 'list'),
    refresh === null ? null : el('h3', {}, t('One page worth a fresh look')),
    refresh === null ? null : drawRow(refresh, model, 'list'),
  );
}

const peak = 'M.8 8.6L4 2.6L5.6 5.4L6.8 3.8L9.2 8.6z';

type Draw = (entry: Entry) => readonly HTMLElement[];

function drawGroup(name: string, entries: readonly Entry[], draw: Draw): HTMLElement | null {
  if (entries.length === 0) return null;
  const rows = entries.map(entry => el('li', {}, ...draw(entry)));
  return el('div', {class: 'group'}, el('h3', {}, name, count(entries.length)), el('ul', {}, ...rows));
}

const answers = {
  publish: {words: t('Yes, it went out'), label: (title: string) => t('Yes, it went out: “{0}”', title)},
  result: {words: t('Note what came back'), label: (title: string) => t('Note what came back: “{0}”', title)},
} as const;

/** The answer to a question about an entry: the host asks for the rest. */
function drawAnswer(answer: keyof typeof answers, {path, title}: Entry): HTMLElement {
  const {words, label} = answers[answer];
  return el(
    'button',
    {
      class: 'answer',
      attrs: {
        type: 'button',
        [`data-${answer}`]: path,
        'data-focus': `${answer}:${path}`,
        'aria-label': label(title),
      },
    },
    words,
  );
}

/** A line that leads to what is overdue, wherever the calendar stands; null when nothing is. */
export function drawOverdueHint({overdue, unlisted}: Model): HTMLElement | null {
  if (overdue.length === 0) return null;
  const count = overdue.length + unlisted.overdue;
  const words = count === 1 ? t('1 piece is past its day.') : t('{0} pieces are past their day.', count);
  return el(
    'button',
    {class: 'overdue-hint', attrs: {type: 'button', 'data-view': 'agenda', 'data-focus': 'overdue'}},
    words,
    el('span', {class: 'late'}, ` ${t('Did it go out?')}`),
  );
}

function daysOfMonth(model: Model, filled: ReadonlyMap<Day, unknown>): readonly Day[] {
  const first = startOfMonth(model.month);
  const next = addMonths(first, 1);
  const inMonth = (day: Day) => day >= first && day < next;
  const days = new Set([...filled.keys()].filter(inMonth));
  if (model.known && (inMonth(model.active) || filled.has(model.active))) days.add(model.active);
  if (model.view === 'agenda' && inMonth(model.today)) days.add(model.today);
  return [...days].sort();
}

function drawDayList(day: Day, entries: readonly Entry[], model: Model, place: Place): HTMLElement {
  const classes = ['day-list'];
  if (day === model.active) classes.push('active');
  if (day === model.today) classes.push('today');
  const label = t('New draft on {0}', longDay(day));
  const add = el(
    'button',
    {
      class: 'add',
      attrs: {type: 'button', 'data-create': day, 'data-focus': `add:${day}`, title: label, 'aria-label': label},
    },
    icon('plus', 'M5 1.5v7M1.5 5h7', false),
  );
  const heading = el('h2', {}, shortDay(day), day === model.today ? el('span', {class: 'now'}, t('today')) : null);
  const elsewhere = (model.byDay.get(day) ?? []).length > 0;
  const open = day < model.today ? t('Nothing here.') : t('Nothing planned yet. Press + to begin.');
  const nothing = elsewhere ? t('Listed above, under “This week”.') : open;
  const body =
    entries.length === 0
      ? el('p', {class: 'nothing'}, nothing)
      : el('ul', {}, ...entries.map(entry => el('li', {}, drawRow(entry, model, place))));
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
  const rows = model.undated.map(entry => el('li', {}, drawRow(entry, model, 'entry')));
  const more = model.unlisted.undated;
  return el(
    'section',
    {class: 'undated', attrs: {'aria-label': t('Entries without a day')}},
    el('div', {class: 'day-head'}, el('h2', {}, t('Without a day'), count(model.undated.length + more))),
    el('p', {class: 'nothing'}, t('Drag one onto a day, or focus it and press M.')),
    el('ul', {}, ...rows),
    more === 0 ? null : el('p', {class: 'nothing'}, t('And {0} more: the pipeline lists them all.', more)),
  );
}

function count(number: number): HTMLElement {
  return el('span', {class: 'count'}, String(number));
}

function drawRow(entry: Entry, model: Model, place: Place): HTMLElement {
  const late = isOverdue(entry, model.today);
  const {due, unheard} = model.week;
  const ofWeek = late || [...due, ...(place === 'list' ? unheard : [])].some(({path}) => path === entry.path);
  const day = ofWeek && entry.date !== null && model.view === 'agenda' ? shortDay(entry.date) : null;
  const direction = entry.direction === 'outbound' ? t('to send') : null;
  const kin = model.families.get(entry.path);
  const from = typeof kin?.from === 'string' ? t('from “{0}”', kin.from) : null;
  const updated = entry.updated !== null && isStanding(entry) ? t('updated {0}', datedDay(entry.updated)) : null;
  const facts = [day, entry.time, updated, entry.status, entry.channel, direction, from].filter(fact => fact !== null);
  return el(
    'button',
    {
      class: late ? 'row overdue' : 'row',
      attrs: {
        type: 'button',
        [place === 'entry' ? 'data-path' : 'data-list-path']: entry.path,
        ...menuOf(entry.path),
        'data-focus': `${place}:${entry.path}`,
        'data-color': colorOf(entry[model.coloring], model),
        'data-family': kin?.root ?? null,
      },
    },
    markOf(entry[model.coloring], model),
    kin ? icon('family', branch, false) : null,
    el(
      'span',
      {class: 'words'},
      el('span', {class: 'title', attrs: {dir: 'auto'}}, entry.title),
      facts.length > 0 ? el('span', {class: 'facts'}, facts.join(' · ')) : null,
      late && model.view !== 'agenda' ? el('span', {class: 'late'}, t('Did it go out?')) : null,
      entry.problem ? el('span', {class: 'late'}, entry.problem) : null,
    ),
  );
}
