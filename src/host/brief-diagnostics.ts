import * as vscode from 'vscode';
import type {BriefProblem} from '../brief/read-brief.js';
import {type Briefs, type PlacedBrief, problemsOf} from './briefs.js';

/** A problem in a `brand.yaml`, with the text it stands for and what was expected there instead. */
export class BriefDiagnostic extends vscode.Diagnostic {
  readonly found: string;
  readonly expected: readonly string[];

  constructor(text: string, {start, end, message, expected}: BriefProblem) {
    const range = new vscode.Range(positionAt(text, start), positionAt(text, end));
    super(range, message, vscode.DiagnosticSeverity.Warning);
    this.source = 'lodestone';
    this.found = text.slice(start, end);
    this.expected = expected;
  }
}

/** Shows what is wrong in a `brand.yaml`, at the very key or value, with what was expected. */
export function showBriefProblems(briefs: Briefs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('lodestone-brief');
  const show = ({uri, text, problems}: Pick<PlacedBrief, 'uri' | 'text' | 'problems'>): void =>
    collection.set(
      uri,
      problems.map(problem => new BriefDiagnostic(text, problem)),
    );
  // A brief outside of the workspace counts for no draft here; while it is open, its problems are told all the same.
  const showStranger = (document: vscode.TextDocument): void => {
    const {uri} = document;
    if (!uri.path.endsWith('/brand.yaml') || vscode.workspace.getWorkspaceFolder(uri)) return;
    const text = document.getText();
    show({uri, text, problems: problemsOf(text)});
  };
  void briefs.ready.then(() => {
    for (const placed of briefs.all()) show(placed);
  });
  for (const document of vscode.workspace.textDocuments) showStranger(document);
  return vscode.Disposable.from(
    collection,
    briefs.onDidRead(uri => {
      collection.delete(uri);
      for (const placed of briefs.all()) if (placed.uri.toString() === uri.toString()) show(placed);
    }),
    vscode.workspace.onDidOpenTextDocument(showStranger),
    vscode.workspace.onDidChangeTextDocument(({document}) => showStranger(document)),
    vscode.workspace.onDidCloseTextDocument(({uri}) => {
      if (!vscode.workspace.getWorkspaceFolder(uri)) collection.delete(uri);
    }),
  );
}

function positionAt(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
}
