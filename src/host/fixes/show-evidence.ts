import * as vscode from 'vscode';
import type {Brief, Proof} from '../../brief/brief.js';
import {fittingProofs} from '../../calendar/fitting-proof.js';
import {placedIn, quoteOf} from '../../calendar/proof-quote.js';
import {readEntry} from '../../calendar/read-entry.js';
import {endOfBlock, evidencePlace} from '../../core/evidence-place.js';
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
  const claim = document.offsetAt(diagnostic.range.start);
  const {at, before} = evidencePlace(text, claim);
  const put = (title: string, offset: number, snippet: string): vscode.CodeAction => {
    const action = quickFix(title, diagnostic);
    const place = document.positionAt(offset);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, [
      new vscode.SnippetTextEdit(new vscode.Range(place, place), new vscode.SnippetString(`${snippet}$0`)),
    ]);
    return action;
  };
  const show = (proof: Proof): vscode.CodeAction => {
    const quote = quoteOf(proof);
    const title = vscode.l10n.t('Show the evidence: “{0}”', shortened(proof.says));
    if (!quote.startsWith('>')) return put(title, at, literally(`${before}${asSentence(quote)}`));
    const end = endOfBlock(text, claim);
    return put(title, end, literally(placedIn(text, end, quote)));
  };
  const {pillar} = readEntry(text, {path: 'draft.md', brief});
  const sentence = text.slice(text.lastIndexOf('\n', claim - 1) + 1, at);
  const {t} = vscode.l10n;
  const questions = [t('For whom was it?'), t('What changed?'), t('By how much?'), t('Who says so?')];
  const stops = questions.map((question, stop) => `\${${stop + 1}:${literally(question)}}`);
  return [
    ...(brief ? fittingProofs(brief, {sentence, pillar, text}) : []).slice(0, mostProofs).map(show),
    put(t('Show the evidence: who, what changed, by how much, who says so'), at, `${before}${stops.join(' ')}`),
  ];
}

function asSentence(says: string): string {
  return /[.!?…]["”’)]*$/.test(says) ? says : `${says}.`;
}

function shortened(says: string): string {
  const plain = says.trim().replace(/^[“"]|[”"]$/g, '');
  return plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain;
}
