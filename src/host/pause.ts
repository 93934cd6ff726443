const longestTurn = 15;
const soon: (next: () => void) => unknown =
  typeof setImmediate === 'function' ? setImmediate : next => setTimeout(next, 0);

/**
 * Lets other work go on now and then in the midst of a long one: the extension host is shared. Call the function it
 * returns often, and await what that returns when it returns something.
 */
export function createPause(): () => Promise<void> | undefined {
  let resumed = performance.now();
  return () => {
    if (performance.now() - resumed < longestTurn) return undefined;
    return new Promise<void>(resolve => soon(resolve)).then(() => {
      resumed = performance.now();
    });
  };
}
