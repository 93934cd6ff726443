import * as vscode from 'vscode';
import {isDraft} from '../calendar/is-draft.js';
import type {Report} from '../core/finding.js';
import type {Briefs} from './briefs.js';
import {type CheckerFor, checkersByBrief} from './checkers.js';
import type {ClosedDrafts} from './closed-drafts.js';
import type {FindingsBoard} from './findings-board.js';
import {heldBack} from './held-back.js';
import {createPause} from './pause.js';
import {checkWhen, focusMode} from './settings.js';
import {isMarkdown} from './text.js';
import type {TypedLines} from './typed-lines.js';

/** Typing must have rested this many milliseconds before a draft is checked again. */
const rest = 200;

/** What the linter works with. */
export interface LinterParts {
  readonly briefs: Briefs;
  readonly board: FindingsBoard;
  readonly closed: ClosedDrafts;
  readonly typed: TypedLines;
}

/** A report and the version of the document that it speaks of. */
interface Seen {
  readonly report: Report;
  readonly version: number;
}

/** Checks open drafts as they change and posts what it finds, unless the document has moved on meanwhile. */
export class Linter implements vscode.Disposable {
  readonly #parts: LinterParts;
  readonly #seen = new Map<string, Seen>();
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #due = new Map<string, vscode.TextDocument>();
  /** Documents that somebody asked to check, drafts or not: while they are open, everything is said about them. */
  readonly #asked = new Set<string>();
  readonly #reported = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[];
  #checkers: Promise<CheckerFor> | undefined;
  #working = false;
  /** Fires with the uri of a document whose report came, changed or went. */
  readonly onDidReport = this.#reported.event;

  constructor(parts: LinterParts) {
    this.#parts = parts;
    this.#subscriptions = [
      this.#reported,
      vscode.workspace.onDidOpenTextDocument(document => this.#checkSoon(document)),
      vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        parts.board.carry(document.uri, contentChanges);
        if (contentChanges.length > 0 && checkWhen(document.uri) === 'type') this.#checkAfterRest(document);
      }),
      vscode.workspace.onDidSaveTextDocument(document => this.#checkSoon(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.#forget(document)),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('lodestone.check') || change.affectsConfiguration('lodestone.focusMode')) {
          this.#checkOpen();
        }
      }),
      parts.briefs.onDidChange(() => this.#checkOpen()),
      parts.typed.onDidLeave(document => {
        const seen = this.#seen.get(document.uri.toString());
        if (seen?.version === document.version) this.#post(document, seen.report);
      }),
    ];
    this.#checkOpen();
  }

  /** Checks a document now, whatever it is and whatever the settings say; returns what was found. */
  async checkNow(document: vscode.TextDocument): Promise<Report> {
    this.#asked.add(document.uri.toString());
    const checkerFor = await this.#ready();
    this.#parts.typed.leave();
    return this.#check(document, checkerFor);
  }

  /** Everything there is to say about a document, whatever its status; nothing of it is shown. */
  async reportInFull(document: vscode.TextDocument): Promise<Report> {
    const checkerFor = await this.#ready();
    const {path, brief} = this.#parts.briefs.placeOf(document.uri);
    return checkerFor(brief).check(document.getText(), {path});
  }

  /** What was found in a document when it was checked last; undefined when it was not. */
  reportOf(document: vscode.TextDocument): Report | undefined {
    return this.#seen.get(document.uri.toString())?.report;
  }

  /** Whether the findings that the editor shows for a document speak of its text as it stands. */
  isCurrent(document: vscode.TextDocument): boolean {
    const seen = this.#seen.get(document.uri.toString());
    return seen ? seen.version === document.version : !document.isDirty;
  }

  dispose(): void {
    for (const timer of this.#resting.values()) clearTimeout(timer);
    this.#due.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #checkOpen(): void {
    const inSight = new Set(vscode.window.visibleTextEditors.map(({document}) => document));
    for (const document of inSight) this.#checkSoon(document);
    for (const document of vscode.workspace.textDocuments) if (!inSight.has(document)) this.#checkSoon(document);
  }

  #checkAfterRest(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#resting.get(key));
    const check = (): void => this.#checkSoon(document);
    this.#resting.set(key, setTimeout(check, rest));
  }

  #checkSoon(document: vscode.TextDocument): void {
    if (!isMarkdown(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#resting.get(key));
    this.#resting.delete(key);
    this.#due.set(key, document);
    if (!this.#working) void this.#work();
  }

  /** One document after the other, with room for others' work in between. */
  async #work(): Promise<void> {
    this.#working = true;
    try {
      await this.#parts.briefs.ready;
      const pause = createPause();
      for (const [key, document] of this.#due) {
        this.#due.delete(key);
        if (!document.isClosed) await this.#checkIfWanted(document);
        await pause();
      }
    } finally {
      this.#working = false;
    }
  }

  async #checkIfWanted(document: vscode.TextDocument): Promise<void> {
    const {uri} = document;
    const asked = this.#asked.has(uri.toString());
    if (!asked && checkWhen(uri) === 'never') {
      if (!this.#parts.closed.holds(uri)) this.#drop(uri);
      return;
    }
    const {path, brief} = this.#parts.briefs.placeOf(uri);
    if (!asked && !isDraft(path, document.getText(), brief)) {
      this.#drop(uri);
      return;
    }
    const checkerFor = await this.#ready();
    if (!document.isClosed) this.#check(document, checkerFor);
  }

  async #ready(): Promise<CheckerFor> {
    this.#checkers ??= checkersByBrief();
    await this.#parts.briefs.ready;
    return this.#checkers;
  }

  #check(document: vscode.TextDocument, checkerFor: CheckerFor): Report {
    const key = document.uri.toString();
    const {path, brief} = this.#parts.briefs.placeOf(document.uri);
    const report = checkerFor(brief).check(document.getText(), {path, byStatus: !this.#asked.has(key)});
    this.#seen.set(key, {report, version: document.version});
    this.#post(document, report);
    this.#reported.fire(document.uri);
    return report;
  }

  #post(document: vscode.TextDocument, {findings}: Report): void {
    const {board, typed} = this.#parts;
    const held = focusMode()
      ? heldBack(findings, typed.of(document), board.shown(document.uri))
      : new Set<Report['findings'][number]>();
    board.post(
      document.uri,
      findings.filter(finding => !held.has(finding)),
    );
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#resting.get(key));
    this.#resting.delete(key);
    this.#due.delete(key);
    this.#asked.delete(key);
    this.#seen.delete(key);
    if (!this.#parts.closed.takeBack(document.uri)) this.#parts.board.clear(document.uri);
    this.#reported.fire(document.uri);
  }

  #drop(uri: vscode.Uri): void {
    this.#seen.delete(uri.toString());
    this.#parts.board.clear(uri);
    this.#reported.fire(uri);
  }
}
