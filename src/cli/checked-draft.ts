import type {Severity} from '../brief/brief.js';
import type {Finding, Report} from '../core/finding.js';
import type {ExitCode} from './terminal.js';

/** A draft with its report; `path` as shown to people, `text` as it was checked. */
export interface CheckedDraft {
  readonly path: string;
  readonly text: string;
  readonly report: Report;
}

/** What makes `check` end with 1. */
export const failLevels = ['warning', 'information', 'verdict', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

const failing: Readonly<Record<'warning' | 'information', readonly Severity[]>> = {
  warning: ['error', 'warning'],
  information: ['error', 'warning', 'information'],
};

/** 1 when a draft has a finding at or above `failOn` (with `verdict`: when one is flagged), else 0. */
export function exitCodeOf(drafts: readonly CheckedDraft[], failOn: FailOn): ExitCode {
  if (failOn === 'never') return 0;
  if (failOn === 'verdict') return drafts.some(({report}) => report.verdict?.flagged) ? 1 : 0;
  const loud = failing[failOn];
  return drafts.some(({report}) => report.findings.some(({severity}) => loud.includes(severity))) ? 1 : 0;
}

/** A finding with the draft it is in. */
export interface PlacedFinding extends Finding {
  readonly path: string;
}

/** Every finding of every draft, in order. */
export function findingsOf(drafts: readonly CheckedDraft[]): readonly PlacedFinding[] {
  return drafts.flatMap(({path, report}) => report.findings.map(finding => ({...finding, path})));
}
