import * as vscode from 'vscode';
import {rulePageOf} from '../core/rule.js';
import ruleList from '../core/rule-list.json';
import {readText} from './text.js';

const scheme = 'lodestone-rule';

/** The address of a rule's page inside the editor: offline, and the same in every host. */
export function rulePageUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({scheme, path: `/${ruleId}.md`});
}

/** Serves the rules' pages, which ship with the extension, as read-only Markdown documents. */
export function provideRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const rule = ruleList.find(({id}) => `/${id}.md` === uri.path);
      return rule
        ? await readText(vscode.Uri.joinPath(extensionUri, rulePageOf(rule.id)))
        : `# No rule has this name\n\nLodestone knows no rule at \`${uri.path.slice(1)}\`.\n`;
    },
  });
}
