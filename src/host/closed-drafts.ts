import * as vscode from 'vscode';
import {isDraft} from '../calendar/is-draft.js';
import {readEntry} from '../calendar/read-entry.js';
import {type Briefs, isWithin} from './briefs.js';
import {type CheckerFor, checkersByBrief} from './checkers.js';
import {findMarkdown, type SourceOf} from './find-markdown.js';
import type {FindingsBoard} from './findings-board.js';
import {createPause} from './pause.js';
import {checkWhen} from './settings.js';
import {isMarkdown, openDocument, readText} from './text.js';
import type {Today} from './today.js';
import {watchMarkdown} from './watch-markdown.js';

/** What checking every draft came to. */
export interface WorkspaceCounts {
  /** Drafts that were checked. */
  readonly drafts: number;
  /** Their findings of every severity. */
  readonly findings: number;
  /** Drafts that read like a resume. */
  readonly flagged: number;
  /** Published drafts that were left out. */
  readonly leftOut: number;
  readonly cancelled: boolean;
}

/** How to go through all drafts: with the published ones or not, telling how far it is, until it is cancelled. */
export interface WorkspaceCheck {
  readonly published: boolean;
  readonly told?: (done: number, all: number) => void;
  readonly token?: vscode.CancellationToken;
}

interface ClosedDraftsParts {
  readonly briefs: Briefs;
  readonly board: FindingsBoard;
  readonly sourceOf: SourceOf;
  readonly today: Today;
}

type Outcome = {readonly findings: number; readonly flagged: boolean} | 'published' | 'none';

const atOnce = 8;
const settle = 150;

/**
 * Keeps the findings of drafts that no editor holds true, once somebody asked for the whole workspace. Drafts that are
 * opened belong to the linter until they are closed again.
 */
export class ClosedDrafts implements vscode.Disposable {
  readonly #parts: ClosedDraftsParts;
  readonly #held = new Map<string, vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #turns = new Map<string, number>();
  readonly #changed = new Map<string, vscode.Uri>();
  #checkers: Promise<CheckerFor> | undefined;
  #turn = 0;
  #published: boolean | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ClosedDraftsParts) {
    this.#parts = parts;
  }

  /** Checks every draft of the workspace, and keeps what was found true from then on. */
  async checkAll({published, told, token}: WorkspaceCheck): Promise<WorkspaceCounts> {
    await this.#parts.briefs.ready;
    this.#published = published;
    if (this.#subscriptions.length === 0) this.#watch();
    const found = (await findMarkdown(this.#parts.sourceOf)).flatMap(({root, files}) =>
      files.map(path => root.uri.with({path})),
    );
    const keys = new Set(found.map(String));
    this.#letGo(uri => !keys.has(uri.toString()));

    const counts = {drafts: 0, findings: 0, flagged: 0, leftOut: 0};
    const pause = createPause();
    let next = 0;
    let done = 0;
    const worker = async (): Promise<void> => {
      for (let uri = found[next++]; uri && !token?.isCancellationRequested; uri = found[next++]) {
        const outcome = await this.#check(uri);
        if (outcome === 'published') counts.leftOut++;
        else if (outcome !== 'none') {
          counts.drafts++;
          counts.findings += outcome.findings;
          if (outcome.flagged) counts.flagged++;
        }
        told?.(++done, found.length);
        await pause();
      }
    };
    await Promise.all(Array.from({length: atOnce}, worker));
    return {...counts, cancelled: token?.isCancellationRequested ?? false};
  }

  /** Whether the findings of a file are kept here while no editor holds it. */
  holds(uri: vscode.Uri): boolean {
    return this.#held.has(uri.toString());
  }

  /** Takes a file that was closed back; false where its findings are not kept. */
  takeBack(uri: vscode.Uri): boolean {
    if (!this.holds(uri)) return false;
    // What was typed and not saved is gone by now: what is on the disk counts again.
    this.#checkSoon(uri);
    return true;
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #watch(): void {
    const again = (): void => void this.checkAll({published: this.#published ?? false});
    let later: ReturnType<typeof setTimeout> | undefined;
    const allSoon = (): void => {
      clearTimeout(later);
      later = setTimeout(again, settle);
    };
    this.#subscriptions.push(
      watchMarkdown({
        changed: uri => this.#checkSoon(uri),
        gone: uris => this.#letGo(uri => uris.some(one => isWithin(uri, one))),
        folderCame: allSoon,
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(allSoon),
      this.#parts.briefs.onDidChange(allSoon),
      {dispose: () => clearTimeout(later)},
    );
  }

  #checkSoon(uri: vscode.Uri): void {
    this.#changed.set(uri.toString(), uri);
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      void this.#checkChanged();
    }, settle);
  }

  async #checkChanged(): Promise<void> {
    const pause = createPause();
    for (const [key, uri] of this.#changed) {
      this.#changed.delete(key);
      await this.#check(uri);
      await pause();
    }
  }

  async #check(uri: vscode.Uri): Promise<Outcome> {
    const key = uri.toString();
    const turn = ++this.#turn;
    this.#turns.set(key, turn);
    this.#checkers ??= checkersByBrief();
    const checkerFor = await this.#checkers;
    const text = await readText(uri).catch(() => null);
    if (this.#turns.get(key) !== turn) return 'none'; // A later read of the same file knows better.
    this.#turns.delete(key);
    const {path, brief} = this.#parts.briefs.placeOf(uri);
    const draft = text !== null && isDraft(path, text, brief);
    const {status} = draft ? readEntry(text, {path, brief, today: this.#parts.today.day()}) : {status: null};
    if (!draft || (status === 'published' && !this.#published)) {
      this.#release(key);
      return draft ? 'published' : 'none';
    }
    const {findings, verdict} = checkerFor(brief).check(text, {path, byStatus: true});
    this.#held.set(key, uri);
    if (!belongsToLinter(uri)) this.#parts.board.post(uri, findings);
    return {findings: findings.length, flagged: verdict?.flagged ?? false};
  }

  #letGo(isGone: (uri: vscode.Uri) => boolean): void {
    for (const [key, uri] of this.#held) if (isGone(uri)) this.#release(key);
  }

  #release(key: string): void {
    const uri = this.#held.get(key);
    if (!uri) return;
    this.#held.delete(key);
    if (!belongsToLinter(uri)) this.#parts.board.clear(uri);
  }
}

/** Whether a tab shows a file and the linter checks it there; documents that nobody sees are as good as closed. */
function belongsToLinter(uri: vscode.Uri): boolean {
  const document = openDocument(uri);
  if (!document || !isMarkdown(document) || checkWhen(uri) === 'never') return false;
  const shown = (input: unknown): vscode.Uri | undefined =>
    input instanceof vscode.TabInputText
      ? input.uri
      : input instanceof vscode.TabInputTextDiff
        ? input.modified
        : undefined;
  const key = uri.toString();
  return (
    document.isDirty ||
    vscode.window.tabGroups.all.some(({tabs}) => tabs.some(({input}) => shown(input)?.toString() === key))
  );
}
