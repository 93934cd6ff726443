import * as vscode from 'vscode';
import {nearestWord} from '../../brief/nearest-word.js';
import {type Command, UserError} from '../command.js';
import {previewOf, readSnippets, type Snippet} from '../snippets.js';

/**
 * `insertSnippet(name)`: puts one of Lodestone's snippets into the active editor, by its name or prefix, asking which when
 * none is named; without an editor it begins an untitled draft. Returns the document's uri.
 */
export function insertSnippet(extensionUri: vscode.Uri): Command {
  return {
    id: 'lodestone.insertSnippet',
    async run(name) {
      const snippets = await readSnippets(extensionUri);
      const snippet = name === undefined ? await pick(snippets) : named(snippets, name);
      if (!snippet) return undefined;
      const editor = vscode.window.activeTextEditor ?? (await newEditor());
      if (!(await editor.insertSnippet(new vscode.SnippetString(snippet.body)))) {
        throw new UserError(vscode.l10n.t('The snippet could not be put here. Is the file read-only?'));
      }
      return editor.document.uri;
    },
  };
}

function named(snippets: readonly Snippet[], wanted: unknown): Snippet {
  const name = String(wanted).toLowerCase();
  const found = snippets.find(one => one.name.toLowerCase() === name || one.prefix === name);
  if (found) return found;
  const names = snippets.flatMap(one => [one.prefix, one.name]);
  throw new UserError(
    vscode.l10n.t(
      'There is no snippet “{0}”. Did you mean {1}?',
      String(wanted),
      nearestWord(name, names) ?? names[0] ?? '',
    ),
  );
}

async function pick(snippets: readonly Snippet[]): Promise<Snippet | undefined> {
  const items = snippets.map(snippet => ({
    label: snippet.name,
    description: snippet.description,
    detail: previewOf(snippet),
    snippet,
  }));
  const placeHolder = vscode.l10n.t('Which shape? It asks its questions where you write the answers.');
  const chosen = await vscode.window.showQuickPick(items, {placeHolder, matchOnDescription: true});
  return chosen?.snippet;
}

async function newEditor(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({language: 'markdown'}));
}
