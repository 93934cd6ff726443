import type {CheckedDraft} from './checked-draft.js';

/** The stable format for programs; its shape only changes with `version`. */
export function formatJson(drafts: readonly CheckedDraft[]): string {
  return `${JSON.stringify({version: 1, drafts: drafts.map(({path, report}) => draftJson(path, report))})}\n`;
}

function draftJson(path: string, {words, verdict, findings}: CheckedDraft['report']) {
  return {
    path,
    words,
    verdict: verdict && {
      score: verdict.score,
      label: verdict.label,
      flagged: verdict.flagged,
      reasons: verdict.reasons.map(({feature, weight, value, says}) => ({feature, weight, value, says})),
    },
    findings: findings.map(({rule, severity, message, line, column, endLine, endColumn, url, expected}) => ({
      rule,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      url,
      expected,
    })),
  };
}
