import * as vscode from 'vscode';
import {FindingDiagnostic} from './to-diagnostic.js';

/** Lightbulb actions on a finding: each replacement it expects, switching its rule off here, and its page. */
export function provideQuickFixes(): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [{language: 'markdown'}, {language: 'mdx'}],
    {
      provideCodeActions: (document, _range, {diagnostics}) =>
        diagnostics
          .filter(diagnostic => diagnostic instanceof FindingDiagnostic)
          .flatMap(diagnostic => [
            ...replacements(document, diagnostic),
            ...disables(document, diagnostic),
            explain(diagnostic),
          ]),
    },
    {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]},
  );
}

function replacements(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  return diagnostic.finding.expected.map((text, index) => {
    const title = text === '' ? 'Leave it out' : `Replace with “${text}”`;
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
    document.languageId === 'mdx' ? `{/* ${directive} ${rule} */}` : `<!-- ${directive} ${rule} -->`;
  const endOfLine = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';

  const thisLine = quickFix(`Switch off ${rule} on this line`, diagnostic);
  thisLine.edit = new vscode.WorkspaceEdit();
  thisLine.edit.insert(document.uri, document.lineAt(line).range.end, ` ${comment('lodestone-disable-line')}`);

  const thisFile = quickFix(`Switch off ${rule} in this file`, diagnostic);
  thisFile.edit = new vscode.WorkspaceEdit();
  const lastLine = document.lineAt(document.lineCount - 1);
  const gap = lastLine.isEmptyOrWhitespace ? endOfLine : `${endOfLine}${endOfLine}`;
  thisFile.edit.insert(document.uri, lastLine.range.end, `${gap}${comment('lodestone-disable-file')}${endOfLine}`);
  return [thisLine, thisFile];
}

function explain(diagnostic: FindingDiagnostic): vscode.CodeAction {
  const {rule} = diagnostic.finding;
  const title = `Why ${rule}?`;
  const action = quickFix(title, diagnostic);
  action.command = {command: 'lodestone.explainRule', title, arguments: [rule]};
  return action;
}

function quickFix(title: string, diagnostic: FindingDiagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}
