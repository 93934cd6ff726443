import * as vscode from 'vscode';
import type {Kind} from '../../brief/brief.js';
import {channelOfFolder} from '../../calendar/draft-folder.js';
import {newDraft} from '../../calendar/new-draft.js';
import {textOption} from '../arguments.js';
import {dayArgument} from '../ask-day.js';
import type {Briefs} from '../briefs.js';
import type {Command} from '../command.js';
import {fileName, homeOf, writeNew} from '../draft-home.js';
import type {DraftIndex} from '../draft-index.js';
import {offerNextPart} from '../offer-next-part.js';
import type {Today} from '../today.js';

/** What a new draft is made with; a missing title is asked for. */
export interface NewPostServices {
  readonly briefs: Briefs;
  readonly index: DraftIndex;
  readonly today: Today;
}

/** `newPost({title, date, channel, audience, pillar, folder})`: writes a dated draft, opens it, returns its uri. */
export function newPost(services: NewPostServices): Command {
  return {id: 'lodestone.newPost', run: options => createDraft('post', options, services)};
}

/** `newCaseStudy({title, date, …})`: the same for a case study. */
export function newCaseStudy(services: NewPostServices): Command {
  return {id: 'lodestone.newCaseStudy', run: options => createDraft('case-study', options, services)};
}

async function createDraft(kind: Kind, options: unknown, {briefs, index, today}: NewPostServices) {
  const date = dayArgument(textOption(options, 'date'));
  await briefs.ready;
  const given = textOption(options, 'title');
  const part = given === undefined && kind === 'post' ? await offerNextPart(briefs, index) : null;
  if (part === undefined) return undefined;
  const title = given ?? (await askTitle(kind, date));
  if (!title) return undefined;
  const channel = textOption(options, 'channel') ?? part?.channel ?? undefined;
  const home = await homeOf(kind, {channel, folder: textOption(options, 'folder')}, {briefs, index});
  const folder = part?.folder ?? home.folder;
  const {slug, text} = newDraft({
    title,
    kind: part?.kind ?? kind,
    date: date ?? today.day(),
    status: 'drafting',
    ...optional(
      'channel',
      channel ?? channelOfFolder(folder.path.slice(home.base.path.length), home.placed?.brief ?? null),
    ),
    ...optional('audience', textOption(options, 'audience') ?? part?.audience ?? undefined),
    ...optional('pillar', textOption(options, 'pillar') ?? part?.pillar ?? undefined),
    ...optional('series', textOption(options, 'series') ?? part?.series),
  });
  const uri = await writeNew(folder, `${fileName(folder, slug, date ?? today.day())}.md`, text);
  await index.refresh(uri);
  await vscode.window.showTextDocument(uri, {preview: false});
  return uri;
}

function optional<Name extends string>(name: Name, value: string | undefined): {[key in Name]?: string} {
  const option: {[key in Name]?: string} = {};
  if (value !== undefined) option[name] = value;
  return option;
}

async function askTitle(kind: Kind, date: string | undefined): Promise<string | undefined> {
  const what = kind === 'post' ? vscode.l10n.t('New post') : vscode.l10n.t('New case study');
  const typed = await vscode.window.showInputBox({
    title: date ? vscode.l10n.t('{0} on {1}', what, date) : what,
    prompt: vscode.l10n.t('What will your reader get from it? That is the title. Escape creates nothing.'),
    validateInput: text => (text.trim() ? undefined : vscode.l10n.t('A draft needs a title; you can change it later.')),
  });
  return typed?.trim();
}
