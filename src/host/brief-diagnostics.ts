import * as vscode from 'vscode';
import type {BriefProblem} from '../brief/read-brief.js';
import type {Briefs, PlacedBrief} from './briefs.js';

/** Shows what is wrong in a `brand.yaml`, at the very key or value, with what was expected. */
export function showBriefProblems(briefs: Briefs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('lodestone-brief');
  const show = (placed: PlacedBrief): void =>
    collection.set(
      placed.uri,
      placed.problems.map(problem => toDiagnostic(placed.text, problem)),
    );
  void briefs.ready.then(() => {
    for (const placed of briefs.all()) show(placed);
  });
  const watching = briefs.onDidRead(uri => {
    collection.delete(uri);
    for (const placed of briefs.all()) if (placed.uri.toString() === uri.toString()) show(placed);
  });
  return vscode.Disposable.from(collection, watching);
}

function toDiagnostic(text: string, problem: BriefProblem): vscode.Diagnostic {
  const range = new vscode.Range(positionAt(text, problem.start), positionAt(text, problem.end));
  const diagnostic = new vscode.Diagnostic(range, problem.message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'lodestone';
  return diagnostic;
}

function positionAt(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
}
