import * as vscode from 'vscode';
import {uriArgument} from '../arguments.js';
import {type Command, UserError} from '../command.js';
import type {VerdictPages} from '../verdict-pages.js';

/**
 * `explainVerdict(uri)`: opens a page that explains how a draft reads, beside the draft, and keeps it up to date; returns
 * the verdict, null where there is none.
 */
export function explainVerdict(verdicts: VerdictPages): Command {
  return {
    id: 'lodestone.explainVerdict',
    async run(file) {
      const uri = uriArgument(file);
      if (!uri) throw new UserError(vscode.l10n.t('Open the draft first: its verdict is explained beside it.'));
      const document = await vscode.workspace.openTextDocument(uri);
      return verdicts.open(document);
    },
  };
}
