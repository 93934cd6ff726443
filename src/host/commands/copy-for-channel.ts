import * as vscode from 'vscode';
import {readEntry} from '../../calendar/read-entry.js';
import {beforeFold} from '../../core/channel/fold.js';
import {type Outlet, outletsOf} from '../../core/channel/outlets.js';
import {textOption, uriArgument} from '../arguments.js';
import {askOutlet, outletArgument} from '../ask-outlet.js';
import type {Briefs} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import {pathOf, readText} from '../text.js';

/** What was copied. Lengths count UTF-16 units; null where the channel has none. */
interface Copied {
  readonly text: string;
  readonly length: number;
  readonly limit: number | null;
  readonly fold: number | null;
}

/**
 * `copyForChannel(uri, {channel})`: copies a draft as the plain text that the channel takes, and says how it fits; asks
 * for the channel when none is named. Returns `{text, length, limit, fold}`.
 */
export function copyForChannel(briefs: Briefs): Command {
  return {
    id: 'lodestone.copyForChannel',
    async run(file, options) {
      const uri = uriArgument(file);
      if (!uri) throw new UserError(vscode.l10n.t('Open the draft first, or choose it on the calendar.'));
      await briefs.ready;
      const {path, brief} = briefs.placeOf(uri);
      const source = await readText(uri);
      const {channel} = readEntry(source, {path, brief});
      const outlets = outletsOf(brief).toSorted((a, b) => Number(b.id === channel) - Number(a.id === channel));
      const named = outletArgument(textOption(options, 'channel'), outlets);
      const outlet = named ?? (await askOutlet(vscode.l10n.t('Where does {0} go?', pathOf(uri)), outlets));
      if (!outlet) return undefined;
      const {toPlainText} = await import('../../core/channel/plain-text.js');
      const text = toPlainText(source);
      if (text === '') {
        throw new UserError(vscode.l10n.t('{0} has no words to copy yet: comments stay behind.', pathOf(uri)));
      }
      await vscode.env.clipboard.writeText(text);
      const copied: Copied = {text, length: text.length, limit: outlet.limit, fold: outlet.fold};
      if (!named) void tell(uri, outlet, copied);
      return copied;
    },
  };
}

/** Says how the text fits, what shows before “see more”, and offers to write down that the piece is out. */
async function tell(uri: vscode.Uri, outlet: Outlet, {text, length, limit, fold}: Copied): Promise<void> {
  const {t} = vscode.l10n;
  const isOver = limit !== null && length > limit;
  const size = isOver
    ? t('Copied for {0}, but {1} of its {2} characters are too many.', outlet.name, length - limit, length)
    : limit === null
      ? t('Copied for {0}: {1} characters.', outlet.name, length)
      : t('Copied for {0}: {1} of {2} characters.', outlet.name, length, limit);
  const shown = fold !== null && length > fold ? ` ${t('Before “see more”: {0}', beforeFold(text, fold))}` : '';
  const commands = await vscode.commands.getCommands(true);
  const markPublished = t('Mark as Published');
  const offers = commands.includes('lodestone.markPublished') && !isOver ? [markPublished] : [];
  const show = isOver ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  if ((await show(size + shown, ...offers)) !== markPublished) return;
  await vscode.commands.executeCommand('lodestone.markPublished', uri, {channel: outlet.id});
  void vscode.window.showInformationMessage(t('Marked as published on {0} today.', outlet.name));
}
