import * as vscode from 'vscode';
import {isDraft} from '../calendar/is-draft.js';
import {explainInMatter, proposeInMatter} from '../calendar/matter-proposals.js';
import type {Briefs} from './briefs.js';
import {isMarkdown} from './text.js';
import {toCompletions, toHover} from './to-completions.js';

const markdown: vscode.DocumentSelector = [{language: 'markdown'}, {language: 'mdx'}, {pattern: '**/*.mdx'}];

/**
 * Completion and hover in the front matter of drafts, with the values of the nearest brief. Markdown shows no
 * suggestions while typing, so a colon or a space in the front matter asks for them.
 */
export function provideMatterHelp(briefs: Briefs): vscode.Disposable {
  const concerns = (document: vscode.TextDocument): boolean => {
    if (!isMarkdown(document)) return false;
    const {path, brief} = briefs.placeOf(document.uri);
    return brief !== null || isDraft(path, document.getText(), brief);
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      markdown,
      {
        provideCompletionItems(document, position) {
          const {brief} = briefs.placeOf(document.uri);
          const found = proposeInMatter(document.getText(), document.offsetAt(position), brief);
          return found && concerns(document) ? toCompletions(found, document, position) : [];
        },
      },
      ':',
      ' ',
    ),
    vscode.languages.registerHoverProvider(markdown, {
      provideHover(document, position) {
        const {brief} = briefs.placeOf(document.uri);
        const found = explainInMatter(document.getText(), document.offsetAt(position), brief);
        return found && concerns(document) ? toHover(found, document) : undefined;
      },
    }),
  );
}
