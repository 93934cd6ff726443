import * as vscode from 'vscode';
import {addDays, type Day} from '../../calendar/day.js';
import {addOpportunity, type Result, type ResultKind, resultKinds} from '../../calendar/opportunities.js';
import {lastOut, wentOut} from '../../calendar/outings.js';
import {textOption, uriArgument} from '../arguments.js';
import {dayArgument} from '../ask-day.js';
import {type Command, UserError} from '../command.js';
import {shortDay} from '../day-words.js';
import type {DraftIndex} from '../draft-index.js';
import {addToIgnored, isIgnored} from '../git-ignored.js';
import type {Opportunities} from '../opportunities.js';
import {fileAt} from '../roots.js';
import {spliceFile} from '../splice.js';
import {exists, pathOf} from '../text.js';
import type {Today} from '../today.js';

/** What results are noted with. */
export interface NoteServices {
  readonly index: DraftIndex;
  readonly opportunities: Opportunities;
  readonly today: Today;
}

/**
 * `noteResult({kind, text, day, from})`: adds a line to the `opportunities.md` beside the brief; a draft's front matter is
 * never touched. Asks for what is missing; `from` may be a draft's uri, path or tree item. Returns the file's uri.
 */
export function noteResult(services: NoteServices): Command {
  return {
    id: 'lodestone.noteResult',
    async run(options) {
      const {index, opportunities, today} = services;
      await opportunities.load();
      const asked = textOption(options, 'kind') === undefined || textOption(options, 'text') === undefined;
      const kind = kindOption(textOption(options, 'kind')) ?? (await askKind());
      const text = kind && (textOption(options, 'text')?.trim() || (await askText(kind)));
      if (!kind || !text) return undefined;
      const piece = options === undefined ? await askPiece(index, today.day()) : pieceOption(options);
      if (piece === null) return undefined;
      const uri = opportunities.fileFor(piece ?? vscode.window.activeTextEditor?.document.uri);
      if (!uri) throw new UserError(vscode.l10n.t('Open a folder first: what came back is kept in a file of it.'));
      const day = dayArgument(textOption(options, 'day')) ?? today.day();
      const isNew = await write(uri, {day, kind, text, from: piece ? relative(piece, uri) : null});
      await opportunities.refresh(uri);
      if (asked) void tell(uri, isNew);
      return uri;
    },
  };
}

function kindOption(kind: string | undefined): ResultKind | undefined {
  const known = resultKinds.find(one => one === kind);
  if (kind === undefined || known) return known;
  throw new UserError(
    vscode.l10n.t('Expected a kind of result ({0}), got {1}.', resultKinds.join(', '), JSON.stringify(kind)),
  );
}

function pieceOption(options: unknown): vscode.Uri | undefined {
  if (typeof options !== 'object' || options === null) return undefined;
  const from = 'from' in options ? options.from : 'uri' in options || 'draft' in options ? options : undefined;
  return from === undefined || from === null ? undefined : uriArgument(from);
}

async function askKind(): Promise<ResultKind | undefined> {
  const {t} = vscode.l10n;
  const items: readonly {readonly label: string; readonly description: string; readonly result: ResultKind}[] = [
    {label: t('Conversation'), description: t('somebody wrote or called because of it'), result: 'conversation'},
    {label: t('Invitation'), description: t('to speak, to write, to meet'), result: 'invitation'},
    {label: t('Lead'), description: t('somebody who may need you'), result: 'lead'},
    {label: t('Work'), description: t('an order, a contract, a position'), result: 'work'},
    {label: t('Reply'), description: t('an answer to what you sent'), result: 'reply'},
  ];
  const title = t('What came back?');
  const placeHolder = t('Kept on your machine, beside the brief');
  return (await vscode.window.showQuickPick(items, {title, placeHolder}))?.result;
}

async function askText(kind: ResultKind): Promise<string | undefined> {
  const {t} = vscode.l10n;
  const typed = await vscode.window.showInputBox({
    title: t('What came back?'),
    prompt: t('Who, and what about? One line is enough.'),
    placeHolder:
      kind === 'reply' ? t('Ana at North Mill wants to see numbers') : t('A bakery in Oak Hollow asked for a visit'),
    validateInput: text => (text.trim() ? undefined : t('A few words are enough; you can change them later.')),
  });
  return typed?.trim();
}

/** The piece it came from; undefined for none in particular, null when the question was left. */
async function askPiece(index: DraftIndex, today: Day): Promise<vscode.Uri | undefined | null> {
  await index.load();
  const since = addDays(today, -365);
  const out = index
    .all()
    .filter(entry => wentOut(entry, since, today))
    .map(entry => ({title: entry.title, path: entry.path, day: lastOut(entry) ?? ''}))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  if (out.length === 0) return undefined;
  const none = {label: vscode.l10n.t('No piece in particular'), description: '', uri: undefined};
  const pieces = out.map(({title, path, day}) => ({label: title, description: shortDay(day), uri: fileAt(path)}));
  const chosen = await vscode.window.showQuickPick([none, ...pieces], {
    title: vscode.l10n.t('Which piece did it come from?'),
    matchOnDescription: true,
  });
  return chosen === undefined ? null : chosen.uri;
}

/** The piece's path from the folder of the file. */
function relative(piece: vscode.Uri, file: vscode.Uri): string {
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  return piece.path.startsWith(folder) ? piece.path.slice(folder.length) : pathOf(piece);
}

/** Adds the line; returns whether the file had to be made. */
async function write(uri: vscode.Uri, result: Result): Promise<boolean> {
  if (await exists(uri)) {
    await spliceFile(uri, text => [addOpportunity(text, result)]);
    return false;
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(addOpportunity('', result).text));
  return true;
}

async function tell(uri: vscode.Uri, isNew: boolean): Promise<void> {
  const {t} = vscode.l10n;
  const open = t('Open');
  const ignore = t('Add to .gitignore');
  const noted = t('Noted in {0}.', pathOf(uri));
  const offered = isNew && !(await isIgnored(uri));
  const answer = offered
    ? await vscode.window.showInformationMessage(
        `${noted} ${t('It is for you alone: keep it out of git?')}`,
        ignore,
        open,
      )
    : await vscode.window.showInformationMessage(noted, open);
  if (answer === open) await vscode.window.showTextDocument(uri);
  if (answer === ignore) await addToIgnored(uri);
}
