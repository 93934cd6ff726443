import * as vscode from 'vscode';
import type {Briefs} from '../briefs.js';
import type {Command} from '../command.js';

/** `openBrief()`: opens the brief nearest to the active draft, or offers to write one; returns its uri. */
export function openBrief(briefs: Briefs): Command {
  return {
    id: 'lodestone.openBrief',
    async run() {
      await briefs.ready;
      const active = vscode.window.activeTextEditor?.document.uri;
      const placed = (active && briefs.briefFor(active)) ?? briefs.all()[0];
      if (placed) {
        await vscode.window.showTextDocument(placed.uri);
        return placed.uri;
      }
      const start = vscode.l10n.t('Start a brand brief');
      const question = vscode.l10n.t('There is no brand brief here yet. It takes five short answers.');
      const answer = await vscode.window.showInformationMessage(question, start);
      return answer === start ? vscode.commands.executeCommand('lodestone.startBrand') : undefined;
    },
  };
}
