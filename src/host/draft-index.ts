import * as vscode from 'vscode';
import type {Entry} from '../calendar/entry.js';
import {isDraft} from '../calendar/is-draft.js';
import {readEntry} from '../calendar/read-entry.js';
import {type Briefs, isWithin} from './briefs.js';
import {findMarkdown} from './find-markdown.js';
import {isMarkdown, pathOf, readText} from './text.js';
import type {Today} from './today.js';

/** A draft on the calendar and the file it stands in. */
export interface PlacedEntry {
  readonly uri: vscode.Uri;
  readonly entry: Entry;
}

const pattern = '**/*.{md,mdx,markdown}';
const atOnce = 16;

/**
 * The one list of drafts that every view renders: all workspace folders, disk and unsaved editors alike.
 * Nothing is read before `load` is called for the first time.
 */
export class DraftIndex implements vscode.Disposable {
  readonly #briefs: Briefs;
  readonly #today: Today;
  readonly #placed = new Map<string, PlacedEntry>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  readonly #turns = new Map<string, number>();
  #turn = 0;
  #loading: Promise<void> | undefined;
  #announced: ReturnType<typeof setTimeout> | undefined;
  /** Fires, at most once a moment, after entries came, changed or went. */
  readonly onDidChange = this.#changed.event;

  constructor(briefs: Briefs, today: Today) {
    this.#briefs = briefs;
    this.#today = today;
  }

  /** Reads every draft of the workspace the first time, and keeps the list true from then on. */
  load(): Promise<void> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  /** Every entry, in no order. */
  all(): readonly PlacedEntry[] {
    return [...this.#placed.values()];
  }

  /** The entry with that workspace-relative path (`data-path`). */
  at(path: string): PlacedEntry | undefined {
    return this.all().find(placed => placed.entry.path === path);
  }

  dispose(): void {
    clearTimeout(this.#announced);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Reads one file again; resolves when the index knows it. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const turn = ++this.#turn;
    this.#turns.set(key, turn);
    let placed: PlacedEntry | undefined;
    try {
      const text = await readText(uri);
      const {path, brief} = this.#briefs.placeOf(uri);
      if (isDraft(path, text, brief)) {
        const entry = readEntry(text, {path: pathOf(uri), brief, today: this.#today.day()});
        placed = {uri, entry};
      }
    } catch {
      placed = undefined; // Gone, or not readable: not on the calendar.
    }
    if (this.#turns.get(key) !== turn) return; // A later read of the same file knows better.
    this.#turns.delete(key);
    const before = this.#placed.get(key);
    if (placed) this.#placed.set(key, placed);
    else this.#placed.delete(key);
    if (JSON.stringify(before?.entry) !== JSON.stringify(placed?.entry)) this.#announce();
  }

  async #start(): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    // A folder that comes or goes is told as one event, without its files.
    const folders = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
    const refresh = (uri: vscode.Uri): void => {
      if (isListed(uri)) void this.refresh(uri);
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidChange(refresh),
      watcher.onDidDelete(refresh),
      folders,
      folders.onDidCreate(uri => {
        if (!isFileName(uri)) void this.#readBelow(uri);
      }),
      folders.onDidDelete(uri => {
        if (!isFileName(uri)) this.#forgetBelow([uri]);
      }),
      vscode.workspace.onDidDeleteFiles(({files}) => this.#forgetBelow(files)),
      vscode.workspace.onDidRenameFiles(({files}) => this.#forgetBelow(files.map(file => file.oldUri))),
      vscode.workspace.onDidChangeTextDocument(({document}) => {
        if (document.uri.scheme !== 'untitled' && isMarkdown(document)) refresh(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(document => {
        if (document.uri.scheme !== 'untitled' && isMarkdown(document)) refresh(document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#readAll()),
      this.#briefs.onDidChange(() => void this.#readAll()),
      this.#today.onDidChange(() => void this.#readAll()),
    );
    await this.#briefs.ready;
    await this.#readAll();
  }

  async #readAll(): Promise<void> {
    const found = (await findMarkdown(pattern)).filter(isListed);
    const keys = new Set(found.map(uri => uri.toString()));
    for (const key of this.#placed.keys()) if (!keys.has(key)) this.#placed.delete(key);
    await this.#refreshAll(found);
    this.#announce();
  }

  async #readBelow(folder: vscode.Uri): Promise<void> {
    if (!isListed(folder)) return;
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern));
    await this.#refreshAll(found.filter(isListed));
  }

  async #refreshAll(uris: readonly vscode.Uri[]): Promise<void> {
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let uri = uris[next++]; uri; uri = uris[next++]) await this.refresh(uri);
    };
    await Promise.all(Array.from({length: atOnce}, worker));
  }

  #forgetBelow(gone: readonly vscode.Uri[]): void {
    for (const [key, {uri}] of this.#placed) {
      if (gone.some(folder => isWithin(uri, folder))) this.#placed.delete(key);
    }
    this.#announce();
  }

  #announce(): void {
    this.#announced ??= setTimeout(() => {
      this.#announced = undefined;
      this.#changed.fire();
    }, 30);
  }
}

/** Dependencies and version control are never the user's own drafts. */
function isListed(uri: vscode.Uri): boolean {
  return !/\/(node_modules|\.git)\//.test(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Whether a changed path names a file: a folder rarely has an extension, and one that has is read at the next start. */
function isFileName(uri: vscode.Uri): boolean {
  return /\.[^./]+$/.test(uri.path);
}
