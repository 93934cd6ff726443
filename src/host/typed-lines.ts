import * as vscode from 'vscode';
import {touchedLines} from './held-back.js';

/** The lines under a caret that were typed on since the caret came to them. They are done with once it leaves, or on a save by hand. */
export class TypedLines implements vscode.Disposable {
  readonly #left = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable[];
  #document: vscode.TextDocument | undefined;
  #lines = new Set<number>();
  /** Fires when a caret has left a line that was typed on. */
  readonly onDidLeave = this.#left.event;

  constructor() {
    this.#subscriptions = [
      this.#left,
      vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (document !== vscode.window.activeTextEditor?.document) return;
        if (document !== this.#document) this.leave();
        this.#document = document;
        for (const change of contentChanges) this.#touch(change);
      }),
      vscode.window.onDidChangeTextEditorSelection(({textEditor}) => {
        if (textEditor.document !== this.#document) return;
        const carets = caretLines(textEditor);
        const stayed = [...this.#lines].filter(line => carets.has(line));
        const some = stayed.length < this.#lines.size;
        this.#lines = new Set(stayed);
        if (some) this.#left.fire(textEditor.document);
      }),
      vscode.window.onDidChangeActiveTextEditor(editor => {
        if (editor?.document !== this.#document) this.leave();
      }),
      vscode.workspace.onWillSaveTextDocument(({document, reason}) => {
        if (document === this.#document && reason === vscode.TextDocumentSaveReason.Manual) this.leave();
      }),
    ];
  }

  /** The lines of a document that are being typed right now, counted from 0. */
  of(document: vscode.TextDocument): ReadonlySet<number> {
    const editor = vscode.window.activeTextEditor;
    if (document !== this.#document || editor?.document !== document) return new Set();
    const carets = caretLines(editor);
    return new Set([...this.#lines].filter(line => carets.has(line)));
  }

  /** Counts every line as left. */
  leave(): void {
    const document = this.#document;
    const some = this.#lines.size > 0;
    this.#document = undefined;
    this.#lines.clear();
    if (document && some && !document.isClosed) this.#left.fire(document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #touch(change: vscode.TextDocumentContentChangeEvent): void {
    const {start, end} = change.range;
    const touched = touchedLines(change);
    const grown = touched.length - 1 - (end.line - start.line);
    const moved = [...this.#lines].map(line => (line > end.line ? line + grown : Math.min(line, start.line)));
    this.#lines = new Set([...moved, ...touched]);
  }
}

function caretLines(editor: vscode.TextEditor): ReadonlySet<number> {
  return new Set(editor.selections.map(({active}) => active.line));
}
