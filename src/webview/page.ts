import {addDays, startOfWeek} from '../calendar/day.js';
import {el, icon} from './dom.js';
import {drawGrid} from './grid.js';
import {monthName, weekTitle} from './labels.js';
import {drawLegend} from './legend.js';
import {drawAgenda, drawDayLists, drawOverdueHint, drawUndated} from './lists.js';
import {type Model, type View, views} from './model.js';
import {t} from './words.js';

const left = 'M6.5 1.5L3 5l3.5 3.5';
const right = 'M3.5 1.5L7 5L3.5 8.5';
const ring = 'M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6zM5 4.6v.8';
const viewNames: Readonly<Record<View, string>> = {month: t('Month'), week: t('Week'), agenda: t('Agenda')};

/** The whole page for what is known now, as elements ready to be put in place. `search` is the one field that outlives a drawing. */
export function drawPage(model: Model, search: HTMLElement): readonly HTMLElement[] {
  const header = drawHeader(model, search);
  if (model.view !== 'agenda') return [header, drawGrid(model), drawSide(model)];
  const main = isEmpty(model) ? [drawWelcome(model)] : drawAgenda(model);
  return [header, el('div', {class: 'sheet'}, ...main), drawSide(model)];
}

/** What stands beside or below the grid or the agenda. */
export function drawSide(model: Model): HTMLElement {
  const empty = isEmpty(model);
  const legend = empty ? null : drawLegend(model);
  const undated = drawUndated(model);
  const unmatched =
    nothingIn(model) && model.filtered ? el('p', {class: 'nothing'}, t('Nothing matches the filter.')) : null;
  if (model.view === 'agenda') return el('div', {class: 'side'}, unmatched, undated, legend);
  const lists = empty ? drawWelcome(model) : drawDayLists(model);
  const hint = drawOverdueHint(model);
  return model.size === 'wide'
    ? el('div', {class: 'side'}, lists, hint, unmatched, undated, legend)
    : el('div', {class: 'side'}, legend, hint, unmatched, lists, undated);
}

function nothingIn(model: Model): boolean {
  return model.byDay.size === 0 && model.undated.length === 0 && model.overdue.length === 0;
}

function isEmpty(model: Model): boolean {
  return model.known && nothingIn(model) && !model.filtered;
}

function drawHeader(model: Model, search: HTMLElement): HTMLElement {
  const start = startOfWeek(model.active, model.weekStart);
  const title = model.view === 'week' ? weekTitle(start, addDays(start, 6)) : monthName(model.month);
  const weekly = model.view === 'week';
  const turns = el(
    'div',
    {class: 'turns', attrs: {role: 'group', 'aria-label': t('Go to')}},
    turn('previous', weekly ? t('Previous week') : t('Previous month'), icon('arrow', left, false)),
    turn('today', t('Today'), icon('ring', ring, false)),
    turn('next', weekly ? t('Next week') : t('Next month'), icon('arrow', right, false)),
  );
  const tabs = el(
    'div',
    {class: 'views', attrs: {role: 'group', 'aria-label': t('View')}},
    ...views.map(view =>
      el(
        'button',
        {
          attrs: {
            type: 'button',
            'data-view': view,
            'data-focus': `view:${view}`,
            'aria-pressed': String(view === model.view),
          },
        },
        viewNames[view],
      ),
    ),
  );
  return el('header', {class: 'bar'}, el('h1', {}, title), turns, el('div', {class: 'tools'}, tabs, search));
}

function turn(name: string, label: string, picture: SVGSVGElement): HTMLElement {
  return el(
    'button',
    {
      class: `turn ${name}`,
      attrs: {
        type: 'button',
        'data-focus': `turn:${name}`,
        'data-turn': name === 'today' ? null : name,
        'data-go': name,
        'aria-label': label,
        title: label,
      },
    },
    picture,
    name === 'today' ? el('span', {}, label) : null,
  );
}

function drawWelcome({month, today}: Model): HTMLElement {
  return el(
    'section',
    {class: 'welcome', attrs: {'aria-label': t('Nothing planned')}},
    el('h2', {}, t('Nothing planned for {0}', monthName(month))),
    el('p', {}, t('Click a day to write something for it. One useful piece for one reader is a fine start.')),
    el(
      'button',
      {class: 'primary', attrs: {type: 'button', 'data-create': today, 'data-focus': 'welcome'}},
      t('Plan a piece for today'),
    ),
  );
}
