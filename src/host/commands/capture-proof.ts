import * as vscode from 'vscode';
import {addProof} from '../../calendar/add-proof.js';
import type {Briefs} from '../briefs.js';
import {capturedText, sayWithOpen} from '../captured.js';
import type {Command} from '../command.js';
import {homeNear, writeNew} from '../draft-home.js';
import {spliceFile} from '../splice.js';
import {exists} from '../text.js';

/**
 * `captureProof(text)`: adds a proof to the nearest brief, with one question or none, and returns the brief's uri. Where
 * there is no brief yet, it begins one.
 */
export function captureProof(briefs: Briefs): Command {
  // Words that could not be kept (a broken brief) stand in the box the next time.
  let unsaved = '';
  return {
    id: 'lodestone.captureProof',
    async run(text) {
      const near = vscode.window.activeTextEditor?.document.uri;
      const says = await capturedText(text, {
        title: vscode.l10n.t('Capture a proof'),
        prompt: vscode.l10n.t(
          'One true thing that backs your promise: a result with its number, or what someone said.',
        ),
        value: unsaved,
      });
      if (says === undefined) return undefined;
      unsaved = says;
      const {base, placed} = await homeNear(briefs, near);
      const uri = placed?.uri ?? vscode.Uri.joinPath(base, 'brand.yaml');
      if (await exists(uri)) await spliceFile(uri, brief => addProof(brief, says));
      else await writeNew(vscode.Uri.joinPath(uri, '..'), 'brand.yaml', addProof('', says)[0]?.text ?? '');
      await briefs.refresh(uri);
      unsaved = '';
      const kept = vscode.l10n.t('Proof kept in your brand brief. Add who says so, and whether they may be named.');
      sayWithOpen(kept, uri);
      return uri;
    },
  };
}
