import * as vscode from 'vscode';
import {draftFolder} from '../calendar/draft-folder.js';
import {editFrontMatter} from '../calendar/edit-front-matter.js';
import type {Entry} from '../calendar/entry.js';
import {newDraft} from '../calendar/new-draft.js';
import type {PlannedPiece} from '../calendar/planned-piece.js';
import type {PlacedBrief} from './briefs.js';
import {UserError} from './command.js';
import {fileName, writeNew} from './draft-home.js';
import {type Inverse, spliceFile} from './splice.js';
import {pathOf, readText} from './text.js';

/** A piece that was written, and how to take it back. */
export interface WrittenPiece {
  readonly uri: vscode.Uri;
  readonly undo: {readonly text: string} | {readonly inverse: Inverse};
}

/** Gives a captured idea its day (and its channel, where it has none), or writes an idea draft into the right folder. */
export async function writePiece(
  piece: PlannedPiece,
  {brief, folder: home}: PlacedBrief,
  drafts: readonly Entry[],
): Promise<WrittenPiece> {
  const {source, day, channel, kind, title, audience, pillar} = piece;
  if (source.by === 'idea') {
    const uri = vscode.Uri.joinPath(home, source.entry.path);
    const changes = {date: day, ...(source.entry.channel === null ? {channel} : {})};
    return {uri, undo: {inverse: await spliceFile(uri, text => editFrontMatter(text, changes, {brief}))}};
  }
  const folder = vscode.Uri.joinPath(
    home,
    draftFolder(kind, channel, brief, () => drafts),
  );
  const {slug, text} = newDraft({
    title,
    kind,
    date: day,
    status: 'idea',
    channel,
    audience,
    pillar,
    from: source.by === 'piece' ? source.entry.path : source.by === 'page' ? source.page.entry.path : null,
    proof: source.by === 'proof' ? source.proof.id : null,
  });
  const uri = await writeNew(folder, `${fileName(folder, slug, day)}.md`, text);
  return {uri, undo: {text}};
}

/** Takes a written piece back, unless somebody has worked on it since. */
export async function takeBack({uri, undo}: WrittenPiece): Promise<void> {
  const changed = () =>
    new UserError(vscode.l10n.t('{0} has changed since it was planned, so it was left as it is.', pathOf(uri)));
  if ('text' in undo) {
    if ((await readText(uri)) !== undo.text) throw changed();
    await vscode.workspace.fs.delete(uri);
    return;
  }
  const {edits, expected} = undo.inverse;
  await spliceFile(uri, text => {
    if (edits.some((edit, index) => text.slice(edit.start, edit.end) !== expected[index])) throw changed();
    return edits;
  });
}
