import {parentPort, Worker, workerData} from 'node:worker_threads';
import type {Brief} from '../brief/brief.js';
import {type Checker, createChecker} from '../core/checker.js';
import type {Report} from '../core/finding.js';

/** One draft to check, as plain data that can be handed to another thread. */
export interface CheckJob {
  readonly text: string;
  /** Relative to the brief's folder, with `/`. */
  readonly path: string;
  /** Which of the work's briefs counts; null for none. */
  readonly brief: number | null;
}

/** Many drafts and the briefs they share. */
export interface CheckWork {
  readonly jobs: readonly CheckJob[];
  readonly briefs: readonly Brief[];
}

type Numbered = readonly [index: number, report: Report];

interface Share extends CheckWork {
  /** The next job that nobody has taken, counted by all threads. */
  readonly next: Int32Array;
}

/**
 * Checks every job, on this thread and `threads - 1` others that run `entry` again. Reports come in the order of the
 * jobs. `progress` is told how many jobs are taken.
 */
export async function checkAll(
  work: CheckWork,
  options: {readonly threads: number; readonly entry: URL; readonly progress: (taken: number) => void},
): Promise<readonly Report[]> {
  const share: Share = {...work, next: new Int32Array(new SharedArrayBuffer(4))};
  const others = Array.from({length: Math.min(options.threads, work.jobs.length) - 1}, () => {
    const worker = new Worker(options.entry, {workerData: share});
    return new Promise<readonly Numbered[]>((resolve, reject) => {
      worker.once('message', (reports: readonly Numbered[]) => resolve(reports));
      worker.once('error', reject);
    });
  });
  const reports: Report[] = [];
  const shares = [checkShare(share, options.progress), ...(await Promise.all(others))];
  for (const [index, report] of shares.flat()) reports[index] = report;
  return reports;
}

/** On another thread: checks a share of the work and hands it back. */
export function runAsWorker(): void {
  const share: Share = workerData;
  parentPort?.postMessage(checkShare(share, () => {}));
}

function checkShare({jobs, briefs, next}: Share, progress: (taken: number) => void): readonly Numbered[] {
  const checkers = new Map<number | null, Checker>();
  const done: Numbered[] = [];
  for (let index = Atomics.add(next, 0, 1); index < jobs.length; index = Atomics.add(next, 0, 1)) {
    const job = jobs[index];
    if (!job) break;
    const brief = job.brief === null ? undefined : briefs[job.brief];
    const checker = checkers.get(job.brief) ?? createChecker(brief ? {brief} : {});
    checkers.set(job.brief, checker);
    done.push([index, checker.check(job.text, {path: job.path})]);
    progress(index + 1);
  }
  return done;
}
