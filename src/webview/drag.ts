import type {Day} from '../calendar/day.js';
import {el} from './dom.js';
import {t} from './words.js';

/** What a drag asks of the page. */
export interface DragHost {
  /** The entry under a pressed pointer, or null where nothing can be dragged. */
  readonly entryAt: (target: Element) => {readonly path: string; readonly title: string; readonly color: string} | null;
  readonly drop: (path: string, day: Day) => void;
  readonly ended: () => void;
  /** The pointer rests on a button that turns the month. */
  readonly turn: (button: Element) => void;
  readonly announce: (text: string) => void;
}

const threshold = 4;
const longPress = 350;
const turnAfter = 600;
const edge = 36;

interface Drag {
  readonly path: string;
  readonly title: string;
  readonly color: string;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly source: Element;
  lastX: number;
  lastY: number;
  ghost: HTMLElement | null;
  press: ReturnType<typeof setTimeout> | undefined;
  turning: {readonly button: Element; readonly timer: ReturnType<typeof setTimeout>} | null;
  scroll: number;
  over: Element | null;
}

/** Lets entries be dragged onto days with mouse, pen or a long press of a finger; Escape takes it back. */
export function startDragging(root: HTMLElement, host: DragHost): {readonly active: () => boolean} {
  let drag: Drag | null = null;
  let scrolling = 0;

  root.addEventListener('pointerdown', event => {
    const target = event.target instanceof Element ? event.target : null;
    const entry = event.button === 0 && target ? host.entryAt(target) : null;
    if (!entry || !target || drag) return;
    drag = {
      ...entry,
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      source: target,
      lastX: event.clientX,
      lastY: event.clientY,
      ghost: null,
      press: undefined,
      turning: null,
      scroll: 0,
      over: null,
    };
    if (event.pointerType === 'touch') drag.press = setTimeout(() => drag && lift(drag, drag.x, drag.y), longPress);
  });
  document.addEventListener('pointermove', event => {
    if (!drag || event.pointerId !== drag.pointer) return;
    if (!drag.ghost) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < threshold) return;
      // A finger that moves before the long press is over scrolls the page.
      if (event.pointerType === 'touch') return end();
      lift(drag, event.clientX, event.clientY);
    }
    follow(drag, event.clientX, event.clientY);
  });
  document.addEventListener('pointerup', event => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const {ghost, path, over} = drag;
    const day = over?.getAttribute('data-date') ?? over?.getAttribute('data-day');
    const dragged = ghost !== null;
    end();
    if (!dragged) return;
    swallowClick('now');
    if (day) host.drop(path, day);
    host.ended();
  });
  document.addEventListener('pointercancel', cancel);
  window.addEventListener('blur', cancel);
  document.addEventListener('dragstart', event => event.preventDefault());
  document.addEventListener(
    'touchmove',
    event => {
      if (drag?.ghost) event.preventDefault();
    },
    {passive: false},
  );
  document.addEventListener('contextmenu', event => {
    if (drag?.ghost) event.preventDefault();
  });
  document.addEventListener(
    'keydown',
    event => {
      if (!drag?.ghost) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key !== 'Escape') return;
      const {title} = drag;
      swallowClick('on release');
      cancel();
      host.announce(t('“{0}” stays where it was.', title));
    },
    true,
  );

  function lift(one: Drag, x: number, y: number): void {
    one.ghost = el(
      'div',
      {class: 'ghost', attrs: {'data-color': one.color, 'aria-hidden': 'true'}},
      el('span', {class: 'title'}, one.title),
    );
    document.body.append(one.ghost);
    root.classList.add('dragging');
    one.source.closest('[data-focus]')?.classList.add('lifted');
    follow(one, x, y);
  }

  function follow(one: Drag, x: number, y: number): void {
    if (!one.ghost) return;
    one.lastX = x;
    one.lastY = y;
    const width = one.ghost.offsetWidth;
    const left = Math.max(4, Math.min(x + 10, window.innerWidth - width - 4));
    const top = Math.max(4, Math.min(y + 12, window.innerHeight - one.ghost.offsetHeight - 4));
    one.ghost.style.transform = `translate(${left}px, ${top}px)`;
    const under = document.elementFromPoint(x, y);
    const cell = under?.closest('[role="gridcell"][data-date], .sheet [data-day]') ?? null;
    if (cell !== one.over) {
      one.over?.classList.remove('target');
      cell?.classList.add('target');
      one.over = cell;
    }
    turnOver(one, under?.closest('[data-turn]') ?? null);
    one.scroll = y < edge ? -10 : y > window.innerHeight - edge ? 10 : 0;
    if (one.scroll !== 0 && scrolling === 0) scrolling = requestAnimationFrame(scrollOn);
  }

  function turnOver(one: Drag, button: Element | null): void {
    if (button === (one.turning?.button ?? null)) return;
    clearTimeout(one.turning?.timer);
    one.turning = button && {
      button,
      timer: setTimeout(() => {
        host.turn(button);
        // The days have changed under the pointer.
        one.over = null;
        one.turning = null;
        follow(one, one.lastX, one.lastY);
      }, turnAfter),
    };
  }

  function scrollOn(): void {
    scrolling = 0;
    if (!drag?.ghost || drag.scroll === 0) return;
    root.scrollBy(0, drag.scroll);
    scrolling = requestAnimationFrame(scrollOn);
  }

  function end(): void {
    clearTimeout(drag?.press);
    clearTimeout(drag?.turning?.timer);
    drag?.ghost?.remove();
    drag?.over?.classList.remove('target');
    drag?.source.closest('[data-focus]')?.classList.remove('lifted');
    root.classList.remove('dragging');
    drag = null;
  }

  function cancel(): void {
    const lifted = drag?.ghost !== null && drag !== null;
    end();
    if (lifted) host.ended();
  }

  return {active: () => drag?.ghost !== null && drag !== null};
}

// The click that follows a drag is no click. After Escape it comes only when the button is let go.
function swallowClick(when: 'now' | 'on release'): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = (): void => {
    setTimeout(() => document.removeEventListener('click', swallow, {capture: true}), 0);
  };
  document.addEventListener('click', swallow, {capture: true});
  if (when === 'now') stop();
  else document.addEventListener('pointerup', stop, {once: true});
}
