import * as vscode from 'vscode';
import {readDraft} from '../core/draft.js';
import type {Verdict} from '../core/finding.js';
import type {Briefs} from './briefs.js';
import type {Linter} from './linter.js';
import {newNonce} from './nonce.js';
import {openDocument, pathOf} from './text.js';
import {escaped, verdictPage} from './verdict-page.js';

/** What the pages are written from. */
export interface VerdictPagesParts {
  readonly briefs: Briefs;
  readonly linter: Linter;
  readonly extensionUri: vscode.Uri;
}

interface Page {
  readonly panel: vscode.WebviewPanel;
  readonly draft: vscode.Uri;
  body: string;
  resting: ReturnType<typeof setTimeout> | undefined;
}

/** A page is written again once its draft has rested this many milliseconds. */
const rest = 400;

/** In milliseconds: the editor asks a page every 250 whether it has the focus, and a late answer takes it from the draft again. */
const untilFocusIsTold = 400;

/** Pages that explain the verdicts on drafts, one for each, written again while the draft changes. */
export class VerdictPages implements vscode.Disposable {
  readonly #parts: VerdictPagesParts;
  readonly #pages = new Map<string, Page>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(parts: VerdictPagesParts) {
    this.#parts = parts;
    this.#subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({document}) => this.#writeSoon(document.uri)),
      parts.briefs.onDidChange(() => {
        for (const {draft} of this.#pages.values()) this.#writeSoon(draft);
      }),
    ];
  }

  /** Opens the page on a draft beside it, or brings the open one to the front; returns the verdict. */
  async open(document: vscode.TextDocument): Promise<Verdict | null> {
    const key = document.uri.toString();
    const known = this.#pages.get(key);
    if (known) known.panel.reveal(undefined, true);
    else this.#pages.set(key, this.#create(document.uri));
    return this.#write(document);
  }

  dispose(): void {
    for (const {panel} of this.#pages.values()) panel.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #create(draft: vscode.Uri): Page {
    const name = (draft.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
    const panel = vscode.window.createWebviewPanel(
      'lodestone.verdict',
      vscode.l10n.t('Verdict on {0}', name),
      {viewColumn: vscode.ViewColumn.Beside, preserveFocus: true},
      {enableScripts: true, localResourceRoots: []},
    );
    panel.iconPath = vscode.Uri.joinPath(this.#parts.extensionUri, 'media', 'lodestone.svg');
    panel.webview.onDidReceiveMessage(message => this.#follow(draft, message));
    const page: Page = {panel, draft, body: '', resting: undefined};
    panel.onDidDispose(() => {
      clearTimeout(page.resting);
      this.#pages.delete(draft.toString());
    });
    return page;
  }

  #writeSoon(draft: vscode.Uri): void {
    const page = this.#pages.get(draft.toString());
    if (!page) return;
    clearTimeout(page.resting);
    page.resting = setTimeout(() => {
      const document = openDocument(draft);
      if (document) void this.#write(document);
    }, rest);
  }

  async #write(document: vscode.TextDocument): Promise<Verdict | null> {
    const report = await this.#parts.linter.reportInFull(document);
    const page = this.#pages.get(document.uri.toString());
    const {path, brief} = this.#parts.briefs.placeOf(document.uri);
    const draft = readDraft(document.getText(), path, brief ?? undefined);
    const body = verdictPage(report, draft, {path: pathOf(document.uri), t: vscode.l10n.t});
    if (page && page.body !== body) {
      page.body = body;
      page.panel.webview.html = htmlOf(body, page.panel.title);
    }
    return report.verdict;
  }

  /** What a click on the page asks for: a line of the draft, a rule's page, the model's card. */
  async #follow(draft: vscode.Uri, message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null) return;
    const line = Number(Reflect.get(message, 'line'));
    const rule: unknown = Reflect.get(message, 'rule');
    if (typeof rule === 'string') await vscode.commands.executeCommand('lodestone.explainRule', rule);
    else if (Reflect.has(message, 'card')) {
      const card = vscode.Uri.joinPath(this.#parts.extensionUri, 'docs', 'model-card.md');
      await vscode.commands.executeCommand('markdown.showPreview', card);
    } else if (line > 0) {
      const at = new vscode.Position(line - 1, 0);
      const seen = vscode.window.visibleTextEditors.find(({document}) => document.uri.toString() === draft.toString());
      const viewColumn = seen?.viewColumn ?? vscode.ViewColumn.One;
      const show = () => vscode.window.showTextDocument(draft, {viewColumn, selection: new vscode.Range(at, at)});
      await show();
      await new Promise(resolve => setTimeout(resolve, untilFocusIsTold));
      if (this.#pages.get(draft.toString())?.panel.active) await show();
    }
  }
}

function htmlOf(body: string, title: string): string {
  const nonce = newNonce();
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">
main { max-width: 44em; margin: 0 auto; padding: 1em 1em 3em; line-height: 1.5; font-size: 1.1em; }
h1 { font-weight: 600; }
h2 { margin-top: 1.6em; font-weight: 600; font-size: 1.2em; }
li { margin: 0.3em 0; }
.about { color: var(--vscode-descriptionForeground); }
button { padding: 0; border: 0; background: none; font: inherit; text-align: start; cursor: pointer; color: var(--vscode-textLink-foreground); text-decoration: underline; }
button:hover { color: var(--vscode-textLink-activeForeground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.rule { font-size: 0.85em; }
</style>
</head>
<body><main>
${body}
</main>
<script nonce="${nonce}">
const editor = acquireVsCodeApi();
addEventListener('click', ({target}) => {
  const button = target.closest('button');
  if (button) editor.postMessage({...button.dataset});
});
addEventListener('scroll', () => editor.setState({top: scrollY}));
scrollTo(0, editor.getState()?.top ?? 0);
</script>
</body>
</html>`;
}
