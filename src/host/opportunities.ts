import * as vscode from 'vscode';
import {opportunitiesFile, type Result, readOpportunities} from '../calendar/opportunities.js';
import type {Briefs} from './briefs.js';
import {pathOf, readText} from './text.js';

/** What came back, from the `opportunities.md` beside each brief (without one: at each folder's root), kept true. */
export class Opportunities implements vscode.Disposable {
  readonly #briefs: Briefs;
  readonly #results = new Map<string, readonly Result[]>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  #loading: Promise<void> | undefined;
  /** Fires after results came, changed or went. */
  readonly onDidChange = this.#changed.event;

  constructor(briefs: Briefs) {
    this.#briefs = briefs;
  }

  /** The file in which results of a piece (or of nothing in particular) are kept; it may not be there yet. */
  fileFor(piece: vscode.Uri | undefined): vscode.Uri | undefined {
    const root = (piece && vscode.workspace.getWorkspaceFolder(piece)) ?? vscode.workspace.workspaceFolders?.[0];
    const placed = (piece && this.#briefs.briefFor(piece)) ?? (piece ? undefined : this.#briefs.all()[0]);
    const folder = placed?.folder ?? root?.uri;
    return folder && vscode.Uri.joinPath(folder, opportunitiesFile);
  }

  /** The results kept in a folder, which their `from` is relative to. */
  resultsIn(folder: vscode.Uri): readonly Result[] {
    return this.#results.get(vscode.Uri.joinPath(folder, opportunitiesFile).toString()) ?? [];
  }

  /** The calendar's paths of all pieces from which something came back. */
  answered(): ReadonlySet<string> {
    const paths = [...this.#results].flatMap(([key, results]) => {
      const folder = vscode.Uri.joinPath(vscode.Uri.parse(key), '..');
      return results.flatMap(({from}) => (from === null ? [] : [pathOf(vscode.Uri.joinPath(folder, from))]));
    });
    return new Set(paths);
  }

  /** Reads the files the first time, and keeps the results true from then on. */
  load(): Promise<void> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  /** Reads one file again; resolves when its results are known. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const before = JSON.stringify(this.#results.get(key) ?? []);
    try {
      this.#results.set(key, readOpportunities(await readText(uri)));
    } catch {
      this.#results.delete(key); // Not there, or not any more.
    }
    if (JSON.stringify(this.#results.get(key) ?? []) !== before) this.#changed.fire();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #start(): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${opportunitiesFile}`);
    const refresh = (uri: vscode.Uri): void => {
      if (this.#files().some(one => one.toString() === uri.toString())) void this.refresh(uri);
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      vscode.workspace.onDidChangeTextDocument(({document}) => refresh(document.uri)),
      this.#briefs.onDidChange(() => void this.#readAll()),
    );
    await this.#briefs.ready;
    await this.#readAll();
  }

  async #readAll(): Promise<void> {
    await Promise.all(this.#files().map(uri => this.refresh(uri)));
  }

  #files(): readonly vscode.Uri[] {
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({uri}) => uri);
    const folders = [...roots, ...this.#briefs.all().map(({folder}) => folder)];
    return folders.map(folder => vscode.Uri.joinPath(folder, opportunitiesFile));
  }
}
