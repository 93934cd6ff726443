import * as vscode from 'vscode';
import {type Severity, severities} from '../brief/brief.js';
import type {Finding} from '../core/finding.js';
import {type Change, carried, type Shown} from './held-back.js';
import {checkFloor} from './settings.js';
import {FindingDiagnostic} from './to-diagnostic.js';

interface Posted {
  readonly uri: vscode.Uri;
  readonly findings: readonly Finding[];
  /** What the editor was told last. */
  readonly told: string;
  /** What is on the screen, carried along while the text changes. */
  shown: readonly Shown[];
}

/** Shows findings of open and closed drafts, at or above the floor that the settings name; tells the editor only news. */
export class FindingsBoard implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('lodestone');
  readonly #posted = new Map<string, Posted>();
  readonly #settings = vscode.workspace.onDidChangeConfiguration(change => {
    if (!change.affectsConfiguration('lodestone.check.floor')) return;
    for (const {uri, findings} of [...this.#posted.values()]) this.post(uri, findings);
  });

  /** Shows these findings of a file in place of those shown before. */
  post(uri: vscode.Uri, findings: readonly Finding[]): void {
    const floor = severities.indexOf(checkFloor(uri));
    const loud = findings.filter(({severity}) => severities.indexOf(severity) <= floor);
    const told = JSON.stringify(loud);
    const shown = loud.map(({rule, message, line, column}) => ({
      rule,
      message,
      spot: {line: line - 1, character: column - 1},
    }));
    const before = this.#posted.get(uri.toString());
    this.#posted.set(uri.toString(), {uri, findings, told, shown});
    if (before?.told === told || (!before && loud.length === 0)) return;
    // One set for each file: a batch of many drops what is past its limit.
    this.#diagnostics.set(
      uri,
      loud.map(finding => new FindingDiagnostic(finding)),
    );
  }

  /** Takes a file's findings off. */
  clear(uri: vscode.Uri): void {
    if (this.#posted.delete(uri.toString())) this.#diagnostics.delete(uri);
  }

  /** What is on the screen for a file, where it stands by now. */
  shown(uri: vscode.Uri): readonly Shown[] {
    return this.#posted.get(uri.toString())?.shown ?? [];
  }

  /** The number of findings on the screen for a file, by severity. */
  counts(uri: vscode.Uri): Readonly<Record<Severity, number>> {
    const counts = {error: 0, warning: 0, information: 0, hint: 0};
    const floor = severities.indexOf(checkFloor(uri));
    for (const {severity} of this.#posted.get(uri.toString())?.findings ?? []) {
      if (severities.indexOf(severity) <= floor) counts[severity]++;
    }
    return counts;
  }

  /** Follows changes of a document, so that what is on the screen can be told from what is new. */
  carry(uri: vscode.Uri, changes: readonly Change[]): void {
    const posted = this.#posted.get(uri.toString());
    if (!posted) return;
    posted.shown = posted.shown.map(one => ({...one, spot: changes.reduce(carried, one.spot)}));
  }

  dispose(): void {
    this.#settings.dispose();
    this.#diagnostics.dispose();
  }
}
