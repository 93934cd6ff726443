import * as vscode from 'vscode';
import type {Brief} from '../../brief/brief.js';
import {fittingProofs, proofText} from '../../brief/fitting-proof.js';
import {readEntry} from '../../calendar/read-entry.js';
import {evidencePlace} from '../../core/evidence-place.js';
import type {FindingDiagnostic} from '../to-diagnostic.js';
import {literally, quickFix} from './quick-fix.js';

const mostProofs = 2;
const always = new Set(['no-unproven-superlative', 'require-evidence']);
const withoutWords = new Set(['no-buzzword', 'no-resume-phrase']);

/**
 * Evidence right behind the claim: the brief's proofs that fit, then the questions that a proof answers, for the writer to
 * fill in. Nothing is claimed that the brief does not say.
 */
export function showEvidence(
  document: vscode.TextDocument,
  diagnostic: FindingDiagnostic,
  brief: Brief | null,
): vscode.CodeAction[] {
  const {rule, expected} = diagnostic.finding;
  if (!always.has(rule) && !(withoutWords.has(rule) && expected.length === 0)) return [];
  const text = document.getText();
  const {at, before} = evidencePlace(text, document.offsetAt(diagnostic.range.start));
  const put = (title: string, snippet: string): vscode.CodeAction => {
    const action = quickFix(title, diagnostic);
    const place = document.positionAt(at);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, [
      new vscode.SnippetTextEdit(new vscode.Range(place, place), new vscode.SnippetString(`${before}${snippet}`)),
    ]);
    return action;
  };
  const {pillar} = readEntry(text, {path: 'draft.md', brief});
  const sentence = document.getText(diagnostic.range.with({end: document.positionAt(at)}));
  const line = document.lineAt(diagnostic.range.start.line).text;
  const proofs = brief ? fittingProofs(brief, {sentence: `${line} ${sentence}`, pillar, text}) : [];
  const {t} = vscode.l10n;
  const questions = [t('For whom was it?'), t('What changed?'), t('By how much?'), t('Who says so?')];
  return [
    ...proofs
      .slice(0, mostProofs)
      .map(proof => put(t('Show the evidence: “{0}”', shortened(proof.says)), `${literally(proofText(proof))}$0`)),
    put(
      t('Show the evidence: who, what changed, by how much, who says so'),
      `${questions.map((question, stop) => `\${${stop + 1}:${literally(question)}}`).join(' ')}$0`,
    ),
  ];
}

function shortened(says: string): string {
  const plain = says.trim().replace(/^[“"]|[”"]$/g, '');
  return plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain;
}
