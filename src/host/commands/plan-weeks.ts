import * as vscode from 'vscode';
import type {Brief} from '../../brief/brief.js';
import type {PlannedPiece} from '../../calendar/planned-piece.js';
import type {Briefs, PlacedBrief} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import {shortDay} from '../day-words.js';
import type {DraftIndex} from '../draft-index.js';
import {type Plan, planBrief} from '../plan-brief.js';
import type {Preferences} from '../preferences.js';
import type {Today} from '../today.js';
import {takeBack, type WrittenPiece, writePiece} from '../write-plan.js';

/** What the coming weeks are planned with. */
export interface PlanServices {
  readonly briefs: Briefs;
  readonly index: DraftIndex;
  readonly today: Today;
  readonly preferences: () => Preferences;
}

/**
 * `planWeeks({weeks, accept: true})`: proposes a piece for each gap of the coming weeks and, once accepted, gives captured
 * ideas their day and writes idea drafts for the rest. Without `accept` a list asks which ones. Returns the uris.
 */
export function planWeeks(services: PlanServices): Command {
  return {
    id: 'lodestone.planWeeks',
    async run(options) {
      const weeks = weeksOption(options);
      const isAccepted =
        typeof options === 'object' && options !== null && 'accept' in options && options.accept === true;
      await services.briefs.ready;
      const placed = briefInHand(services.briefs);
      if (!placed) return isAccepted ? refuse() : vscode.commands.executeCommand('lodestone.openBrief');
      const plan = await proposal(placed, weeks, services);
      const chosen = isAccepted ? plan.pieces : await askWhich(plan.pieces, placed.brief, weeks);
      if (!chosen) return undefined;
      const written: WrittenPiece[] = [];
      for (const piece of chosen) written.push(await writePiece(piece, placed, plan.drafts));
      await refresh(written, services.index);
      if (!isAccepted && written.length > 0) void announce(written, services.index);
      return written.map(({uri}) => uri);
    },
  };
}

function weeksOption(options: unknown): number {
  if (typeof options !== 'object' || options === null || !('weeks' in options)) return 4;
  const {weeks} = options;
  if (typeof weeks === 'number' && Number.isInteger(weeks) && weeks >= 1 && weeks <= 52) return weeks;
  throw new UserError(
    vscode.l10n.t('Expected weeks to be a whole number from 1 to 52, got {0}.', JSON.stringify(weeks)),
  );
}

function briefInHand(briefs: Briefs): PlacedBrief | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active && briefs.briefFor(active)) ?? briefs.all()[0];
}

function refuse(): never {
  throw new UserError(vscode.l10n.t('There is no brand brief to plan by: run “Start a Brand Brief” first.'));
}

async function proposal(placed: PlacedBrief, weeks: number, services: PlanServices): Promise<Plan> {
  const {index, today, preferences} = services;
  const title = vscode.l10n.t('Looking for gaps');
  return vscode.window.withProgress({location: vscode.ProgressLocation.Window, title}, async () => {
    await index.load();
    const weekStart = placed.brief.calendar.weekStart ?? preferences().weekStart;
    return planBrief(placed, services, {today: today.day(), weeks, weekStart});
  });
}

async function askWhich(
  pieces: readonly PlannedPiece[],
  brief: Brief,
  weeks: number,
): Promise<readonly PlannedPiece[] | undefined> {
  const {t} = vscode.l10n;
  if (pieces.length === 0) {
    const planless = brief.channels.every(({cadence}) => cadence === null);
    void vscode.window.showInformationMessage(
      planless
        ? t('No channel of your brief has a cadence yet. Give one, such as “2 per month”, and its gaps can be filled.')
        : t('No gaps in the next {0} weeks: every cadence has its pieces.', weeks),
    );
    return undefined;
  }
  const items = pieces.map(piece => ({
    label: `${shortDay(piece.day)} · ${nameOf(brief.channels, piece.channel)}`,
    description: piece.title,
    detail: [nameOf(brief.pillars, piece.pillar), strengthOf(piece, brief), reasonFor(piece)]
      .filter(Boolean)
      .join(' · '),
    picked: true,
    piece,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: t('Plan the next {0} weeks', weeks),
    placeHolder: t('Untick what you would rather not. Nothing is written before OK.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.map(({piece}) => piece);
}

function nameOf(named: readonly {readonly id: string; readonly name: string}[], id: string | null): string | null {
  return named.find(one => one.id === id)?.name ?? id;
}

function strengthOf({source, pillar}: PlannedPiece, {pillars}: Brief): string {
  if (source.by === 'prompt' && source.facet !== null) return source.facet;
  const facets = source.by === 'proof' ? source.proof.facets : pillars.find(({id}) => id === pillar)?.facets;
  return (facets ?? []).join(', ');
}

function reasonFor({source}: PlannedPiece): string {
  const {t} = vscode.l10n;
  switch (source.by) {
    case 'idea':
      return t('an idea you captured');
    case 'proof':
      return t('proof that no draft tells yet');
    case 'piece':
      return t('told once, on {0}', shortDay(source.entry.date ?? ''));
    case 'page':
      return t('last touched on {0}', source.page.since);
    default:
      return t('a question to answer');
  }
}

async function announce(written: readonly WrittenPiece[], index: DraftIndex): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  const said = vscode.l10n.t('Planned on the calendar: {0}.', written.length);
  if ((await vscode.window.showInformationMessage(said, undo)) !== undo) return;
  const results = await Promise.allSettled(written.map(takeBack));
  await refresh(written, index);
  const kept = results.flatMap(result => (result.status === 'rejected' ? [String(result.reason.message)] : []));
  if (kept.length > 0) void vscode.window.showWarningMessage(kept.join(' '));
}

async function refresh(written: readonly WrittenPiece[], index: DraftIndex): Promise<void> {
  await Promise.all(written.map(({uri}) => index.refresh(uri)));
}
