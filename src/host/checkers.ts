import type {Brief} from '../brief/brief.js';
import {type Checker, createChecker} from '../core/checker.js';

/** One checker for each brief, and one for drafts without; a brief that changed is a new brief. */
export function checkersByBrief(): (brief: Brief | null) => Checker {
  const plain = createChecker();
  const known = new WeakMap<Brief, Checker>();
  return brief => {
    if (brief === null) return plain;
    const checker = known.get(brief) ?? createChecker({brief});
    known.set(brief, checker);
    return checker;
  };
}
