import * as vscode from 'vscode';
import type {Day} from '../calendar/day.js';
import {planMove} from '../calendar/plan-move.js';
import type {Briefs} from './briefs.js';
import {UserError} from './command.js';
import type {DraftIndex} from './draft-index.js';
import {type Inverse, spliceFile} from './splice.js';
import {exists, openDocument, pathOf, readText} from './text.js';

/** How to take one move back. */
type Undo =
  | {readonly by: 'edit'; readonly uri: vscode.Uri; readonly title: string; readonly inverse: Inverse}
  | {readonly by: 'rename'; readonly uri: vscode.Uri; readonly title: string; readonly from: vscode.Uri};

/** Moves drafts to other days, and takes the moves back, the latest first. */
export class Rescheduler {
  readonly #index: DraftIndex;
  readonly #briefs: Briefs;
  readonly #moves: Undo[] = [];
  /** Moves wait for one another: two quick ones on the same file must not read the same bytes. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(index: DraftIndex, briefs: Briefs) {
    this.#index = index;
    this.#briefs = briefs;
  }

  /**
   * Writes `day` into the draft's own date value, keeping its time of day; every other byte stays. A file whose name is
   * its only date is renamed instead. Returns where the draft is now.
   */
  move(uri: vscode.Uri, title: string, day: Day): Promise<vscode.Uri> {
    return this.#inTurn(() => this.#move(uri, title, day));
  }

  /** Takes the last move back; returns the title of the draft, or undefined when there is nothing to take back. */
  undo(): Promise<string | undefined> {
    return this.#inTurn(() => this.#undo());
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined); // Whoever asked for it hears of the failure; the next one goes on.
    return turn;
  }

  async #move(uri: vscode.Uri, title: string, day: Day): Promise<vscode.Uri> {
    await this.#briefs.ready;
    if (!openDocument(uri) && !(await exists(uri))) {
      await this.#index.refresh(uri);
      throw new UserError(vscode.l10n.t('{0} is no longer there.', pathOf(uri)));
    }
    const {brief} = this.#briefs.placeOf(uri);
    const plan = planMove(await readText(uri), uri.path, day, brief);
    if (plan.by === 'rename') {
      const target = uri.with({path: plan.path});
      if (target.path === uri.path) return uri;
      await this.#rename(uri, target);
      this.#moves.push({by: 'rename', uri: target, title, from: uri});
      tellOfRename(target);
      return target;
    }
    const inverse = await spliceFile(uri, text => {
      const again = planMove(text, uri.path, day, brief);
      return again.by === 'edit' ? again.edits : [];
    });
    if (inverse.edits.length > 0) this.#moves.push({by: 'edit', uri, title, inverse});
    await this.#index.refresh(uri);
    return uri;
  }

  async #undo(): Promise<string | undefined> {
    const last = this.#moves.pop();
    if (!last) return undefined;
    if (last.by === 'rename') {
      await this.#rename(last.uri, last.from);
      return last.title;
    }
    const {edits, expected} = last.inverse;
    await spliceFile(last.uri, text => {
      if (edits.some((edit, index) => text.slice(edit.start, edit.end) !== expected[index])) {
        throw new UserError(
          vscode.l10n.t('“{0}” has changed since it was moved, so it was left as it is.', last.title),
        );
      }
      return edits;
    });
    await this.#index.refresh(last.uri);
    return last.title;
  }

  async #rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    if (await exists(to)) {
      throw new UserError(
        vscode.l10n.t(
          '{0} is already there, so {1} keeps its name. Rename one of them first.',
          pathOf(to),
          pathOf(from),
        ),
      );
    }
    const change = new vscode.WorkspaceEdit();
    change.renameFile(from, to, {overwrite: false});
    if (!(await vscode.workspace.applyEdit(change))) {
      throw new UserError(vscode.l10n.t('{0} could not be renamed. Is it read-only?', pathOf(from)));
    }
    await Promise.all([this.#index.refresh(from), this.#index.refresh(to)]);
  }
}

/** A new name can break links: the user hears of it, and of the editor's setting that keeps links true. */
function tellOfRename(uri: vscode.Uri): void {
  const settings = vscode.workspace.getConfiguration('markdown', uri);
  const kept = settings.get<string>('updateLinksOnFileMove.enabled', 'never') !== 'never';
  const renamed = vscode.l10n.t('The day is in the file’s name, so the file is now {0}.', pathOf(uri));
  if (kept) {
    void vscode.window.showInformationMessage(renamed);
    return;
  }
  const choose = vscode.l10n.t('Link settings');
  const warning = vscode.l10n.t('Links to it from other files were not changed.');
  void vscode.window.showInformationMessage(`${renamed} ${warning}`, choose).then(answer => {
    if (answer !== choose) return;
    void vscode.commands.executeCommand('workbench.action.openSettings', 'markdown.updateLinksOnFileMove.enabled');
  });
}
