import {addDays, addMonths, type Day, startOfMonth, startOfWeek} from '../calendar/day.js';
import type {Entry} from '../calendar/entry.js';
import {colorings} from '../calendar/filter.js';
import type {FromCalendar, ToCalendar} from '../calendar/protocol.js';
import {askDay} from './ask-day.js';
import {el, pathOf} from './dom.js';
import {startDragging} from './drag.js';
import {startFamilies} from './families.js';
import {activate, showFrom} from './grid.js';
import {startKeyboard} from './keyboard.js';
import {distanceWords} from './keys.js';
import {longDay} from './labels.js';
import {type View, views} from './model.js';
import {drawPage, drawSide} from './page.js';
import {Store} from './store.js';
import {t} from './words.js';

interface Host {
  postMessage(message: FromCalendar): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const app = document.getElementById('app') ?? document.body.appendChild(el('div', {attrs: {id: 'app'}}));
const content = el('main', {class: 'page'});
const live = el('div', {class: 'live', attrs: {'aria-live': 'polite', role: 'status'}});
app.append(content, live);

const store = new Store(host.getState(), draw);
const search = el('input', {
  class: 'search',
  attrs: {
    type: 'search',
    placeholder: t('Search'),
    'aria-label': t('Search'),
    'data-focus': 'search',
    autocomplete: 'off',
    spellcheck: 'false',
  },
});
search.value = store.query;
/** What should have the focus as soon as it is drawn, by `data-focus`. */
let wanted: string | null = null;
let stale = false;
let told = '';

const dragging = startDragging(app, {
  entryAt: target => {
    const source = target.closest('[data-path], [data-list-path]');
    const entry = source ? store.entry(pathOf(source)) : null;
    return source && entry
      ? {path: entry.path, title: entry.title, color: source.getAttribute('data-color') ?? ''}
      : null;
  },
  drop: (path, day) => move(path, day, false),
  ended: () => {
    if (stale) draw();
  },
  turn: button => go(button.getAttribute('data-turn') === 'next' ? 1 : -1, true),
  announce,
});

function announce(text: string): void {
  live.textContent = '';
  live.textContent = text;
}

/** Draws everything anew and gives the focus back to what had it. While something is dragged, only a turned month is drawn. */
function draw(force = false): void {
  stale = dragging.active() && !force;
  if (stale) return;
  const held = document.activeElement?.closest('[data-focus]')?.getAttribute('data-focus') ?? null;
  const scroll = content.scrollTop;
  content.dataset.view = store.view;
  content.replaceChildren(...drawPage(store.model(), search));
  content.scrollTop = scroll;
  refocus(held);
  host.setState(store.place());
}

/** Gives the focus to what is wanted, else back to what held it before a drawing. */
function refocus(held: string | null): void {
  const target = wanted ?? held;
  const found = target === null ? null : focusable(target);
  if (found) {
    if (target === wanted) wanted = null;
    found.focus({preventScroll: target === held});
  } else if (held !== null) focusable(`day:${store.active}`)?.focus({preventScroll: true});
}

function focusable(id: string): HTMLElement | null {
  return content.querySelector<HTMLElement>(`[data-focus="${CSS.escape(id)}"]`);
}

/** Tells the host what is left out, so that an export holds what is shown. */
function tellFilter(): void {
  const filter = JSON.stringify(store.filter());
  if (filter === told) return;
  told = filter;
  host.postMessage({type: 'filter', filter: store.filter()});
}

function ask(): void {
  host.postMessage({type: 'ready', ...store.range()});
}

/** Stands on a day, in another month if need be. Within a grid that still holds, only the side is drawn anew. */
function stand(day: Day, focus: string, holds = true): void {
  const week = startOfWeek(day, store.weekStart()) === startOfWeek(store.active, store.weekStart());
  const turned = startOfMonth(day) !== startOfMonth(store.month);
  store.active = day;
  wanted = focus;
  if (turned) {
    store.month = startOfMonth(day);
    ask();
  }
  const grid = content.querySelector('[role="grid"]');
  const same = holds && !stale && !turned && (store.view === 'month' || week);
  if (!same || !grid || !activate(grid, day)) {
    draw();
    return;
  }
  content.querySelector('.side')?.replaceWith(drawSide(store.model()));
  refocus(null);
  host.setState(store.place());
}

/** Goes on by months, in the week view by weeks. */
function go(count: number, whileDragging = false): void {
  if (store.view === 'week') {
    store.active = addDays(store.active, 7 * count);
    store.month = startOfMonth(store.active);
  } else {
    store.month = addMonths(startOfMonth(store.month), count);
    store.active = startOfMonth(store.today()) === store.month ? store.today() : store.month;
  }
  ask();
  draw(whileDragging);
  announce(content.querySelector('h1')?.textContent ?? '');
}

function move(path: string, day: Day, follow: boolean): void {
  const entry = store.entry(path);
  if (!entry) {
    announce(t('{0} is no longer there.', path));
    return;
  }
  if (entry.date === day) {
    announce(t('“{0}” is on {1} already.', entry.title, longDay(day)));
    return;
  }
  store.put(entry, day);
  host.postMessage({type: 'move', path, day});
  announce(
    entry.date
      ? t('“{0}” moved to {1}, {2}.', entry.title, longDay(day), distanceWords(entry.date, day))
      : t('“{0}” moved to {1}.', entry.title, longDay(day)),
  );
  if (follow) stand(day, `entry:${path}`, false);
  else {
    store.active = day;
    draw();
  }
}

content.addEventListener('click', event => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest('button') ?? null;
  if (button?.hasAttribute('data-go')) return turn(button.getAttribute('data-go') ?? '');
  const view = views.find(name => name === button?.getAttribute('data-view'));
  if (view) return switchTo(view);
  const toggle = button?.getAttribute('data-toggle');
  if (typeof toggle === 'string') return toggleValue(toggle === '' ? null : toggle);
  const list = button?.getAttribute('data-list');
  if (list) {
    stand(list, `day:${list}`);
    return content.querySelector(`[data-day="${list}"]`)?.scrollIntoView({block: 'nearest'});
  }
  const create = button?.getAttribute('data-create');
  if (create) return host.postMessage({type: 'create', day: create});
  const out = button?.getAttribute('data-publish');
  if (out) return host.postMessage({type: 'publish', path: out});
  const back = button?.getAttribute('data-result');
  if (back) return host.postMessage({type: 'result', path: back});
  if (button && pathOf(button)) return host.postMessage({type: 'open', path: pathOf(button)});
  const day = target?.closest('[role="gridcell"]')?.getAttribute('data-date');
  if (!day) return;
  stand(day, `day:${day}`);
  host.postMessage({type: 'create', day});
});

function turn(name: string): void {
  if (name === 'previous') go(-1);
  else if (name === 'next') go(1);
  else stand(store.today(), `day:${store.today()}`);
}

function switchTo(view: View): void {
  store.view = view;
  const month = startOfMonth(store.active);
  if (month !== store.month) {
    store.month = month;
    ask();
  }
  draw();
}

function toggleValue(value: string | null): void {
  if (!store.hidden.delete(value)) store.hidden.add(value);
  draw();
  tellFilter();
}

search.addEventListener('input', () => {
  store.query = search.value;
  draw();
  tellFilter();
});

content.addEventListener('change', event => {
  const picked = event.target instanceof HTMLSelectElement ? event.target.value : '';
  const coloring = colorings.find(name => name === picked);
  if (!coloring) return;
  store.coloring = coloring;
  store.hidden.clear();
  draw();
  tellFilter();
});

/** Walks to an entry in a crowded day: what the keyboard stands on is always in sight. */
content.addEventListener('focusin', event => {
  const chip = event.target instanceof Element ? event.target.closest('.chip') : null;
  const cell = chip?.closest('[role="gridcell"]');
  if (chip?.classList.contains('clipped') && cell) {
    showFrom(cell, [...cell.querySelectorAll('.chip')].indexOf(chip), store);
  }
});

startFamilies(content);
startKeyboard(content, search, {
  store,
  dragging: dragging.active,
  stand,
  move: (entry, day) => move(entry.path, day, true),
  undo: () => {
    store.putBack();
    host.postMessage({type: 'undo'});
  },
  open: entry => host.postMessage({type: 'open', path: entry.path}),
  create: day => host.postMessage({type: 'create', day}),
  askWhere,
  clearSearch: () => {
    search.value = '';
    store.query = '';
    draw();
    tellFilter();
  },
});

function askWhere(entry: Entry, anchor: HTMLElement): void {
  const focus = anchor.getAttribute('data-focus');
  const {today} = store.model();
  askDay(app, {title: entry.title, from: entry.date ?? today, today, anchor}, day => {
    wanted = focus;
    if (day === null) draw();
    else move(entry.path, day, true);
  });
}

function receive(message: ToCalendar): void {
  if (message.type === 'snapshot') {
    store.learn(message);
    draw();
  } else if (message.type === 'show') stand(message.day, `day:${message.day}`);
  else {
    // The host speaks when a move was refused or taken back: its facts follow.
    store.putBack();
    announce(message.text);
    draw();
  }
}

window.addEventListener('message', (event: MessageEvent<ToCalendar>) => receive(event.data));
new ResizeObserver(() => {
  const width = app.clientWidth;
  const size = width < 520 ? 'narrow' : width < 1100 ? 'medium' : 'wide';
  app.dataset.size = size;
  app.toggleAttribute('data-large', size !== 'narrow');
  if (size === store.size) return;
  store.size = size;
  draw();
}).observe(app);

draw();
ask();
tellFilter();
