import * as vscode from 'vscode';
import type {Brief} from '../brief/brief.js';
import {type BriefProblem, readBrief} from '../brief/read-brief.js';
import {rules} from '../core/rules/index.js';
import {pathInFolder, readText} from './text.js';

/** A brief and the file it stands in. */
export interface PlacedBrief {
  readonly uri: vscode.Uri;
  /** The folder that the brief's paths and globs are relative to. */
  readonly folder: vscode.Uri;
  readonly brief: Brief;
  readonly problems: readonly BriefProblem[];
  readonly text: string;
}

const ruleIds = rules.map(rule => rule.id);

/** What is wrong in the text of a brief. */
export function problemsOf(text: string): readonly BriefProblem[] {
  return readBrief(text, {ruleIds}).problems;
}
/** Typing in a brief must have rested this many milliseconds before it is read again. */
const rest = 300;

/** Every `brand.yaml` of the workspace, read as the user sees it (unsaved edits count), kept true while it changes. */
export class Briefs implements vscode.Disposable {
  readonly #placed = new Map<string, PlacedBrief>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #read = new vscode.EventEmitter<vscode.Uri>();
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable[] = [];
  /** Fires with the uri of a brief that came, went, or says something else than before. */
  readonly onDidChange = this.#changed.event;
  /** Fires with the uri of a brief whose text came, changed or went, whatever it says. */
  readonly onDidRead = this.#read.event;
  readonly ready: Promise<void>;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/brand.yaml');
    // A folder that goes is told as one event, without its files.
    const folders = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
    this.#subscriptions.push(
      watcher,
      folders,
      folders.onDidDelete(gone => {
        for (const {uri} of this.all()) if (isWithin(uri, gone)) this.#forget(uri);
      }),
      this.#changed,
      this.#read,
      watcher.onDidCreate(uri => this.#readFile(uri)),
      watcher.onDidChange(uri => this.#readFile(uri)),
      watcher.onDidDelete(uri => this.#forget(uri)),
      vscode.workspace.onDidChangeTextDocument(({document}) => {
        if (this.#placed.has(document.uri.toString())) this.#readAfterRest(document.uri);
      }),
      // What was typed and not saved counts no longer.
      vscode.workspace.onDidCloseTextDocument(({uri}) => {
        if (this.#placed.has(uri.toString())) void this.#readFile(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#readAll()),
    );
    this.ready = this.#readAll();
  }

  /** The nearest brief upward from a file, to the root of its workspace folder; undefined when there is none. */
  briefFor(uri: vscode.Uri): PlacedBrief | undefined {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return undefined;
    let nearest: PlacedBrief | undefined;
    for (const placed of this.#placed.values()) {
      if (!isWithin(placed.folder, root) || !isWithin(uri, placed.folder)) continue;
      if (!nearest || placed.folder.path.length > nearest.folder.path.length) nearest = placed;
    }
    return nearest;
  }

  /** The brief that counts for a file, and the file's path relative to that brief's folder (else to its workspace folder). */
  placeOf(uri: vscode.Uri): {readonly path: string; readonly brief: Brief | null} {
    const placed = this.briefFor(uri);
    if (!placed) return {path: pathInFolder(uri), brief: null};
    return {path: uri.path.slice(placed.folder.path.length).replace(/^\//, ''), brief: placed.brief};
  }

  /** Every brief of the workspace, in no order. */
  all(): readonly PlacedBrief[] {
    return [...this.#placed.values()];
  }

  dispose(): void {
    for (const timer of this.#resting.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #readAfterRest(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#resting.get(key));
    const read = (): void => void this.#readFile(uri);
    this.#resting.set(key, setTimeout(read, rest));
  }

  async #readAll(): Promise<void> {
    const found = await vscode.workspace.findFiles('**/brand.yaml', '**/node_modules/**');
    const keys = new Set(found.map(uri => uri.toString()));
    for (const placed of this.all()) if (!keys.has(placed.uri.toString())) this.#forget(placed.uri);
    await Promise.all(found.map(uri => this.#readFile(uri)));
  }

  async #readFile(uri: vscode.Uri): Promise<void> {
    if (uri.path.includes('/node_modules/')) return;
    clearTimeout(this.#resting.get(uri.toString()));
    try {
      const text = await readText(uri);
      const before = this.#placed.get(uri.toString());
      if (before?.text === text) return;
      const {brief: read, problems} = readBrief(text, {ruleIds});
      // A comment, a space or a save says nothing new; every reader of the brief would start over for nothing.
      const same = before !== undefined && JSON.stringify(before.brief) === JSON.stringify(read);
      const brief = same ? before.brief : read;
      this.#placed.set(uri.toString(), {uri, folder: vscode.Uri.joinPath(uri, '..'), brief, problems, text});
      this.#read.fire(uri);
      if (!same) this.#changed.fire(uri);
    } catch {
      this.#forget(uri);
    }
  }

  #forget(uri: vscode.Uri): void {
    if (!this.#placed.delete(uri.toString())) return;
    this.#read.fire(uri);
    this.#changed.fire(uri);
  }
}

/** Whether `uri` is `folder` itself or lies below it. */
export function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path === folder.path || uri.path.startsWith(base);
}
