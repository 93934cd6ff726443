import type * as vscode from 'vscode';
import {materialOf, originsOf} from '../calendar/plan-material.js';
import {planWeeks} from '../calendar/plan-weeks.js';
import type {PlannedPiece} from '../calendar/planned-piece.js';
import {draftsOf} from './brief-drafts.js';
import type {Briefs, PlacedBrief} from './briefs.js';
import type {DraftIndex, PlacedEntry} from './draft-index.js';
import {readText} from './text.js';

const atOnce = 16;

/** A plan, and the drafts it was made over. */
export interface Plan {
  readonly pieces: readonly PlannedPiece[];
  readonly drafts: readonly PlacedEntry[];
}

/** Reads what the drafts of a brief were made from, and plans its coming weeks. Nothing is written. */
export async function planBrief(
  placed: PlacedBrief,
  {index, briefs}: {readonly index: DraftIndex; readonly briefs: Briefs},
  frame: {readonly today: string; readonly weeks: number; readonly weekStart: number},
): Promise<Plan> {
  const {brief} = placed;
  const drafts = draftsOf(placed, index, briefs);
  const texts = await readAll(drafts.map(({uri}) => uri));
  const told = drafts.map(({entry}, at) => ({entry, origins: originsOf(texts[at] ?? '', brief)}));
  const material = materialOf(brief, told, frame.today);
  const entries = drafts.map(({entry}) => entry);
  return {pieces: planWeeks({brief, entries, material, ...frame}), drafts};
}

async function readAll(uris: readonly vscode.Uri[]): Promise<readonly string[]> {
  const texts: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < uris.length; at = next++) {
      const uri = uris[at];
      texts[at] = uri ? await readText(uri).catch(() => '') : ''; // Deleted a moment ago: it has no origins.
    }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  return texts;
}
