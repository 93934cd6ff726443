import * as vscode from 'vscode';
import type {Proof} from '../../brief/brief.js';
import {mayBeQuoted} from '../../brief/consent.js';
import {nearestWord} from '../../brief/nearest-word.js';
import {placedIn, quoteOf} from '../../calendar/proof-quote.js';
import {proofsIn} from '../../calendar/proof-use.js';
import {textOption} from '../arguments.js';
import type {Briefs, PlacedBrief} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import type {DraftIndex} from '../draft-index.js';
import {fileAt} from '../roots.js';
import {isMarkdown, pathOf, readText} from '../text.js';

/** `insertProof({id})`: puts a proof of the nearest brief into the draft, named only with consent; returns the text. */
export function insertProof(briefs: Briefs, index: DraftIndex): Command {
  return {
    id: 'lodestone.insertProof',
    async run(options) {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isMarkdown(editor.document))
        throw new UserError(vscode.l10n.t('Open the draft that the proof is for first.'));
      await briefs.ready;
      const placed = briefs.briefFor(editor.document.uri) ?? briefs.all()[0];
      const id = textOption(options, 'id');
      if (!placed || placed.brief.proof.length === 0) return offerToCapture(id);
      const proof = id === undefined ? await pick(placed, index) : withId(placed.brief.proof, id);
      if (!proof) return undefined;
      if (!mayBeQuoted(proof)) return askForConsent(proof, placed, id);
      const {document, selection} = editor;
      const text = placedIn(document.getText(), document.offsetAt(selection.active), quoteOf(proof));
      if (!(await editor.edit(edit => edit.insert(selection.active, text)))) {
        throw new UserError(vscode.l10n.t('{0} could not be changed. Is it read-only?', pathOf(document.uri)));
      }
      return text;
    },
  };
}

function withId(proofs: readonly Proof[], id: string): Proof {
  const proof = proofs.find(one => one.id === id);
  if (proof) return proof;
  const ids = proofs.flatMap(one => one.id ?? []);
  throw new UserError(
    vscode.l10n.t('The brief has no proof “{0}”. Did you mean {1}?', id, nearestWord(id, ids) ?? ids.join(', ')),
  );
}

async function pick({brief}: PlacedBrief, index: DraftIndex): Promise<Proof | undefined> {
  const chosen = await vscode.window.showQuickPick(itemsOf(brief.proof, index), {
    placeHolder: vscode.l10n.t('Which proof?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.proof;
}

async function itemsOf(proofs: readonly Proof[], index: DraftIndex) {
  await index.load();
  const used = new Map<Proof, string[]>();
  for (const {path, title} of index.all()) {
    const uri = fileAt(path);
    const text = uri ? await readText(uri).catch(() => '') : '';
    for (const proof of proofsIn(text, proofs)) used.set(proof, [...(used.get(proof) ?? []), title]);
  }
  return proofs.map(proof => {
    const titles = used.get(proof) ?? [];
    const where = titles.length > 0 ? vscode.l10n.t('Used in: {0}', titles.join(', ')) : vscode.l10n.t('Not used yet');
    return {
      label: proof.says,
      description: [proof.who, consentOf(proof)].filter(Boolean).join(' · '),
      detail: where,
      proof,
    };
  });
}

function consentOf(proof: Proof): string {
  if (!mayBeQuoted(proof)) return vscode.l10n.t('needs consent');
  if (proof.who === null) return '';
  return proof.consent === 'named' ? vscode.l10n.t('may be named') : vscode.l10n.t('without a name');
}

/** Words that nobody agreed to are not put into a draft: asked by id that is an error, chosen from the list a hint. */
async function askForConsent({who, says}: Proof, {uri}: PlacedBrief, id: string | undefined): Promise<undefined> {
  const person = who ?? says.slice(0, 40);
  if (id !== undefined)
    throw new UserError(
      vscode.l10n.t('“{0}” needs the consent of {1} first. Ask, then note it in the brief.', id, person),
    );
  const open = vscode.l10n.t('Open the brand brief');
  const message = vscode.l10n.t('This needs consent first. Ask {0}, then note it beside the proof.', person);
  const answer = await vscode.window.showInformationMessage(message, open);
  if (answer === open) await vscode.window.showTextDocument(uri);
}

async function offerToCapture(id: string | undefined): Promise<undefined> {
  if (id !== undefined)
    throw new UserError(vscode.l10n.t('There is no proof “{0}”: the brand brief has none yet.', id));
  const capture = vscode.l10n.t('Capture a proof');
  const message = vscode.l10n.t('Your brand brief has no proof yet. One true thing is enough to begin.');
  if ((await vscode.window.showInformationMessage(message, capture)) === capture) {
    await vscode.commands.executeCommand('lodestone.captureProof');
  }
}
