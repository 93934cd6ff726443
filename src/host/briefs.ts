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

/** Every `brand.yaml` of the workspace, read as the user sees it (unsaved edits count), kept true while it changes. */
export class Briefs implements vscode.Disposable {
  readonly #placed = new Map<string, PlacedBrief>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [];
  /** Fires with the uri of a brief that came, changed or went. */
  readonly onDidChange = this.#changed.event;
  readonly ready: Promise<void>;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/brand.yaml');
    this.#subscriptions.push(
      watcher,
      this.#changed,
      watcher.onDidCreate(uri => this.#read(uri)),
      watcher.onDidChange(uri => this.#read(uri)),
      watcher.onDidDelete(uri => this.#forget(uri)),
      vscode.workspace.onDidChangeTextDocument(({document}) => {
        if (this.#placed.has(document.uri.toString())) void this.#read(document.uri);
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
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #readAll(): Promise<void> {
    const found = await vscode.workspace.findFiles('**/brand.yaml', '**/node_modules/**');
    const keys = new Set(found.map(uri => uri.toString()));
    for (const placed of this.all()) if (!keys.has(placed.uri.toString())) this.#forget(placed.uri);
    await Promise.all(found.map(uri => this.#read(uri)));
  }

  async #read(uri: vscode.Uri): Promise<void> {
    if (uri.path.includes('/node_modules/')) return;
    try {
      const text = await readText(uri);
      // A save tells again what typing told already; every reader of the brief would start over for nothing.
      if (this.#placed.get(uri.toString())?.text === text) return;
      const {brief, problems} = readBrief(text, {ruleIds});
      const folder = vscode.Uri.joinPath(uri, '..');
      this.#placed.set(uri.toString(), {uri, folder, brief, problems, text});
      this.#changed.fire(uri);
    } catch {
      this.#forget(uri);
    }
  }

  #forget(uri: vscode.Uri): void {
    if (this.#placed.delete(uri.toString())) this.#changed.fire(uri);
  }
}

/** Whether `uri` is `folder` itself or lies below it. */
export function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path === folder.path || uri.path.startsWith(base);
}
