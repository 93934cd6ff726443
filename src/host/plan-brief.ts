import * as vscode from 'vscode';
import type {Proof} from '../brief/brief.js';
import type {Entry} from '../calendar/entry.js';
import {materialOf} from '../calendar/plan-material.js';
import {planWeeks} from '../calendar/plan-weeks.js';
import type {PlannedPiece} from '../calendar/planned-piece.js';
import {proofsIn} from '../calendar/proof-use.js';
import {draftsOf} from './brief-drafts.js';
import type {Briefs, PlacedBrief} from './briefs.js';
import type {DraftIndex} from './draft-index.js';
import {readText} from './text.js';

const atOnce = 16;

/** A plan, and the drafts it was made over. */
export interface Plan {
  readonly pieces: readonly PlannedPiece[];
  readonly drafts: readonly Entry[];
}

/** Reads which proof the drafts of a brief tell, and plans its coming weeks. Nothing is written. */
export async function planBrief(
  placed: PlacedBrief,
  {index, briefs}: {readonly index: DraftIndex; readonly briefs: Briefs},
  frame: {readonly today: string; readonly weeks: number; readonly weekStart: number},
): Promise<Plan> {
  const {brief} = placed;
  const entries = draftsOf(placed, index, briefs);
  const told = await toldProof(brief.proof, entries, placed.folder);
  const material = materialOf(brief, entries, told, frame.today);
  return {pieces: planWeeks({brief, entries, material, ...frame}), drafts: entries};
}

/** The proof that some draft uses. Drafts are read whole, and only while there is proof left to look for. */
async function toldProof(
  proof: readonly Proof[],
  drafts: readonly Entry[],
  folder: vscode.Uri,
): Promise<ReadonlySet<Proof>> {
  const told = new Set<Proof>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let draft = drafts[next++]; draft && told.size < proof.length; draft = drafts[next++]) {
      const text = await readText(vscode.Uri.joinPath(folder, draft.path)).catch(() => ''); // Deleted a moment ago: it tells nothing.
      for (const one of proofsIn(text, proof)) told.add(one);
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  return told;
}
