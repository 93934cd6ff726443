import * as vscode from 'vscode';
import {readDraft} from '../core/draft.js';
import type {Briefs} from './briefs.js';
import type {FindingsBoard} from './findings-board.js';
import type {Linter} from './linter.js';
import {statusBar} from './settings.js';
import {asMarkdown, sentence, verdictWords} from './verdict-words.js';

/** Tells the verdict on the active draft in the status bar, with its reasons on hover; a click explains it. */
export function showVerdictStatus(parts: {
  readonly briefs: Briefs;
  readonly board: FindingsBoard;
  readonly linter: Linter;
}): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('lodestone.verdict', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Lodestone: verdict');
  item.command = 'lodestone.explainVerdict';
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const report = document && parts.linter.reportOf(document);
    if (!report || !statusBar()) {
      item.hide();
      return;
    }
    const {path, brief} = parts.briefs.placeOf(document.uri);
    const {kind} = readDraft(document.getText(), path, brief ?? undefined);
    const words = verdictWords(report, kind, vscode.l10n.t);
    const reasons = report.verdict?.label === 'brand' ? [] : (report.verdict?.reasons ?? []);
    const lines = reasons.map(({says}) => sentence(says));
    const counts = countsLine(parts.board, document.uri);
    item.text = `$(${words.icon}) ${words.label}`;
    item.tooltip = tooltipOf({title: words.label, means: words.means, lines, counts});
    item.accessibilityInformation = {
      label: [words.label, words.means, ...lines, counts].join(' '),
      role: 'button',
    };
    item.show();
  };
  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    parts.linter.onDidReport(uri => {
      if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) show();
    }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('lodestone')) show();
    }),
  );
}

function tooltipOf(parts: {
  readonly title: string;
  readonly means: string;
  readonly lines: readonly string[];
  readonly counts: string;
}): vscode.MarkdownString {
  const reasons = parts.lines.map(line => `- ${asMarkdown(line)}`).join('\n');
  const click = vscode.l10n.t('Click for where it shows, and what to do.');
  const text = [`**${asMarkdown(parts.title)}**`, asMarkdown(parts.means), reasons, asMarkdown(parts.counts), click];
  return new vscode.MarkdownString(text.filter(part => part !== '').join('\n\n'));
}

/** What the editor shows in a document, and how many hints there are besides. */
function countsLine(board: FindingsBoard, uri: vscode.Uri): string {
  const {error, warning, information, hint} = board.counts(uri);
  const {t} = vscode.l10n;
  const seen = error + warning + information;
  if (seen + hint === 0) return t('Nothing to point out.');
  const said = [
    ...(seen === 1 ? [t('1 finding')] : seen > 1 ? [t('{0} findings', seen)] : []),
    ...(hint === 1 ? [t('1 hint')] : hint > 1 ? [t('{0} hints', hint)] : []),
  ];
  return `${said.join(', ')}.`;
}
