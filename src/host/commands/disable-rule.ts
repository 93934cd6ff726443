import * as vscode from 'vscode';
import {switchOffRule} from '../../brief/switch-off-rule.js';
import ruleList from '../../core/rule-list.json';
import {uriArgument} from '../arguments.js';
import {type Briefs, briefPlaces} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import {spliceFile} from '../splice.js';
import {exists} from '../text.js';

/**
 * `disableRule("no-buzzword", uri)`: switches a rule off in the brief nearest to a draft, and writes a brief that says
 * only this where there is none; asks which rule when none is named. Returns the uri of the brief.
 */
export function disableRule(briefs: Briefs): Command {
  return {
    id: 'lodestone.disableRule',
    async run(wanted, file) {
      const rule = wanted ?? (await askRule());
      if (rule === undefined) return undefined;
      if (typeof rule !== 'string' || !ruleList.some(({id}) => id === rule)) {
        throw new UserError(vscode.l10n.t('Expected the name of a rule, got {0}.', JSON.stringify(rule)));
      }
      const uri = await briefFileFor(uriArgument(file));
      if (await exists(uri)) await spliceFile(uri, text => switchOffRule(text, rule));
      else {
        const text = switchOffRule('', rule).map(edit => edit.text);
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text.join('')));
      }
      await briefs.refresh(uri);
      if (wanted === undefined) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('{0} is off in {1}.', rule, vscode.workspace.asRelativePath(uri)),
        );
      }
      return uri;
    },
  };
}

/** The nearest brief upward from a draft, else the place for one at the root of its workspace folder. */
async function briefFileFor(draft: vscode.Uri | undefined): Promise<vscode.Uri> {
  const folder = (draft && vscode.workspace.getWorkspaceFolder(draft)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder)
    throw new UserError(vscode.l10n.t('Open a folder first: the rules of a workspace stand in its brand.yaml.'));
  for (const brief of draft ? briefPlaces(draft, folder.uri) : []) if (await exists(brief)) return brief;
  return vscode.Uri.joinPath(folder.uri, 'brand.yaml');
}

async function askRule(): Promise<string | undefined> {
  const items = ruleList.map(({id, summary}) => ({label: id, description: summary}));
  const placeHolder = vscode.l10n.t('Which rule should be silent in this workspace?');
  const chosen = await vscode.window.showQuickPick(items, {placeHolder, matchOnDescription: true});
  return chosen?.label;
}
