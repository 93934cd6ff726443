import * as vscode from 'vscode';
import {isMarkdownPath} from '../calendar/content-path.js';
import type {Day} from '../calendar/day.js';
import {DraftTable, type Known} from '../calendar/draft-table.js';
import type {Entry} from '../calendar/entry.js';
import type {Seen} from '../calendar/file-source.js';
import {findFiles} from '../calendar/find-files.js';
import {indexFiles, type Remembered, readHead} from '../calendar/index-files.js';
import type {Briefs} from './briefs.js';
import type {CacheFile} from './cache-file.js';
import {findMarkdown, type SourceOf} from './find-markdown.js';
import {Latest} from './latest.js';
import {ListedFiles} from './listed-files.js';
import {withLoadProgress} from './load-progress.js';
import {lookAgain} from './look-again.js';
import {createPause} from './pause.js';
import {fileAt, pathWithin, type Root, rootOf, roots} from './roots.js';
import {isMarkdown, openDocument, pathOf} from './text.js';
import type {Today} from './today.js';
import {watchMarkdown} from './watch-markdown.js';

/** A draft on the calendar and the file it stands in. */
export interface PlacedEntry {
  readonly uri: vscode.Uri;
  readonly entry: Entry;
}

/** What the index reads with. */
export interface IndexServices {
  readonly briefs: Briefs;
  readonly today: Today;
  readonly sourceOf: SourceOf;
  readonly cache: CacheFile;
}

const savedWithin = 20_000;
const announcedWithin = 30;
const announcedWhileReading = 400;

/**
 * The one list of drafts that every view renders: all workspace folders, disk and unsaved editors alike.
 * Nothing is read before `load` is called for the first time.
 */
export class DraftIndex implements vscode.Disposable {
  readonly #services: IndexServices;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  readonly #latest = new Latest<Known | null>();
  /** Files of which something was heard while all were read. */
  readonly #touched = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #listed: ListedFiles;
  #table = new DraftTable();
  /** What the table was read within; undefined until all was read once. */
  #frame: string | undefined;
  #run = 0;
  #reading: Promise<void> = Promise.resolve();
  #underWay = 0;
  #loading: Promise<void> | undefined;
  #announced: ReturnType<typeof setTimeout> | undefined;
  #forgetting: ReturnType<typeof setTimeout> | undefined;
  #saved: ReturnType<typeof setTimeout> | undefined;
  /** Fires, at most once a moment, after entries came, changed or went. */
  readonly onDidChange = this.#changed.event;

  constructor(services: IndexServices) {
    this.#services = services;
    this.#listed = new ListedFiles(services.sourceOf);
  }

  /** Reads every draft of the workspace the first time, and keeps the list true from then on. */
  load(): Promise<void> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  /** Every entry, in no order. */
  all(): readonly Entry[] {
    return this.#table.all();
  }

  /** Every entry of the files below a folder, with its path relative to that folder, in no order. */
  below(folder: vscode.Uri): readonly Entry[] {
    const root = rootOf(folder);
    const inside = root ? pathWithin(folder).slice(pathWithin(root.uri).length + 1) : '';
    const start = root && root.prefix + (inside === '' ? '' : `${inside}/`);
    if (start === undefined || start === '') return start === undefined ? [] : this.#table.all();
    const below = this.#table.all().filter(({path}) => path.startsWith(start));
    return below.map(entry => ({...entry, path: entry.path.slice(start.length)}));
  }

  /** The entries of the days from `from` to `to`, and all that have no day. */
  near(from: Day, to: Day): readonly Entry[] {
    return this.#table.near(from, to);
  }

  /** The entry with that workspace-relative path (`data-path`). */
  at(path: string): PlacedEntry | undefined {
    const entry = this.#table.at(path);
    const uri = entry && fileAt(path);
    return uri && {uri, entry};
  }

  dispose(): void {
    this.#run++;
    this.#reading = Promise.resolve();
    clearTimeout(this.#announced);
    clearTimeout(this.#forgetting);
    clearTimeout(this.#saved);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Reads one file again; resolves when the index knows it, be it by a later reading that overtook this one. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const root = rootOf(uri);
    if (!root) return;
    const path = pathOf(uri);
    this.#touched.add(path);
    const reading = this.#read(uri, root).catch(() => null); // Not readable: not on the calendar.
    await this.#latest.take(path, reading, known => {
      if (known?.stamp) this.#saveSoon();
      if (known ? this.#table.put(path, known) : this.#table.remove(path)) this.#announce(announcedWithin);
    });
  }

  /** What a file says now, in its editor or on the disk; null where nothing is, or nothing that is listed. */
  async #read(uri: vscode.Uri, root: Root): Promise<Known | null> {
    if (!this.#table.at(pathOf(uri)) && !(await this.#listed.has(uri))) return null;
    const reading = this.#readingOf(root);
    const document = openDocument(uri);
    if (document) return {draft: readHead(uri.path, document.getText(), reading), stamp: null};
    let known: Known | null = null;
    const tell = (_: string, seen: Seen): void => {
      if (typeof seen === 'object') known = {draft: readHead(uri.path, seen.head, reading), stamp: seen.stamp};
    };
    const source = this.#services.sourceOf(root.uri);
    await source.look([uri.path], {known: () => undefined, stopped: () => false, tell});
    return known;
  }

  #readingOf({uri: root, prefix}: Root) {
    const {briefs, today} = this.#services;
    const start = pathWithin(root).length + 1;
    return {
      today: today.day(),
      placeOf: briefs.placesIn(root),
      pathOf: (file: string) => prefix + file.slice(start),
    };
  }

  async #start(): Promise<void> {
    const {briefs, today} = this.#services;
    const ignoring = vscode.workspace.createFileSystemWatcher('**/.gitignore');
    const reread = (): void => {
      this.#listed.clear();
      void this.#readAll();
    };
    const heard = (document: vscode.TextDocument): void => {
      if (document.uri.scheme !== 'untitled' && isMarkdown(document)) void this.refresh(document.uri);
    };
    this.#subscriptions.push(
      watchMarkdown({
        changed: uri => void this.refresh(uri),
        gone: uris => this.#forget(uris),
        folderCame: uri => void this.#readBelow(uri),
      }),
      ignoring,
      ignoring.onDidCreate(reread),
      ignoring.onDidChange(reread),
      ignoring.onDidDelete(reread),
      vscode.workspace.onDidChangeTextDocument(({document}) => heard(document)),
      vscode.workspace.onDidCloseTextDocument(heard),
      vscode.workspace.onDidChangeWorkspaceFolders(reread),
      briefs.onDidChange(() => {
        if (this.#frame !== undefined && this.#frameNow() !== this.#frame) void this.#readAll();
      }),
      today.onDidChange(() => {
        this.#table.turnTo(today.day());
        this.#announce(announcedWithin);
      }),
    );
    await briefs.ready;
    await this.#readAll();
    this.#subscriptions.push(
      lookAgain(
        () => this.#lookAgain(),
        listener => vscode.window.onDidChangeWindowState(({focused}) => focused && listener()),
      ),
    );
  }

  /** Reads everything; resolves when all is known, be it by a later reading that took over. */
  #readAll(): Promise<void> {
    this.#underWay++;
    this.#reading = this.#readOnce(++this.#run).finally(() => this.#underWay--);
    return this.#reading;
  }

  /**
   * Reads everything: at first into the table in sight, which shows what an earlier session knew until the disk tells
   * better; later into another one that then takes its place.
   */
  async #readOnce(run: number): Promise<void> {
    const frame = this.#frameNow();
    const first = this.#frame === undefined;
    const table = new DraftTable();
    const remembered = first
      ? await this.#services.cache.read(frame)
      : frame === this.#frame
        ? new Map(this.#table.known())
        : null;
    if (run !== this.#run) return this.#reading;
    this.#touched.clear();
    if (first) {
      this.#table = table;
      await this.#recall(remembered ?? new Map());
    }
    const stopped = await withLoadProgress(({stopped, step}) => {
      const looked = (done: number, of: number): void => {
        step(done, of);
        if (this.#table === table) this.#announce(announcedWhileReading);
      };
      return this.#readRoots(table, {run, remembered, stopped, looked});
    });
    if (run !== this.#run) return this.#reading;
    table.turnTo(this.#services.today.day());
    this.#table = table;
    this.#frame = frame;
    const heard = [...this.#touched].flatMap(path => fileAt(path) ?? []);
    const open = vscode.workspace.textDocuments.filter(document => !document.isUntitled && isMarkdown(document));
    await Promise.all([...heard, ...open.map(document => document.uri)].map(uri => this.refresh(uri)));
    this.#announce(announcedWithin);
    if (stopped) void this.#offerRest();
    else if (this.#frameNow() !== frame) await this.#readAll();
    else this.#saveSoon();
  }

  async #recall(remembered: ReadonlyMap<string, Known>): Promise<void> {
    const pause = createPause();
    const table = this.#table;
    for (const [path, known] of remembered) {
      if (!this.#touched.has(path)) table.adopt(path, known);
      const rest = pause();
      if (rest) await rest;
    }
    table.turnTo(this.#services.today.day());
    this.#announce(0);
  }

  async #readRoots(
    table: DraftTable,
    {
      run,
      remembered,
      ...progress
    }: {
      readonly run: number;
      readonly remembered: Remembered | null;
      readonly stopped: () => boolean;
      readonly looked: (done: number, of: number) => void;
    },
  ): Promise<void> {
    const stopped = (): boolean => run !== this.#run || progress.stopped();
    const found = await findMarkdown(this.#services.sourceOf, stopped);
    const total = found.reduce((sum, {files}) => sum + files.length, 0);
    let done = 0;
    progress.looked(done, total);
    const there = new Set<string>();
    const looked = (path: string): void => {
      there.add(path);
      progress.looked(++done, total);
    };
    // What was heard of meanwhile, and what an editor holds, is known better.
    const skip = (path: string): boolean => this.#touched.has(path) || table.get(path)?.stamp === null;
    for (const {root, source, files} of found) {
      await indexFiles(table, files, {...this.#readingOf(root), source, remembered, stopped, skip, looked});
    }
    for (const path of this.#touched) there.add(path);
    if (!stopped()) table.keepOnly(there);
  }

  /** Takes in what changed without our hearing of it; the files that did not are not read. */
  async #lookAgain(): Promise<void> {
    if (this.#underWay > 0) return;
    const table = this.#table;
    const before = table.all();
    this.#touched.clear();
    await this.#readRoots(table, {run: this.#run, remembered: table, stopped: () => false, looked: () => undefined});
    if (table !== this.#table || table.all() === before) return;
    this.#announce(announcedWithin);
    this.#saveSoon();
  }

  async #readBelow(folder: vscode.Uri): Promise<void> {
    const root = rootOf(folder);
    const around = await this.#listed.rulesIn(folder);
    if (!root || !around) return;
    const source = this.#services.sourceOf(root.uri);
    const search = {source, wanted: isMarkdownPath, stopped: () => false};
    const files = await findFiles(pathWithin(folder), around, search);
    await Promise.all(files.map(path => this.refresh(folder.with({path}))));
  }

  /**
   * Looks again at files that went, and at all that lay in folders that went: the disk has the last word, as a file may
   * be written by taking the old one away first. Folders of a moment are gone through together, since many may go at once.
   */
  #forget(gone: readonly vscode.Uri[]): void {
    for (const uri of gone) {
      const path = pathOf(uri);
      if (this.#table.has(path)) void this.refresh(uri);
      else this.#gone.add(path);
    }
    this.#forgetting ??= setTimeout(() => {
      this.#forgetting = undefined;
      const below = this.#table.below(this.#gone).flatMap(path => fileAt(path) ?? []);
      this.#gone.clear();
      for (const uri of below) void this.refresh(uri);
    }, announcedWithin);
  }

  async #offerRest(): Promise<void> {
    const read = vscode.l10n.t('Read the rest');
    const said = vscode.l10n.t('Not every draft was read, so the calendar may show gaps that are none.');
    if ((await vscode.window.showInformationMessage(said, read)) === read) await this.#readAll();
  }

  /** Everything besides the files that reading them depends on. */
  #frameNow(): string {
    const parts = this.#services.briefs.all().map(({uri, brief: {calendar, channels}}) => {
      const {content, fields, statuses} = calendar;
      return [uri.toString(), content, fields, statuses, channels.map(({folder}) => folder)];
    });
    return JSON.stringify([roots().map(({uri, prefix}) => [uri.toString(), prefix]), parts.sort()]);
  }

  #saveSoon(): void {
    this.#saved ??= setTimeout(() => {
      this.#saved = undefined;
      const {cache} = this.#services;
      // A cache that cannot be written only makes the next start slower.
      if (this.#frame !== undefined) cache.write(this.#table.known(), this.#frame).catch(() => undefined);
    }, savedWithin);
  }

  #announce(within: number): void {
    this.#announced ??= setTimeout(() => {
      this.#announced = undefined;
      this.#changed.fire();
    }, within);
  }
}
