import * as vscode from 'vscode';
import {ideaDraft} from '../../calendar/idea.js';
import type {Briefs} from '../briefs.js';
import {capturedText, sayWithOpen} from '../captured.js';
import type {Command} from '../command.js';
import {homeOf, writeNew} from '../draft-home.js';
import type {DraftIndex} from '../draft-index.js';

/** `captureIdea(text)`: keeps an idea as an undated draft, with one question or none, and returns its uri. */
export function captureIdea(briefs: Briefs, index: DraftIndex): Command {
  return {
    id: 'lodestone.captureIdea',
    async run(text) {
      const near = vscode.window.activeTextEditor?.document.uri;
      const idea = await capturedText(text, {
        title: vscode.l10n.t('Capture an idea'),
        prompt: vscode.l10n.t('What would a reader of yours want to know? It waits among your ideas, without a day.'),
      });
      if (idea === undefined) return undefined;
      const {slug, title, text: draft} = ideaDraft(idea);
      const {folder} = await homeOf('post', {near}, {briefs, index});
      const uri = await writeNew(folder, `${slug}.md`, draft);
      await index.refresh(uri);
      sayWithOpen(vscode.l10n.t('Idea kept: {0}', title), uri);
      return uri;
    },
  };
}
