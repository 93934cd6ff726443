import * as vscode from 'vscode';
import type {Channel} from '../../brief/brief.js';
import type {Day} from '../../calendar/day.js';
import type {Entry} from '../../calendar/entry.js';
import {readPosted} from '../../calendar/posted.js';
import {publishEdits} from '../../calendar/publish.js';
import {readEntry} from '../../calendar/read-entry.js';
import {textOption, uriArgument} from '../arguments.js';
import {dayArgument} from '../ask-day.js';
import type {Briefs} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import {shortDay} from '../day-words.js';
import type {DraftIndex} from '../draft-index.js';
import {spliceFile} from '../splice.js';
import {readText} from '../text.js';
import type {Today} from '../today.js';

/** What pieces are marked with. */
export interface MarkServices {
  readonly briefs: Briefs;
  readonly index: DraftIndex;
  readonly today: Today;
}

/**
 * `markPublished(uri, {channel, day, link})`: writes into the draft's front matter where and when it went out, and the
 * status where it needs one. Asks for channel, day and link without the second argument. Returns the uri.
 */
export function markPublished({briefs, index, today}: MarkServices): Command {
  return {
    id: 'lodestone.markPublished',
    async run(file, options) {
      const uri = uriArgument(file);
      if (!uri) throw new UserError(vscode.l10n.t('Open the draft that went out first, or choose it on the calendar.'));
      await briefs.ready;
      const {path, brief} = briefs.placeOf(uri);
      const context = {path, brief, today: today.day()};
      const text = await readText(uri);
      const entry = readEntry(text, context);
      // A tree's context menu hands the whole selection in as the second argument.
      const given = typeof options === 'object' && options !== null && !Array.isArray(options);
      const isKnown = given && (entry.channel !== null || textOption(options, 'channel') !== undefined);
      const posted = isKnown
        ? {
            channel: textOption(options, 'channel') ?? entry.channel ?? '',
            day: dayArgument(textOption(options, 'day')) ?? context.today,
            link: textOption(options, 'link') ?? null,
          }
        : await ask(entry, {
            channels: brief?.channels ?? [],
            told: readPosted(text).map(({channel}) => channel),
            today: context.today,
          });
      if (!posted) return undefined;
      await spliceFile(uri, current => publishEdits(current, posted, context));
      await index.refresh(uri);
      if (!given) {
        const place = brief?.channels.find(({id}) => id === posted.channel)?.name ?? posted.channel;
        void vscode.window.showInformationMessage(
          vscode.l10n.t('“{0}” went out on {1}, {2}.', entry.title, place, shortDay(posted.day)),
        );
      }
      return uri;
    },
  };
}

interface Known {
  readonly channels: readonly Channel[];
  /** Channels it went out on already. */
  readonly told: readonly string[];
  readonly today: Day;
}

async function ask(entry: Entry, {channels, told, today}: Known) {
  const title = vscode.l10n.t('“{0}” went out', entry.title);
  const channel = await askChannel(
    title,
    entry.channel,
    channels.filter(({id}) => !told.includes(id)),
  );
  const day = channel && (await askWhen(title, entry.date, today));
  if (!channel || !day) return undefined;
  const link = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Where can it be read? Paste the link, or press Enter to go on without one.'),
    placeHolder: 'https://',
  });
  return link === undefined ? undefined : {channel, day, link: link.trim() || null};
}

async function askChannel(
  title: string,
  own: string | null,
  channels: readonly Channel[],
): Promise<string | undefined> {
  if (channels.length === 0) {
    const prompt = vscode.l10n.t('Where did it go out? One word, for example blog.');
    return (await vscode.window.showInputBox({title, prompt, value: own ?? ''}))?.trim();
  }
  const items = channels.map(({id, name}) => ({label: name, description: id === name ? '' : id, id}));
  items.sort((a, b) => Number(b.id === own) - Number(a.id === own));
  const placeHolder = vscode.l10n.t('Where did it go out?');
  return (await vscode.window.showQuickPick(items, {title, placeHolder}))?.id;
}

/** A piece whose day has passed may have gone out then or only now; any other went out today. */
async function askWhen(title: string, planned: Day | null, today: Day): Promise<Day | undefined> {
  if (planned === null || planned >= today) return today;
  const items = [
    {label: shortDay(planned), description: vscode.l10n.t('as planned'), day: planned},
    {label: shortDay(today), description: vscode.l10n.t('today'), day: today},
  ];
  return (await vscode.window.showQuickPick(items, {title, placeHolder: vscode.l10n.t('When did it go out?')}))?.day;
}
