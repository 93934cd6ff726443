import * as vscode from 'vscode';
import type {Brief} from '../brief/brief.js';
import {type BriefProblem, readBrief} from '../brief/read-brief.js';
import {findFiles} from '../calendar/find-files.js';
import type {Place} from '../calendar/index-files.js';
import ruleList from '../core/rule-list.json';
import {editorSource} from './editor-source.js';
import {Latest} from './latest.js';
import {exists, isMarkdown, pathInFolder, readText} from './text.js';

/** A brief and the file it stands in. */
export interface PlacedBrief {
  readonly uri: vscode.Uri;
  /** The folder that the brief's paths and globs are relative to. */
  readonly folder: vscode.Uri;
  readonly brief: Brief;
  readonly problems: readonly BriefProblem[];
  readonly text: string;
}

const ruleIds = ruleList.map(rule => rule.id);

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
  readonly #latest = new Latest<string | null>();
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable[] = [];
  /** Fires with the uri of a brief that came, went, or says something else than before. */
  readonly onDidChange = this.#changed.event;
  /** Fires with the uri of a brief whose text came, changed or went, whatever it says. */
  readonly onDidRead = this.#read.event;
  readonly ready: Promise<void>;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/brand.yaml');
    // A folder that comes or goes is told as one event, without its files.
    const folders = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
    this.#subscriptions.push(
      watcher,
      folders,
      folders.onDidCreate(uri => {
        if (!/\.[^./]+$|\/(?:node_modules|\.git)\//.test(uri.path)) void this.#readBelow(uri);
      }),
      folders.onDidDelete(gone => {
        for (const {uri} of this.all()) if (isWithin(uri, gone)) void this.#readIfThere(uri);
      }),
      this.#changed,
      this.#read,
      watcher.onDidCreate(uri => this.#readFile(uri)),
      watcher.onDidChange(uri => this.#readFile(uri)),
      watcher.onDidDelete(uri => this.#readIfThere(uri)),
      vscode.workspace.onDidChangeTextDocument(({document}) => {
        if (this.#placed.has(document.uri.toString())) this.#readAfterRest(document.uri);
      }),
      // Of a folder that is new, the editor may miss the first files.
      vscode.workspace.onDidOpenTextDocument(document => {
        if (document.uri.path.endsWith('/brand.yaml') || isMarkdown(document)) this.#readMissed(document.uri);
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
  placeOf(uri: vscode.Uri): Place {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    return root ? this.placesIn(root)(uri.path) : {path: pathInFolder(uri), brief: null};
  }

  /** The same for many files of a workspace folder, by their paths: those of one folder that follow each other cost little. */
  placesIn(root: vscode.Uri): (file: string) => Place {
    let latest: {folder: string | null; start: number; brief: Brief | null} = {folder: null, start: 0, brief: null};
    return file => {
      const folder = file.slice(0, file.lastIndexOf('/'));
      if (latest.folder !== folder) {
        const placed = this.briefFor(root.with({path: file}));
        const base = (placed?.folder ?? root).path;
        latest = {folder, start: base.endsWith('/') ? base.length : base.length + 1, brief: placed?.brief ?? null};
      }
      return {path: file.slice(latest.start), brief: latest.brief};
    };
  }

  /** Every brief of the workspace, in no order. */
  all(): readonly PlacedBrief[] {
    return [...this.#placed.values()];
  }

  /** Reads a brief that was just written; resolves when it counts, be it by a later reading that overtook this one. */
  refresh(uri: vscode.Uri): Promise<void> {
    return this.#readFile(uri);
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
    const found = await findBriefs();
    const keys = new Set(found.map(uri => uri.toString()));
    for (const placed of this.all()) if (!keys.has(placed.uri.toString())) this.#forget(placed.uri);
    await Promise.all(found.map(uri => this.#readFile(uri)));
  }

  /** Reads the briefs of a file's folder and of those above that nobody has told of. */
  #readMissed(file: vscode.Uri): void {
    const root = vscode.workspace.getWorkspaceFolder(file)?.uri;
    if (!root) return;
    for (const uri of briefPlaces(file, root)) if (!this.#placed.has(uri.toString())) void this.#readIfThere(uri);
  }

  async #readBelow(folder: vscode.Uri): Promise<void> {
    const pattern = new vscode.RelativePattern(folder, '**/brand.yaml');
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
    await Promise.all(found.map(uri => this.#readFile(uri)));
  }

  #readFile(uri: vscode.Uri): Promise<void> {
    return this.#take(uri, () => readText(uri));
  }

  /** The same after a deletion was told: an editor may hold the text of a brief that is gone, or the file be there again. */
  #readIfThere(uri: vscode.Uri): Promise<void> {
    return this.#take(uri, async () => ((await exists(uri)) ? readText(uri) : null));
  }

  async #take(uri: vscode.Uri, read: () => Promise<string | null>): Promise<void> {
    if (uri.path.includes('/node_modules/')) return;
    const key = uri.toString();
    clearTimeout(this.#resting.get(key));
    const reading = read().catch(() => null); // Gone, or not readable: it counts no longer.
    await this.#latest.take(key, reading, text => {
      if (text === null) this.#forget(uri);
      else this.#place(uri, text);
    });
  }

  #place(uri: vscode.Uri, text: string): void {
    const before = this.#placed.get(uri.toString());
    if (before?.text === text) return;
    const {brief: read, problems} = readBrief(text, {ruleIds});
    // A comment, a space or a save says nothing new; every reader of the brief would start over for nothing.
    const same = before !== undefined && JSON.stringify(before.brief) === JSON.stringify(read);
    const brief = same ? before.brief : read;
    this.#placed.set(uri.toString(), {uri, folder: vscode.Uri.joinPath(uri, '..'), brief, problems, text});
    this.#read.fire(uri);
    if (!same) this.#changed.fire(uri);
  }

  #forget(uri: vscode.Uri): void {
    if (!this.#placed.delete(uri.toString())) return;
    this.#read.fire(uri);
    this.#changed.fire(uri);
  }
}

/** Asks the editor's search; a file system without one (some virtual workspaces) finds nothing and is walked instead. */
async function findBriefs(): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles('**/brand.yaml', '**/node_modules/**');
  const walked = (vscode.workspace.workspaceFolders ?? []).map(async ({uri}) => {
    if (found.length > 0 || uri.scheme === 'file') return [];
    const source = editorSource(uri);
    const files = await findFiles(uri.path.replace(/\/$/, ''), [], {
      source,
      wanted: name => name === 'brand.yaml',
      stopped: () => false,
    });
    return files.map(path => uri.with({path}));
  });
  return [...found, ...(await Promise.all(walked)).flat()];
}

/** Where the briefs of a file may stand: in its folder and in each one above, up to `root`; nowhere for a file outside of it. */
export function briefPlaces(file: vscode.Uri, root: vscode.Uri): readonly vscode.Uri[] {
  const places: vscode.Uri[] = [];
  let folder = vscode.Uri.joinPath(file, '..');
  while (isWithin(folder, root)) {
    places.push(vscode.Uri.joinPath(folder, 'brand.yaml'));
    if (folder.path === root.path) break;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return places;
}

/** Whether `uri` is `folder` itself or lies below it. */
export function isWithin(uri: vscode.Uri, folder: vscode.Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path === folder.path || uri.path.startsWith(base);
}
