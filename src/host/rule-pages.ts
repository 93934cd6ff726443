import * as vscode from 'vscode';
import {rulePage} from '../core/rule-page.js';
import {rules} from '../core/rules/index.js';

const scheme = 'lodestone-rule';

/** The address of a rule's page inside the editor: offline, and the same in every host. */
export function rulePageUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({scheme, path: `/${ruleId}.md`});
}

/** Serves the rules' pages as read-only Markdown documents. */
export function provideRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent(uri) {
      const rule = rules.find(({id}) => `/${id}.md` === uri.path);
      return rule
        ? rulePage(rule)
        : `# No rule has this name\n\nLodestone knows no rule at \`${uri.path.slice(1)}\`.\n`;
    },
  });
}
