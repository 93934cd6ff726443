import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {Today} from '../../../src/host/today.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function clock() {
  const focused = new Set<() => void>();
  const onFocus = (listener: () => void) => {
    focused.add(listener);
    return {dispose: () => focused.delete(listener)};
  };
  return {now: () => new Date(), onFocus, focus: () => focused.forEach(listener => void listener())};
}

test('midnight turns the day while nobody touches the window', () => {
  vi.setSystemTime(new Date(2026, 10, 30, 23, 59, 50));
  const today = new Today(clock());
  const turned = vi.fn();
  today.onDidChange(turned);
  expect(today.day()).toBe('2026-11-30');
  vi.advanceTimersByTime(60_000);
  expect(turned).toHaveBeenCalledTimes(1);
  expect(today.day()).toBe('2026-12-01');
  today.dispose();
});

test('a window that wakes on another day learns it on focus, before any timer', () => {
  vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
  const window = clock();
  const today = new Today(window);
  const turned = vi.fn();
  today.onDidChange(turned);
  vi.setSystemTime(new Date(2026, 10, 25, 9, 0));
  window.focus();
  expect(turned).toHaveBeenCalledTimes(1);
  expect(today.day()).toBe('2026-11-25');
  today.dispose();
});

test('nothing is told while the day stays, nor after the end', () => {
  vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
  const window = clock();
  const today = new Today(window);
  const turned = vi.fn();
  today.onDidChange(turned);
  vi.advanceTimersByTime(3_600_000);
  window.focus();
  today.dispose();
  vi.setSystemTime(new Date(2026, 10, 23, 9, 0));
  window.focus();
  vi.advanceTimersByTime(3_600_000);
  expect(turned).not.toHaveBeenCalled();
});
