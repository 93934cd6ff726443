import * as vscode from 'vscode';
import ruleList from '../../core/rule-list.json';
import type {Command} from '../command.js';
import {rulePageUri} from '../rule-pages.js';

/** `explainRule(id)`: opens a rule's page, asking which one when none is named; returns its uri. */
export function explainRule(): Command {
  return {
    id: 'lodestone.explainRule',
    async run(rule) {
      const id = typeof rule === 'string' ? rule : await askRule();
      if (!id) return undefined;
      const uri = rulePageUri(id);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
      return uri;
    },
  };
}

async function askRule(): Promise<string | undefined> {
  const items = ruleList.map(({id, summary}) => ({label: id, description: summary}));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which rule?'),
    matchOnDescription: true,
  });
  return chosen?.label;
}
