import * as vscode from 'vscode';
import {mendComment} from '../../core/mend-comment.js';
import ruleList from '../../core/rule-list.json';
import type {FindingDiagnostic} from '../to-diagnostic.js';
import {quickFix} from './quick-fix.js';

/** Fixing everything safe at once, for those who set `editor.codeActionsOnSave` to it or ask for it. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('lodestone');

const ruleIds = ruleList.map(({id}) => id);

/** What to say instead, one action for each; preferred only where there is no choice to make. */
export function replacements(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  const all = insteadOf(document, diagnostic);
  return all.map(text => {
    const title = text === '' ? vscode.l10n.t('Leave it out') : vscode.l10n.t('Replace with “{0}”', text);
    const action = quickFix(title, diagnostic);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, replacedRange(document, diagnostic.range, text), text);
    action.isPreferred = all.length === 1;
    return action;
  });
}

/** One action for every finding of a rule that has exactly one thing to say instead; none where that is one finding. */
export function fixAllOfRule(
  document: vscode.TextDocument,
  rule: string,
  inFile: readonly FindingDiagnostic[],
): vscode.CodeAction[] {
  const safe = safeOnes(
    document,
    inFile.filter(({finding}) => finding.rule === rule),
  );
  if (safe.length < 2) return [];
  const title = vscode.l10n.t('Replace all {0} of {1} in this file', safe.length, rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = safe.map(({diagnostic}) => diagnostic);
  action.edit = editOf(document, safe);
  return [action];
}

/** The source action that fixes everything safe in a file. */
export function fixAll(document: vscode.TextDocument, inFile: readonly FindingDiagnostic[]): vscode.CodeAction[] {
  const safe = safeOnes(document, inFile);
  if (safe.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Replace everything that has one safe replacement'), fixAllKind);
  action.edit = editOf(document, safe);
  return [action];
}

interface Safe {
  readonly diagnostic: FindingDiagnostic;
  readonly text: string;
}

function safeOnes(document: vscode.TextDocument, inFile: readonly FindingDiagnostic[]): readonly Safe[] {
  const safe: Safe[] = [];
  for (const diagnostic of [...inFile].sort((one, other) => one.range.start.compareTo(other.range.start))) {
    const [text, ...others] = insteadOf(document, diagnostic);
    const last = safe.at(-1)?.diagnostic.range.end;
    if (text === undefined || others.length > 0 || last?.isAfter(diagnostic.range.start)) continue;
    safe.push({diagnostic, text});
  }
  return safe;
}

function editOf(document: vscode.TextDocument, safe: readonly Safe[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const {diagnostic, text} of safe) {
    edit.replace(document.uri, replacedRange(document, diagnostic.range, text), text);
  }
  return edit;
}

function insteadOf(document: vscode.TextDocument, {finding, range}: FindingDiagnostic): readonly string[] {
  if (finding.rule !== 'no-unused-disable' || finding.expected.length > 0) return finding.expected;
  const meant = mendComment(document.getText(range), ruleIds);
  return meant === null ? [] : [meant];
}

/** Words that are left out take the space before them along, and their line where nothing else stands on it. */
function replacedRange(document: vscode.TextDocument, range: vscode.Range, text: string): vscode.Range {
  if (text !== '') return range;
  const {start, end} = range;
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const after = document.lineAt(end.line).text.slice(end.character);
  if (before.trim() !== '') return new vscode.Range(start.translate(0, before.trimEnd().length - before.length), end);
  if (after.trim() !== '' || end.line + 1 >= document.lineCount) return range;
  const next = document.lineAt(end.line + 1);
  const gapBefore = start.line === 0 || document.lineAt(start.line - 1).isEmptyOrWhitespace;
  // A comment between two blank lines leaves one of them behind.
  const last = gapBefore && next.isEmptyOrWhitespace ? end.line + 2 : end.line + 1;
  return new vscode.Range(start.line, 0, Math.min(last, document.lineCount - 1), 0);
}
