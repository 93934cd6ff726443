import * as vscode from 'vscode';
import type {Kind} from '../brief/brief.js';
import type {Day} from '../calendar/day.js';
import {draftFolder} from '../calendar/draft-folder.js';
import {resolvePath} from './arguments.js';
import {type Briefs, isWithin, type PlacedBrief} from './briefs.js';
import {UserError} from './command.js';
import type {DraftIndex} from './draft-index.js';
import {exists} from './text.js';

/** Where new files belong: the nearest brief's folder, else the workspace folder. */
export interface Home {
  readonly base: vscode.Uri;
  readonly placed: PlacedBrief | undefined;
}

/** The home nearest to what somebody is looking at; without a brief there, the workspace's only one counts. */
export async function homeNear(briefs: Briefs, near: vscode.Uri | undefined): Promise<Home> {
  await briefs.ready;
  const own = near && vscode.workspace.getWorkspaceFolder(near);
  const root = own ?? vscode.workspace.workspaceFolders?.[0];
  if (!root) throw new UserError(vscode.l10n.t('Open a folder first: drafts are files in a folder.'));
  const start = own && near ? near : vscode.Uri.joinPath(root.uri, 'draft.md');
  const placed = briefs.briefFor(start) ?? (await onlyBrief(briefs, root.uri));
  return {base: placed?.folder ?? root.uri, placed};
}

async function onlyBrief(briefs: Briefs, root: vscode.Uri): Promise<PlacedBrief | undefined> {
  const [only, ...others] = briefs.all().filter(({uri}) => isWithin(uri, root));
  // A brief that was written this moment is not read yet.
  return others.length > 0 || (await exists(vscode.Uri.joinPath(root, 'brand.yaml'))) ? undefined : only;
}

/** The folder that a new draft of a kind goes to: the one that is asked for, else the one that fits. */
export async function homeOf(
  kind: Kind,
  {
    channel,
    folder,
    near,
  }: {readonly channel?: string | undefined; folder?: string | undefined; near?: vscode.Uri | undefined},
  {briefs, index}: {readonly briefs: Briefs; readonly index: DraftIndex},
): Promise<Home & {readonly folder: vscode.Uri}> {
  const home = await homeNear(briefs, near);
  if (folder) return {...home, folder: resolvePath(folder)};
  const {base, placed} = home;
  // Only where no brief tells the folders do the drafts that are there.
  if (!placed?.brief.calendar.content) await index.load();
  const own = draftFolder(kind, channel, placed?.brief ?? null, () => index.below(base));
  return {...home, folder: vscode.Uri.joinPath(base, own)};
}

/** The name of a new draft's file, without extension: Jekyll's `_posts` have the day in front. */
export function fileName(folder: vscode.Uri, slug: string, day: Day): string {
  return folder.path.endsWith('/_posts') ? `${day}-${slug}` : slug;
}

/** Writes a file that was not there before: where the name is taken, a number is added to it. Returns its uri. */
export async function writeNew(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const dot = name.lastIndexOf('.');
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, count === 1 ? name : `${name.slice(0, dot)}-${count}${name.slice(dot)}`);
    if (await exists(uri)) continue;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }
}
