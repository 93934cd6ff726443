import type {Brief} from '../brief/brief.js';
import type {Checker} from '../core/checker.js';

/** The checker for drafts of a brief, or for those without one. */
export type CheckerFor = (brief: Brief | null) => Checker;

/**
 * One checker for each brief, and one for drafts without; a brief that changed is a new brief. The parser and the rules are
 * loaded here and not before: half of the extension is theirs.
 */
export async function checkersByBrief(): Promise<CheckerFor> {
  const {createChecker} = await import('../core/checker.js');
  const plain = createChecker();
  const known = new WeakMap<Brief, Checker>();
  return brief => {
    if (brief === null) return plain;
    const checker = known.get(brief) ?? createChecker({brief});
    known.set(brief, checker);
    return checker;
  };
}
