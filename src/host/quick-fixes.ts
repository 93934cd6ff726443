import * as vscode from 'vscode';
import type {Briefs} from './briefs.js';
import {nameReader} from './fixes/name-reader.js';
import {quickFix} from './fixes/quick-fix.js';
import {fixAll, fixAllKind, fixAllOfRule, replacements} from './fixes/replace.js';
import {showEvidence} from './fixes/show-evidence.js';
import {switchOff} from './fixes/switch-off.js';
import type {Linter} from './linter.js';
import {FindingDiagnostic} from './to-diagnostic.js';

const drafts: vscode.DocumentSelector = [{language: 'markdown'}, {language: 'mdx'}, {pattern: '**/*.mdx'}];

/**
 * Lightbulb actions on findings: what to say instead, evidence or a reader, then, once for each rule, all of its kind,
 * its page, and switching it off. Findings of an older version of the text get none: their places may have moved.
 * Nothing is checked here: the editor waits for the answer, also while it saves.
 */
export function provideQuickFixes(linter: Linter, briefs: Briefs): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    drafts,
    {
      provideCodeActions(document, _range, {diagnostics, only, triggerKind}) {
        if (!linter.isCurrent(document)) return [];
        const inFile = vscode.languages.getDiagnostics(document.uri).filter(isFinding);
        if (only?.intersects(fixAllKind)) {
          // A save that fixes all, whoever's it is, rewrites no prose; only who names Lodestone has asked for that.
          const asked = fixAllKind.contains(only) || triggerKind === vscode.CodeActionTriggerKind.Invoke;
          return asked ? fixAll(document, inFile) : [];
        }
        const here = diagnostics.filter(isFinding);
        const oncePerRule = [...new Map(here.map(one => [one.finding.rule, one])).values()];
        const {brief} = briefs.placeOf(document.uri);
        return [
          ...here.flatMap(one => replacements(document, one)),
          ...oncePerRule.flatMap(one => [
            ...showEvidence(document, one, brief),
            ...nameReader(document, one, brief),
            ...fixAllOfRule(document, one.finding.rule, inFile),
          ]),
          ...oncePerRule.flatMap(one => explain(document, one)),
          ...oncePerRule.flatMap(one => switchOff(document, one)),
        ];
      },
    },
    {providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind]},
  );
}

function isFinding(diagnostic: vscode.Diagnostic): diagnostic is FindingDiagnostic {
  return diagnostic instanceof FindingDiagnostic;
}

function explain(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  const {rule} = diagnostic.finding;
  const open = (title: string, command: string, argument: unknown): vscode.CodeAction => {
    const action = quickFix(title, diagnostic);
    action.command = {command, title, arguments: [argument]};
    return action;
  };
  return [
    ...(rule === 'reads-like-resume'
      ? [open(vscode.l10n.t('Why does this read like a resume?'), 'lodestone.explainVerdict', document.uri)]
      : []),
    open(vscode.l10n.t('Why {0}?', rule), 'lodestone.explainRule', rule),
  ];
}
