/** Milliseconds after the start: by then an editor has begun to follow the disk. */
const afterStart = [2_000, 10_000];
/** After a look it rests this many times as long as the look took. */
const rests = 100;

/** What ends a subscription. */
interface Ending {
  dispose(): void;
}

/**
 * Looks again for what nobody told of: what happened before the editor followed the disk, or on a disk that tells nothing.
 * Soon after the start, and whenever the window gets the focus, as somebody may have worked in another one.
 */
export function lookAgain(look: () => Promise<void>, onFocus: (listener: () => void) => Ending): Ending {
  let isLooking = false;
  let next = 0;
  const begin = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const start = Date.now();
    try {
      await look();
    } finally {
      isLooking = false;
      next = Date.now() + rests * (Date.now() - start);
    }
  };
  const timers = afterStart.map(milliseconds => setTimeout(() => void begin(), milliseconds));
  const focus = onFocus(() => {
    if (Date.now() >= next) void begin();
  });
  return {
    dispose() {
      for (const timer of timers) clearTimeout(timer);
      focus.dispose();
    },
  };
}
