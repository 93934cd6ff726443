import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {lookAgain} from '../../../src/host/look-again.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window that gets the focus when told, and a look that takes so many milliseconds. */
function watched(milliseconds: number) {
  const seen = {looks: 0, focus: (): void => {}, ended: false};
  const look = async (): Promise<void> => {
    seen.looks++;
    await new Promise(resolve => setTimeout(resolve, milliseconds));
  };
  const ending = lookAgain(look, listener => {
    seen.focus = listener;
    return {
      dispose() {
        seen.ended = true;
      },
    };
  });
  return {seen, ending};
}

test('looks soon after the start, and again when the window gets the focus', async () => {
  const {seen} = watched(5);
  await vi.advanceTimersByTimeAsync(20_000);
  const atFirst = seen.looks;
  expect(atFirst).toBeGreaterThan(0);
  seen.focus();
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen.looks).toBe(atFirst + 1);
});

test('where looking takes long, a window that comes and goes is not looked at each time, and never twice at once', async () => {
  const {seen} = watched(3000);
  await vi.advanceTimersByTimeAsync(20_000);
  const atFirst = seen.looks;
  for (let times = 0; times < 20; times++) {
    seen.focus();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(seen.looks).toBe(atFirst);
  await vi.advanceTimersByTimeAsync(600_000);
  seen.focus();
  seen.focus();
  expect(seen.looks).toBe(atFirst + 1);
});

test('looks no more once it is disposed of', async () => {
  const {seen, ending} = watched(5);
  ending.dispose();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([seen.looks, seen.ended]).toEqual([0, true]);
});
