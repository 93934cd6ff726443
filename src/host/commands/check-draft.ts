import * as vscode from 'vscode';
import type {Report} from '../../core/finding.js';
import {uriArgument} from '../arguments.js';
import {type Command, UserError} from '../command.js';
import type {Linter} from '../linter.js';

/** `checkDraft(uri)`: checks any Markdown file, draft or not, and returns its report. */
export function checkDraft(linter: Linter): Command {
  return {
    id: 'lodestone.checkDraft',
    async run(file) {
      const uri = uriArgument(file);
      if (!uri) throw new UserError(vscode.l10n.t('Open the draft to check first.'));
      const document = await vscode.workspace.openTextDocument(uri);
      const report = await linter.checkNow(document);
      if (file === undefined) void vscode.window.showInformationMessage(sentenceFor(report));
      return report;
    },
  };
}

function sentenceFor({findings, verdict}: Report): string {
  const [reason] = verdict?.reasons ?? [];
  const heard =
    findings.length === 0
      ? vscode.l10n.t('Nothing to point out in this draft.')
      : vscode.l10n.t('Findings in this draft: {0}. They are underlined and listed in Problems.', findings.length);
  return verdict?.flagged && reason
    ? vscode.l10n.t('This draft reads like a generic resume: {0} {1}', reason.says, heard)
    : heard;
}
