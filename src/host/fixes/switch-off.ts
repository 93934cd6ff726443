import * as vscode from 'vscode';
import type {FindingDiagnostic} from '../to-diagnostic.js';
import {quickFix} from './quick-fix.js';

/** Switching a finding's rule off: on its line, above it, in its file, in the workspace. */
export function switchOff(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  const {rule} = diagnostic.finding;
  const insert = (title: string, at: vscode.Position, text: string): vscode.CodeAction => {
    const action = quickFix(title, diagnostic);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.insert(document.uri, at, text);
    return action;
  };
  const {t} = vscode.l10n;
  const line = document.lineAt(diagnostic.range.start.line);
  const newLine = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const end = document.lineAt(document.lineCount - 1);
  const gap = end.isEmptyOrWhitespace ? newLine : newLine + newLine;
  const inFile = `${gap}${comment(document, 'lodestone-disable-file', rule)}${newLine}`;
  const everywhere = quickFix(t('Switch off {0} in this workspace', rule), diagnostic);
  everywhere.command = {
    command: 'lodestone.disableRule',
    title: everywhere.title,
    arguments: [rule, document.uri],
  };
  // A comment about comments would be one more comment to report.
  if (rule === 'no-unused-disable') return [everywhere];
  return [
    insert(
      t('Switch off {0} on this line', rule),
      line.range.end,
      ` ${comment(document, 'lodestone-disable-line', rule)}`,
    ),
    ...(opensBlock(document, line)
      ? [
          insert(
            t('Switch off {0} on the next line, by a comment above', rule),
            line.range.start,
            `${comment(document, 'lodestone-disable-next-line', rule)}${newLine}`,
          ),
        ]
      : []),
    insert(t('Switch off {0} in this file', rule), end.range.end, inFile),
    everywhere,
  ];
}

function comment(document: vscode.TextDocument, directive: string, rule: string): string {
  return document.languageId === 'mdx' || document.uri.path.endsWith('.mdx')
    ? `{/* ${directive} ${rule} */}`
    : `<!-- ${directive} ${rule} -->`;
}

/** Whether a comment above a line would cut nothing in two: no paragraph, list or table goes on across it. */
function opensBlock(document: vscode.TextDocument, {lineNumber, text}: vscode.TextLine): boolean {
  if (/^#{1,6}\s/.test(text)) return true;
  return !/^\s/.test(text) && (lineNumber === 0 || document.lineAt(lineNumber - 1).isEmptyOrWhitespace);
}
