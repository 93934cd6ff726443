import type {Severity} from '../brief/brief.js';
import type {Draft} from './draft.js';

/** How loudly each rule speaks unless the brief says otherwise. */
const standard: Readonly<Record<string, Severity>> = {
  'reads-like-resume': 'warning',
  'no-letter-opening': 'warning',
  'no-references-line': 'warning',
  'no-unused-disable': 'warning',
  'require-audience': 'hint',
  'require-english': 'hint',
  'require-second-person': 'hint',
  'require-on-brief': 'hint',
  'require-evidence': 'hint',
  'require-outcome': 'hint',
  'require-next-step': 'hint',
  'require-proof-from-others': 'hint',
  'require-front-matter': 'hint',
};

/** Rules that do not fit a kind of draft. */
const unfit: Readonly<Partial<Record<string, readonly string[]>>> = {
  'case-study': ['require-second-person', 'no-role-dates', 'no-telegraphic-bullets'],
  social: ['no-self-opening'],
  bio: ['no-years-of-experience', 'require-second-person', 'require-next-step', 'no-self-opening'],
  talk: ['no-years-of-experience', 'require-second-person', 'no-self-opening'],
};

/** Advice on a whole draft waits until the draft says that it is ready. */
const early: ReadonlySet<string | null> = new Set(['idea', 'drafting']);

/**
 * How loudly a rule speaks on a draft: the brief's setting, else the standard one; null where it is off, or does not fit
 * the draft's kind. With `byStatus`, advice on the whole draft is held back while the draft is an idea or being drafted.
 */
export function severityOf(rule: string, draft: Draft, byStatus: boolean): Severity | null {
  const setting = draft.brief.check.rules[rule]?.severity ?? null;
  if (setting === 'off') return null;
  if (draft.kind === 'testimonial' && rule !== 'no-unused-disable') return null;
  if (draft.kind !== null && unfit[draft.kind]?.includes(rule)) return null;
  if (
    byStatus &&
    early.has(draft.status) &&
    ((rule.startsWith('require-') && rule !== 'require-english') || rule === 'max-channel-length')
  )
    return null;
  if (setting !== null) return setting;
  if (rule === 'reads-like-resume' && (draft.kind === 'application' || draft.kind === 'pitch')) return 'information';
  return standard[rule] ?? 'information';
}

const anyLanguage: ReadonlySet<string> = new Set([
  'max-channel-length',
  'no-unknown-id',
  'no-unused-disable',
  'require-english',
  'require-front-matter',
]);

/** Whether a rule has something to say about a draft that is not in English. */
export function fitsAnyLanguage(rule: string): boolean {
  return anyLanguage.has(rule);
}
