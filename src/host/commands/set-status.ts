import * as vscode from 'vscode';
import {editFrontMatter} from '../../calendar/edit-front-matter.js';
import {uriArgument} from '../arguments.js';
import type {Briefs} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import type {DraftIndex} from '../draft-index.js';
import type {Preferences} from '../preferences.js';
import {spliceFile} from '../splice.js';
import {pathOf} from '../text.js';

/** `setStatus(uri, "ready")`: writes a draft's status, asking for what is missing; returns the status. */
export function setStatus(index: DraftIndex, briefs: Briefs, preferences: () => Preferences): Command {
  return {
    id: 'lodestone.setStatus',
    async run(file, wanted) {
      const uri = uriArgument(file);
      if (!uri) throw new UserError(vscode.l10n.t('Open the draft first, or choose it on the calendar.'));
      const {statuses} = preferences();
      const placeHolder = vscode.l10n.t('Where does {0} stand?', pathOf(uri));
      const status = wanted ?? (await vscode.window.showQuickPick([...statuses], {placeHolder}));
      if (status === undefined) return undefined;
      if (typeof status !== 'string' || !statuses.includes(status)) {
        throw new UserError(
          vscode.l10n.t('Expected a status ({0}), got {1}.', statuses.join(', '), JSON.stringify(status)),
        );
      }
      await spliceFile(uri, text => editFrontMatter(text, {status}, {brief: briefs.placeOf(uri).brief}));
      await index.refresh(uri);
      return status;
    },
  };
}
