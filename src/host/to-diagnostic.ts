import * as vscode from 'vscode';
import type {Severity} from '../brief/brief.js';
import type {Finding} from '../core/finding.js';
import {rulePageUri} from './rule-pages.js';

/** A diagnostic that remembers the finding it shows, for the quick fixes. */
export class FindingDiagnostic extends vscode.Diagnostic {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(rangeOf(finding), finding.message, severityOf[finding.severity]);
    this.finding = finding;
    this.source = 'lodestone';
    this.code = {value: finding.rule, target: rulePageUri(finding.rule)};
  }
}

/** A finding's place as a range of the editor: from 1-based to 0-based, UTF-16 columns in both. */
function rangeOf(finding: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): vscode.Range {
  return new vscode.Range(finding.line - 1, finding.column - 1, finding.endLine - 1, finding.endColumn - 1);
}

const severityOf: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};
