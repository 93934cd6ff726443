import type {Look, Seen, Stamp} from '../../calendar/file-source.js';

/** The two ways of looking at a file: beside other work, or while everything else waits. */
export interface Eyes {
  readonly see: (file: string, known: Stamp | undefined) => Promise<Seen>;
  readonly seeNow: (file: string, known: Stamp | undefined) => Seen;
  /** Milliseconds from some moment on. */
  readonly clock: () => number;
}

const atOnce = 16;
const batch = 64;
/** The host is shared: no turn takes much longer than so many milliseconds. */
const longestTurn = 8;
/** A file that takes longer than so many milliseconds is not worth waiting for. */
const quickEnough = 0.5;

/**
 * Looks at many files in short turns. A disk that answers at once is asked for one file after the other, which is two to
 * four times as fast as asking for many at once; one that lets us wait (a network's, or one that sleeps) is asked for
 * many at once, and for one at a time again as soon as it answers quickly.
 */
export async function lookInTurns(files: readonly string[], look: Look, eyes: Eyes): Promise<void> {
  let quick = false;
  for (let next = 0; next < files.length && !look.stopped(); ) {
    const start = eyes.clock();
    const first = next;
    next = quick ? lookNow(files, next, look, eyes) : await lookAtOnce(files, next, look, eyes);
    quick = eyes.clock() - start < quickEnough * (next - first);
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** One turn, from a file on; returns where the next one begins. */
function lookNow(files: readonly string[], from: number, look: Look, {seeNow, clock}: Eyes): number {
  const end = clock() + longestTurn;
  let next = from;
  for (; next < files.length && !look.stopped() && clock() < end; next++) {
    const file = files[next] ?? '';
    look.tell(file, seeNow(file, look.known(file)));
  }
  return next;
}

async function lookAtOnce(files: readonly string[], from: number, look: Look, {see}: Eyes): Promise<number> {
  const turn = files.slice(from, from + batch);
  const left = turn.values();
  const reader = async (): Promise<void> => {
    for (const file of left) {
      if (look.stopped()) return;
      const seen = await see(file, look.known(file));
      if (!look.stopped()) look.tell(file, seen);
    }
  };
  await Promise.all(Array.from({length: atOnce}, reader));
  return from + turn.length;
}
