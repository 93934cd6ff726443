import * as vscode from 'vscode';
import {type NextPart, nextPart} from '../calendar/next-part.js';
import {readEntry} from '../calendar/read-entry.js';
import type {Briefs} from './briefs.js';
import type {DraftIndex} from './draft-index.js';
import {isMarkdown, pathOf} from './text.js';

/** The part to write next, and the folder where its series is. */
export interface OfferedPart extends NextPart {
  readonly folder: vscode.Uri;
}

/**
 * Asks whether a new draft goes on with the series of the draft in front: the part to write, null for a piece of its own
 * (without a question where there is no series), undefined when the question was left.
 */
export async function offerNextPart(briefs: Briefs, index: DraftIndex): Promise<OfferedPart | null | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isMarkdown(document) || document.isUntitled) return null;
  const {brief} = briefs.placeOf(document.uri);
  const entry = readEntry(document.getText(), {path: pathOf(document.uri), brief});
  if (entry.series === null) return null;
  await index.load();
  const part = nextPart(entry, index.all());
  if (!part) return null;
  const next = vscode.l10n.t('Part {0} of “{1}”', part.number, part.series);
  const own = vscode.l10n.t('A piece of its own');
  const answer = await vscode.window.showQuickPick([next, own], {title: vscode.l10n.t('New Post')});
  if (answer === undefined) return undefined;
  return answer === next ? {...part, folder: vscode.Uri.joinPath(document.uri, '..')} : null;
}
