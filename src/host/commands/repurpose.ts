import * as vscode from 'vscode';
import {kindOfPath} from '../../calendar/content-path.js';
import {newDraft} from '../../calendar/new-draft.js';
import {readEntry} from '../../calendar/read-entry.js';
import {outletsOf} from '../../core/channel/outlets.js';
import {textOption, uriArgument} from '../arguments.js';
import {dayArgument} from '../ask-day.js';
import {askOutlet, outletArgument} from '../ask-outlet.js';
import type {Briefs} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import {fileName, homeOf, writeNew} from '../draft-home.js';
import type {DraftIndex} from '../draft-index.js';
import {readText} from '../text.js';

/**
 * `repurpose(uri, {channel, title, date})`: an idea for another channel, with the reader, the pillar, the hook and the
 * points of the piece it is made from, linked by `from:`; asks for what is missing. Never writes over a file. Returns its uri.
 */
export function repurpose(briefs: Briefs, index: DraftIndex): Command {
  return {
    id: 'lodestone.repurpose',
    async run(file, options) {
      const uri = uriArgument(file);
      if (!uri || !vscode.workspace.getWorkspaceFolder(uri))
        throw new UserError(vscode.l10n.t('Open a saved draft first, or choose it on the calendar.'));
      await briefs.ready;
      const {path, brief} = briefs.placeOf(uri);
      const source = await readText(uri);
      const entry = readEntry(source, {path, brief});
      const outlets = outletsOf(brief);
      const others = outlets.filter(({id}) => id !== entry.channel);
      const named = outletArgument(textOption(options, 'channel'), outlets);
      const outlet = named ?? (await askOutlet(vscode.l10n.t('Tell “{0}” again where?', entry.title), others));
      if (!outlet) return undefined;
      const date = dayArgument(textOption(options, 'date')) ?? null;
      const title = textOption(options, 'title') ?? (named ? entry.title : await askTitle(outlet.name, entry.title));
      if (!title) return undefined;

      const home = brief?.channels.find(({id}) => id === outlet.id)?.folder;
      const kind = outlet.kind ?? (home ? kindOfPath(`${home}/draft.md`) : null) ?? 'post';
      const {folder} = await homeOf(kind, {channel: outlet.id, near: uri}, {briefs, index});
      const {carryOver, retelling} = await import('../../core/channel/carry-over.js');
      const {slug, text} = newDraft({
        title,
        kind,
        date,
        status: 'idea',
        channel: outlet.id,
        audience: entry.audience,
        pillar: entry.pillar,
        from: path,
        body: retelling(carryOver(source), {title: entry.title, path}),
      });
      // An idea without a day keeps its bare name, which Jekyll leaves alone.
      const made = await writeNew(folder, `${date ? fileName(folder, slug, date) : slug}.md`, text);
      await index.refresh(made);
      await vscode.window.showTextDocument(made, {preview: false});
      return made;
    },
  };
}

async function askTitle(channel: string, title: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('An idea for {0}', channel),
    prompt: vscode.l10n.t('What will this reader get from it? Escape creates nothing.'),
    value: title,
    validateInput: text => (text.trim() ? undefined : vscode.l10n.t('A draft needs a title; you can change it later.')),
  });
  return typed?.trim();
}
