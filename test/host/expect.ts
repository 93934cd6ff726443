/** Throws unless both say the same in JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/** Throws unless `condition` holds. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Expected ${what}.`);
}

/** Resolves to the error that `work` rejects with; throws when it does not. */
export async function rejection(work: Thenable<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error;
    return new Error(String(error));
  }
  throw new Error('Expected a rejection.');
}

/** Asks again until `probe` gives something; throws after ten seconds, saying what never came. */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ten seconds in vain until ${what}.`);
}
