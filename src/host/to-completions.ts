import * as vscode from 'vscode';
import type {Explanation} from '../brief/explain-brief.js';
import type {Proposals} from '../brief/proposals.js';

/** Proposals as the editor lists them, in their order; taking one replaces the word at the caret. */
export function toCompletions(
  found: Proposals | null,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem[] {
  if (!found) return [];
  const start = document.positionAt(found.start);
  const range = {
    inserting: new vscode.Range(start, position),
    replacing: new vscode.Range(start, document.positionAt(found.end)),
  };
  return found.proposals.map(({label, insert, note, kind, opens}, index) => {
    const {Property, EnumMember} = vscode.CompletionItemKind;
    const item = new vscode.CompletionItem(label, kind === 'key' ? Property : EnumMember);
    item.insertText = new vscode.SnippetString(insert);
    item.range = range;
    item.detail = note;
    item.sortText = String(index).padStart(3, '0');
    if (opens) item.command = {command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Choose')};
    return item;
  });
}

/** An explanation as the editor shows it over its word. */
export function toHover(
  {start, end, note, expected, example}: Explanation,
  document: vscode.TextDocument,
): vscode.Hover {
  const text = new vscode.MarkdownString();
  text.appendMarkdown(plain(note));
  if (expected) text.appendMarkdown(`\n\n${plain(vscode.l10n.t('Expected: {0}.', expected))}`);
  if (example) text.appendCodeblock(example, 'yaml');
  return new vscode.Hover(text, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}

/** Words as they stand, whatever Markdown they look like; code in backticks stays code. */
function plain(text: string): string {
  return text.replace(/[\\*_[\]<>#|]/g, '\\$&');
}
