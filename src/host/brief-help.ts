import * as vscode from 'vscode';
import {explainInBrief} from '../brief/explain-brief.js';
import {proposeInBrief} from '../brief/proposals.js';
import ruleList from '../core/rule-list.json';
import {BriefDiagnostic} from './brief-diagnostics.js';
import {toCompletions, toHover} from './to-completions.js';

const anyBrief: vscode.DocumentSelector = {pattern: '**/brand.yaml'};
const knownRules = ruleList.map(({id, summary}) => ({key: id, description: `${summary}.`}));

/** Completion, hover and quick fixes in any `brand.yaml`, all from the schema that reads it. */
export function provideBriefHelp(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      anyBrief,
      {
        provideCompletionItems(document, position) {
          return toCompletions(
            proposeInBrief(document.getText(), document.offsetAt(position), knownRules),
            document,
            position,
          );
        },
      },
      ':',
      ' ',
      '[',
      ',',
    ),
    vscode.languages.registerHoverProvider(anyBrief, {
      provideHover(document, position) {
        const found = explainInBrief(document.getText(), document.offsetAt(position), knownRules);
        return found && toHover(found, document);
      },
    }),
    vscode.languages.registerCodeActionsProvider(
      anyBrief,
      {provideCodeActions: (document, _range, {diagnostics}) => diagnostics.flatMap(one => fixesFor(document, one))},
      {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix]},
    ),
  );
}

/** The words a problem expected, each in the place of what stands there; none where that has changed meanwhile. */
function fixesFor(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  if (!(diagnostic instanceof BriefDiagnostic) || document.getText(diagnostic.range) !== diagnostic.found) return [];
  return diagnostic.expected.map((text, index) => {
    const title = vscode.l10n.t('Replace with “{0}”', text);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.isPreferred = index === 0;
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, diagnostic.range, text);
    return action;
  });
}
