import type {Severity} from '../brief/brief.js';
import {type CheckedDraft, findingsOf} from './checked-draft.js';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Annotations as GitHub Actions reads them from a job's output. */
export function formatGithub(drafts: readonly CheckedDraft[]): string {
  return findingsOf(drafts)
    .map(({path, rule, severity, message, line, column, endLine, endColumn}) => {
      // GitHub takes an end column only within one line.
      const end = endLine === line ? `,endColumn=${Math.max(column, endColumn - 1)}` : '';
      const place = `file=${property(path)},line=${line},endLine=${endLine},col=${column}${end}`;
      return `::${levels[severity]} ${place},title=${property(`lodestone ${rule}`)}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
