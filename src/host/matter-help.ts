import * as vscode from 'vscode';
import {isDraft} from '../calendar/is-draft.js';
import {explainInMatter, proposeInMatter} from '../calendar/matter-proposals.js';
import type {Briefs} from './briefs.js';
import {isMarkdown} from './text.js';
import {toCompletions, toHover} from './to-completions.js';

const markdown: vscode.DocumentSelector = [{language: 'markdown'}, {language: 'mdx'}, {pattern: '**/*.mdx'}];

/** Every space in a long draft asks: only so many lines are looked at, more than front matter has. */
const longestHead = 200;

/**
 * Completion and hover in the front matter of drafts, with the values of the nearest brief. Markdown shows no
 * suggestions while typing, so a colon or a space in the front matter asks for them.
 */
export function provideMatterHelp(briefs: Briefs): vscode.Disposable {
  const concerns = (document: vscode.TextDocument): boolean => {
    if (!isMarkdown(document)) return false;
    const {path, brief} = briefs.placeOf(document.uri);
    return brief !== null || isDraft(path, headOf(document), brief);
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      markdown,
      {
        provideCompletionItems(document, position) {
          if (position.line >= longestHead) return [];
          const {brief} = briefs.placeOf(document.uri);
          const found = proposeInMatter(headOf(document), document.offsetAt(position), brief);
          return found && concerns(document) ? toCompletions(found, document, position) : [];
        },
      },
      ':',
      ' ',
    ),
    vscode.languages.registerHoverProvider(markdown, {
      provideHover(document, position) {
        if (position.line >= longestHead) return undefined;
        const {brief} = briefs.placeOf(document.uri);
        const found = explainInMatter(headOf(document), document.offsetAt(position), brief);
        return found && concerns(document) ? toHover(found, document) : undefined;
      },
    }),
  );
}

function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, longestHead, 0));
}
