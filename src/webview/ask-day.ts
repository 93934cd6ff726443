import type {Day} from '../calendar/day.js';
import {readTypedDay} from '../calendar/typed-day.js';
import {el} from './dom.js';
import {longDay} from './labels.js';
import {t} from './words.js';

/** What is being moved, and from where. */
export interface DayQuestion {
  readonly title: string;
  readonly from: Day;
  readonly today: Day;
  /** The element below which the question opens. */
  readonly anchor: Element;
}

/** Asks for a day in words, under the entry. Calls `done` once: with the day, or null when the question was left. */
export function askDay(root: HTMLElement, question: DayQuestion, done: (day: Day | null) => void): void {
  const hint = 'fri, +1w, 22, 2026-12-01';
  const input = el('input', {
    attrs: {type: 'text', id: 'typed-day', autocomplete: 'off', spellcheck: 'false', placeholder: hint},
  });
  const answer = el('output', {attrs: {for: 'typed-day'}}, t('For example {0}', hint));
  const box = el(
    'div',
    {class: 'ask', attrs: {role: 'dialog', 'aria-label': t('Move “{0}”', question.title)}},
    el('label', {attrs: {for: 'typed-day'}}, t('Move to')),
    input,
    answer,
  );
  let open = true;
  const close = (day: Day | null): void => {
    if (!open) return;
    open = false;
    box.remove();
    done(day);
  };
  const read = (): Day | null => readTypedDay(input.value, question);
  input.addEventListener('input', () => {
    const day = read();
    box.classList.toggle('unread', day === null && input.value.trim() !== '');
    answer.textContent = day === null ? t('For example {0}', hint) : longDay(day);
  });
  box.addEventListener('keydown', event => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const day = event.key === 'Enter' ? read() : null;
    if (event.key === 'Escape' || day !== null) close(day);
    else answer.textContent = t('That is no day yet. For example {0}', hint);
  });
  input.addEventListener('blur', () => close(null));
  root.append(box);
  const place = question.anchor.getBoundingClientRect();
  const left = Math.max(8, Math.min(place.left, window.innerWidth - box.offsetWidth - 8));
  const below = place.bottom + 4;
  box.style.left = `${left}px`;
  box.style.top = `${Math.max(8, below + box.offsetHeight > window.innerHeight ? place.top - box.offsetHeight - 4 : below)}px`;
  input.focus();
}
