import type {Severity} from '../brief/brief.js';
import type {Verdict} from '../core/finding.js';
import {type CheckedDraft, findingsOf} from './checked-draft.js';
import {count} from './paths.js';

const colors: Readonly<Record<Severity, number>> = {error: 31, warning: 33, information: 36, hint: 90};

/** For people: findings under each draft's path, the verdict with its reasons, and a summary. */
export function formatPretty(
  drafts: readonly CheckedDraft[],
  options: {readonly color: boolean; readonly quiet: boolean},
): string {
  const paint = (code: number, text: string) => (options.color ? `\u001B[${code}m${text}\u001B[0m` : text);
  const blocks = drafts.flatMap(draft => {
    const rows = draft.report.findings.map(({line, column, severity, message, rule}) => ({
      place: `${line}:${column}`,
      severity,
      message: oneLine(message),
      rule,
    }));
    const verdict = draft.report.verdict?.flagged ? draft.report.verdict : null;
    if (rows.length === 0 && !verdict) return [];
    const placeWidth = Math.max(...rows.map(({place}) => place.length), 0);
    const lines = rows.map(({place, severity, message, rule}) =>
      [
        ' ',
        place.padStart(placeWidth),
        paint(colors[severity], severity.padEnd(11)),
        `${message} ${paint(90, rule)}`,
      ].join(' '),
    );
    const says = verdict ? [`  ${paint(33, verdictLine(verdict))}`] : [];
    return [[paint(4, oneLine(draft.path)), ...lines, ...says].join('\n')];
  });
  if (!options.quiet) blocks.push(summary(drafts));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function verdictLine({score, reasons}: Verdict): string {
  const why = reasons
    .filter(({weight, value}) => weight * value > 0)
    .slice(0, 3)
    .map(reason => oneLine(reason.says));
  return `Reads like a resume (${score.toFixed(2)})${why.length > 0 ? `: ${why.join('; ')}` : ''}`;
}

function summary(drafts: readonly CheckedDraft[]): string {
  const findings = findingsOf(drafts);
  const words = drafts.reduce((sum, {report}) => sum + report.words, 0);
  const flagged = drafts.filter(({report}) => report.verdict?.flagged).length;
  const checked = `${count(drafts.length, 'draft')} checked, ${count(words, 'word')}`;
  if (findings.length === 0 && flagged === 0) return `${checked}: nothing found.`;
  const kinds = (['error', 'warning', 'information', 'hint'] as const).flatMap(severity => {
    const number = findings.filter(finding => finding.severity === severity).length;
    return number === 0 ? [] : [severity === 'information' ? `${number} information` : count(number, severity)];
  });
  return `${checked}: ${[...kinds, ...(flagged > 0 ? [`${flagged} flagged as reading like a resume`] : [])].join(', ')}.`;
}

// A path or message with line breaks or control characters must not draw on the terminal.
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
