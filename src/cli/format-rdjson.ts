import type {Severity} from '../brief/brief.js';
import type {Finding} from '../core/finding.js';
import type {CheckedDraft} from './checked-draft.js';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** Reviewdog's Diagnostic Format. Its columns count UTF-8 bytes, so they are converted from the draft's own lines. */
export function formatRdjson(drafts: readonly CheckedDraft[]): string {
  const diagnostics = drafts.flatMap(({path, text, report}) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    return report.findings.map(finding => diagnosticOf(finding, path, lines));
  });
  return `${JSON.stringify({source: {name: 'lodestone'}, diagnostics})}\n`;
}

function diagnosticOf(finding: Finding, path: string, lines: readonly string[]) {
  const {rule, severity, message, line, column, endLine, endColumn, expected} = finding;
  const range = {start: bytePosition(lines, line, column), end: bytePosition(lines, endLine, endColumn)};
  return {
    message,
    location: {path, range},
    severity: severities[severity],
    code: {value: rule},
    ...(expected.length > 0 && {suggestions: expected.map(text => ({range, text}))}),
  };
}

/** 1-based line and column, the column in UTF-8 bytes. */
function bytePosition(lines: readonly string[], line: number, column: number) {
  const before = (lines[line - 1] ?? '').slice(0, column - 1);
  return {line, column: Buffer.byteLength(before) + 1};
}
