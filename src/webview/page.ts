import {el, icon} from './dom.js';
import {monthName} from './labels.js';
import {drawDayLists, drawLegend, drawUndated} from './lists.js';
import type {Model} from './model.js';
import {drawMonth} from './month-grid.js';

const left = 'M6.5 1.5L3 5l3.5 3.5';
const right = 'M3.5 1.5L7 5L3.5 8.5';

/** The whole page for what is known now, as elements ready to be put in place. */
export function drawPage(model: Model): readonly HTMLElement[] {
  const empty = model.known && model.byDay.size === 0 && model.undated.length === 0;
  const grid = drawMonth(model);
  const lists = empty ? drawWelcome(model) : drawDayLists(model);
  const side = el('div', {class: 'side'}, lists, drawUndated(model), empty ? null : drawLegend(model));
  return [drawHeader(model), grid, side];
}

function drawHeader(model: Model): HTMLElement {
  return el(
    'header',
    {class: 'bar'},
    el('h1', {}, monthName(model.month)),
    el(
      'div',
      {class: 'turns', attrs: {role: 'group', 'aria-label': 'Month'}},
      turn('previous', 'Previous month', icon('arrow', left, false)),
      turn('today', 'Today', icon('ring', 'M5 1.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6zM5 4.6v.8', false)),
      turn('next', 'Next month', icon('arrow', right, false)),
    ),
  );
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
    {class: 'welcome', attrs: {'aria-label': 'Nothing planned'}},
    el('h2', {}, `Nothing planned for ${monthName(month)}`),
    el('p', {}, 'Click a day to write something for it. One useful piece for one reader is a fine start.'),
    el(
      'button',
      {class: 'primary', attrs: {type: 'button', 'data-create': today, 'data-focus': 'welcome'}},
      'Plan a piece for today',
    ),
  );
}
