import * as vscode from 'vscode';
import type {Filter} from '../../calendar/filter.js';
import {shows} from '../../calendar/filter.js';
import {toIcs} from '../../calendar/ics.js';
import {listed} from '../../calendar/listed.js';
import {resolvePath, textOption, uriArgument} from '../arguments.js';
import {dayArgument} from '../ask-day.js';
import type {Briefs} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import type {DraftIndex} from '../draft-index.js';
import {pathOf} from '../text.js';

/** What a calendar is exported from; `filter` is what the calendar in front leaves out now. */
export interface ExportServices {
  readonly briefs: Briefs;
  readonly index: DraftIndex;
  readonly filter: () => Filter | undefined;
}

/**
 * `exportCalendar({to, from, until, query})`: writes an iCalendar file of the dated drafts: all of them, or those of a range
 * and with the words of a query. Without arguments it holds what the calendar shows and asks where to. Returns its uri.
 */
export function exportCalendar({briefs, index, filter}: ExportServices): Command {
  return {
    id: 'lodestone.exportCalendar',
    async run(options) {
      const root = vscode.workspace.workspaceFolders?.[0]?.uri;
      if (!root) throw new UserError(vscode.l10n.t('Open a folder first: its drafts are the calendar.'));
      const isAsked = !(typeof options === 'object' && options !== null && 'to' in options);
      const target = isAsked ? await askTarget(root) : targetOption(options.to);
      if (!target) return undefined;
      await index.load();
      const query = textOption(options, 'query') ?? '';
      const shown = (isAsked ? filter() : undefined) ?? {query, coloring: 'status', hidden: []};
      const from = dayArgument(textOption(options, 'from')) ?? null;
      const until = dayArgument(textOption(options, 'until')) ?? null;
      const entries = index.all().filter(entry => shows(shown, entry));
      const name = briefs.briefFor(vscode.Uri.joinPath(root, 'draft.md'))?.brief.name ?? 'Lodestone';
      const dated = listed(entries, from, until).filter(({date}) => date !== null);
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(toIcs(dated, name)));
      if (isAsked) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Days in {0}: {1}. Import it into any calendar.', pathOf(target), dated.length),
        );
      }
      return target;
    },
  };
}

function targetOption(to: unknown): vscode.Uri {
  const uri = typeof to === 'string' ? resolvePath(to) : uriArgument(to ?? {});
  if (!uri) throw new UserError('exportCalendar needs a file to write: {to: "calendar.ics"}.');
  return uri;
}

function askTarget(root: vscode.Uri): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(root, 'calendar.ics'),
    filters: {[vscode.l10n.t('Calendar')]: ['ics']},
    saveLabel: vscode.l10n.t('Export'),
    title: vscode.l10n.t('Export the calendar'),
  });
}
