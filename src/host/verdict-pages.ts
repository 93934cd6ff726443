import * as vscode from 'vscode';
import {readDraft} from '../core/draft.js';
import type {Briefs} from './briefs.js';
import type {Linter} from './linter.js';
import {verdictPage} from './verdict-page.js';

const scheme = 'lodestone-verdict';
const modelCard = 'model-card.md';
/** The page is written again once the draft has rested this many milliseconds. */
const rest = 400;

/** The address of the page that explains the verdict on a draft. */
export function verdictPageUri(draft: vscode.Uri): vscode.Uri {
  const name = draft.path.split('/').at(-1) ?? '';
  const path = `/${vscode.l10n.t('Verdict on {0}', name.replace(/\.\w+$/, ''))}.md`;
  return vscode.Uri.from({scheme, path, query: draft.toString()});
}

/** Serves the pages that explain verdicts, written again while the draft changes, and the card of the model behind them. */
export function provideVerdictPages(parts: {
  readonly briefs: Briefs;
  readonly linter: Linter;
  readonly extensionUri: vscode.Uri;
}): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  const writeAgain = (draft: vscode.Uri): void => {
    const page = verdictPageUri(draft);
    const key = page.toString();
    if (!vscode.workspace.textDocuments.some(({uri}) => uri.toString() === key)) return;
    clearTimeout(resting.get(key));
    resting.set(
      key,
      setTimeout(() => changed.fire(page), rest),
    );
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument(({document}) => writeAgain(document.uri)),
    parts.briefs.onDidChange(() => {
      for (const {uri} of vscode.workspace.textDocuments) {
        if (uri.scheme === scheme && uri.query !== '') changed.fire(uri);
      }
    }),
    {
      dispose: () => {
        for (const timer of resting.values()) clearTimeout(timer);
      },
    },
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        if (uri.path.endsWith(`/${modelCard}`)) {
          const card = vscode.Uri.joinPath(parts.extensionUri, 'docs', modelCard);
          return new TextDecoder().decode(await vscode.workspace.fs.readFile(card));
        }
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.query, true));
        const report = await parts.linter.reportInFull(document);
        const {path, brief} = parts.briefs.placeOf(document.uri);
        const draft = readDraft(document.getText(), path, brief ?? undefined);
        return verdictPage(report, draft, {uri: document.uri, modelCard});
      },
    }),
  );
}
