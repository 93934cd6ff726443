import type {VFile} from 'vfile';
import type {Brief} from '../brief/brief.js';
import type {Verdict} from './finding.js';

const mildly = new WeakSet<object>();

/** Marks a message as one on words that plain speakers use too, and mean: "my next role", "expertise in". */
export function sayMildly(message: ReturnType<VFile['message']>): void {
  mildly.add(message);
}

export function isMild(message: object): boolean {
  return mildly.has(message);
}

/** For the pages of the rules that speak mildly. */
export const mildlyOnly =
  'Words that can be meant plainly are passed over in a draft whose verdict is `brand`, unless the rule is set in `brand.yaml`.';

/**
 * What is left to say of a draft by its verdict. Where a draft plainly is for somebody, words that can be meant plainly mostly
 * are: a strict reader held half of those findings for unfair, and nearly all others for fair. Rules that the brief names speak all the same.
 */
export function withoutMild<One extends {readonly rule: string; readonly mild: boolean}>(
  found: readonly One[],
  verdict: Verdict | null,
  brief: Brief,
): readonly One[] {
  if (verdict?.label !== 'brand') return found;
  return found.filter(({rule, mild}) => !mild || brief.check.rules[rule] !== undefined);
}
