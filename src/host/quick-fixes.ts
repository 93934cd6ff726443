import * as vscode from 'vscode';
import {FindingDiagnostic} from './to-diagnostic.js';

const drafts: vscode.DocumentSelector = [{language: 'markdown'}, {language: 'mdx'}, {pattern: '**/*.mdx'}];

/**
 * Lightbulb actions on findings: what to say instead, then, once for each rule, switching it off and its page. A finding
 * of an older version of the text gets none: its place may have moved.
 */
export function provideQuickFixes(): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    drafts,
    {
      provideCodeActions(document, _range, {diagnostics}) {
        const current = diagnostics
          .filter(diagnostic => diagnostic instanceof FindingDiagnostic)
          .filter(diagnostic => diagnostic.version === document.version);
        const oncePerRule = [...new Map(current.map(diagnostic => [diagnostic.finding.rule, diagnostic])).values()];
        return [
          ...current.flatMap(diagnostic => replacements(document, diagnostic)),
          ...oncePerRule.flatMap(diagnostic => disables(document, diagnostic)),
          ...oncePerRule.map(explain),
        ];
      },
    },
    {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]},
  );
}

function replacements(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  return diagnostic.finding.expected.map((text, index) => {
    const title = text === '' ? vscode.l10n.t('Leave it out') : vscode.l10n.t('Replace with “{0}”', text);
    const action = quickFix(title, diagnostic);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, diagnostic.range, text);
    action.isPreferred = index === 0;
    return action;
  });
}

function disables(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  const {rule} = diagnostic.finding;
  const line = diagnostic.range.start.line;
  const comment = (directive: string): string =>
    document.languageId === 'mdx' || document.uri.path.endsWith('.mdx')
      ? `{/* ${directive} ${rule} */}`
      : `<!-- ${directive} ${rule} -->`;
  const endOfLine = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';

  const thisLine = quickFix(vscode.l10n.t('Switch off {0} on this line', rule), diagnostic);
  thisLine.edit = new vscode.WorkspaceEdit();
  thisLine.edit.insert(document.uri, document.lineAt(line).range.end, ` ${comment('lodestone-disable-line')}`);

  const thisFile = quickFix(vscode.l10n.t('Switch off {0} in this file', rule), diagnostic);
  thisFile.edit = new vscode.WorkspaceEdit();
  const lastLine = document.lineAt(document.lineCount - 1);
  const gap = lastLine.isEmptyOrWhitespace ? endOfLine : `${endOfLine}${endOfLine}`;
  thisFile.edit.insert(document.uri, lastLine.range.end, `${gap}${comment('lodestone-disable-file')}${endOfLine}`);
  return [thisLine, thisFile];
}

function explain(diagnostic: FindingDiagnostic): vscode.CodeAction {
  const {rule} = diagnostic.finding;
  const title = vscode.l10n.t('Why {0}?', rule);
  const action = quickFix(title, diagnostic);
  action.command = {command: 'lodestone.explainRule', title, arguments: [rule]};
  return action;
}

function quickFix(title: string, diagnostic: FindingDiagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}
