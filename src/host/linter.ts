import * as vscode from 'vscode';
import type {Brief} from '../brief/brief.js';
import {isDraft} from '../calendar/is-draft.js';
import {type Checker, createChecker} from '../core/checker.js';
import type {Report} from '../core/finding.js';
import type {Briefs} from './briefs.js';
import {checkWhen} from './settings.js';
import {isMarkdown} from './text.js';
import {FindingDiagnostic} from './to-diagnostic.js';

/** Typing must have rested this many milliseconds before a draft is checked again. */
const rest = 200;

/** Checks open drafts as they change and publishes what it finds, unless the document has moved on meanwhile. */
export class Linter implements vscode.Disposable {
  readonly #briefs: Briefs;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('lodestone');
  readonly #checkers = new Map<Brief | null, Checker>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Documents that somebody asked to check, drafts or not: while they are open, everything is said about them. */
  readonly #asked = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(briefs: Briefs) {
    this.#briefs = briefs;
    this.#subscriptions = [
      this.#diagnostics,
      vscode.workspace.onDidOpenTextDocument(document => this.#schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (contentChanges.length > 0 && checkWhen(document.uri) === 'type') this.#schedule(document, rest);
      }),
      vscode.workspace.onDidSaveTextDocument(document => this.#schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument(document => this.#forget(document)),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('lodestone.check')) this.#checkOpen();
      }),
      briefs.onDidChange(() => {
        this.#checkers.clear();
        this.#checkOpen();
      }),
    ];
    void briefs.ready.then(() => this.#checkOpen());
  }

  /** Checks a document now, whatever it is and whatever the settings say; returns what was found. */
  async checkNow(document: vscode.TextDocument): Promise<Report> {
    this.#asked.add(document.uri.toString());
    await this.#briefs.ready;
    return this.#publish(document);
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #checkOpen(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    if (!isMarkdown(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    const version = document.version;
    const check = async (): Promise<void> => {
      this.#waiting.delete(key);
      await this.#briefs.ready;
      if (document.isClosed || document.version !== version) return;
      if (this.#wanted(document)) this.#publish(document);
      else this.#diagnostics.delete(document.uri);
    };
    this.#waiting.set(
      key,
      setTimeout(() => void check(), delay),
    );
  }

  #wanted(document: vscode.TextDocument): boolean {
    if (this.#asked.has(document.uri.toString())) return true;
    if (checkWhen(document.uri) === 'never') return false;
    const {path, brief} = this.#briefs.placeOf(document.uri);
    return isDraft(path, document.getText(), brief);
  }

  #publish(document: vscode.TextDocument): Report {
    const {path, brief} = this.#briefs.placeOf(document.uri);
    const byStatus = !this.#asked.has(document.uri.toString());
    const report = this.#checkerFor(brief).check(document.getText(), {path, byStatus});
    this.#diagnostics.set(
      document.uri,
      report.findings.map(finding => new FindingDiagnostic(finding, document.version)),
    );
    return report;
  }

  #checkerFor(brief: Brief | null): Checker {
    const known = this.#checkers.get(brief);
    if (known) return known;
    const checker = createChecker(brief ? {brief} : {});
    this.#checkers.set(brief, checker);
    return checker;
  }

  #forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    this.#asked.delete(key);
    this.#diagnostics.delete(document.uri);
  }
}
