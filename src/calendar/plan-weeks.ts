import type {Brief, Facet, Kind} from '../brief/brief.js';
import {kindOfPath} from './content-path.js';
import {addDays, type Day} from './day.js';
import type {Entry} from './entry.js';
import {cheapest, openSlots, type Slot} from './open-slots.js';
import type {Material} from './plan-material.js';
import type {PlannedPiece, Source} from './planned-piece.js';
import {Tally} from './tally.js';

/** What the plan stands on; paths of entries are relative to the brief's folder. */
export interface PlanFrame {
  readonly brief: Brief;
  readonly entries: readonly Entry[];
  readonly material: Material;
  readonly today: Day;
  /** How many weeks, from tomorrow on. */
  readonly weeks: number;
  readonly weekStart: number;
}

const outbound: ReadonlySet<Kind | null> = new Set<Kind | null>(['application', 'pitch']);
// What each strength asks for. Questions, not claims: the writer has the answer.
const prompts: Readonly<Record<Facet, string>> = {
  talent: 'what comes easily to you',
  skill: 'how you do it, step by step',
  achievement: 'before and after',
  quality: 'what you refuse to do',
  reputation: 'what somebody said about it',
};

const questions = [
  'a question you were asked',
  'a mistake you mended',
  'what surprised you',
  'what you would do again',
];

/**
 * A piece for each day on which a cadence asks for one: from captured ideas, then unused proof, published pieces told
 * nowhere else, stale pages, and blank prompts last. Within each, what a quarter shows least comes first: pillars, their
 * strengths, audiences. The same frame gives the same plan.
 */
export function planWeeks(frame: PlanFrame): readonly PlannedPiece[] {
  const {brief, entries, today, weekStart} = frame;
  const slots = openSlots(brief.channels, entries, {
    from: addDays(today, 1),
    to: addDays(today, 7 * frame.weeks),
    weekStart,
  });
  const near = entries.filter(({date}) => date !== null && date >= addDays(today, -90) && date <= addDays(today, 90));
  const tally = new Tally(brief, near);
  const spent = new Set<unknown>();
  const titles = new Set(entries.map(({title}) => title));
  return slots.map(slot => {
    const kind = kindFor(slot.channel, brief, entries);
    const choices = choicesFor(slot, kind, frame).map(tier => tier.filter(({source}) => !spent.has(subjectOf(source))));
    const tier = choices.find(some => some.length > 0) ?? [blank(slot, kind)];
    const chosen = cheapest(tier, choice => tally.cost(choice)) ?? blank(slot, kind);
    const piece = tally.fill(chosen);
    spent.add(subjectOf(piece.source));
    tally.count(piece);
    if (piece.source.by !== 'prompt') return piece;
    const asked = promptsFor(piece, brief);
    const title = asked.find(one => !titles.has(one)) ?? asked[0] ?? '';
    titles.add(title);
    return {...piece, title};
  });
}

/** What the channel is fed with: the kind most of its pieces have, else the kind its folder or name says, else a post. */
function kindFor(channelId: string, brief: Brief, entries: readonly Entry[]): Kind {
  const counts = new Map<Kind, number>();
  for (const {channel, kind} of entries) {
    if (channel === channelId && kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const folder = brief.channels.find(({id}) => id === channelId)?.folder;
  return most?.[0] ?? kindOfPath(`${folder ?? channelId}/a.md`) ?? kindOfPath(`${channelId}/a.md`) ?? 'post';
}

function choicesFor(slot: Slot, kind: Kind, {brief, material}: PlanFrame): readonly (readonly PlannedPiece[])[] {
  const {day, channel} = slot;
  const sent = outbound.has(kind);
  const ideas = material.ideas.filter(entry => {
    const home = homeOf(entry, brief);
    return home === null ? (entry.direction === 'outbound') === sent : home === channel;
  });
  const piece = (title: string, {audience, pillar}: Pick<PlannedPiece, 'audience' | 'pillar'>, source: Source) => ({
    day,
    channel,
    kind,
    title,
    audience,
    pillar,
    source,
  });
  const unknown = {audience: null, pillar: null};
  const captured = ideas.map(entry => ({...piece(entry.title, entry, {by: 'idea', entry}), kind: entry.kind ?? kind}));
  if (sent) return [captured];
  return [
    captured,
    material.proof.map(proof => piece(firstWords(proof.says), unknown, {by: 'proof', proof})),
    material.pieces
      .filter(entry => homeOf(entry, brief) !== channel)
      .map(entry => piece(entry.title, entry, {by: 'piece', entry})),
    material.pages.map(page => piece(`Refresh: ${page.entry.title}`, page.entry, {by: 'page', page})),
  ];
}

/** The channel an entry belongs to: as it says, else the one in whose folder it lies. */
function homeOf({channel, path}: Entry, brief: Brief): string | null {
  const folder = (text: string) => `${text.replace(/^\.?\//, '').replace(/\/+$/, '')}/`;
  return channel ?? brief.channels.find(one => one.folder !== null && path.startsWith(folder(one.folder)))?.id ?? null;
}

function blank({day, channel}: Slot, kind: Kind): PlannedPiece {
  return {day, channel, kind, title: '', audience: null, pillar: null, source: {by: 'prompt', facet: null}};
}

/** Titles for a prompt, best first: the strength that a quarter shows least, then other questions. */
function promptsFor({channel, kind, pillar, source}: PlannedPiece, brief: Brief): readonly string[] {
  const name = brief.pillars.find(({id}) => id === pillar)?.name;
  const place = brief.channels.find(({id}) => id === channel)?.name ?? channel;
  if (outbound.has(kind)) return [kind === 'pitch' ? 'A pitch to one person' : 'An application to one person'];
  const first = source.by === 'prompt' && source.facet !== null ? [prompts[source.facet]] : [];
  return [...first, ...questions].map(question => `${name ?? place}: ${question}`);
}

function subjectOf(source: Source): unknown {
  switch (source.by) {
    case 'proof':
      return source.proof;
    case 'page':
      return source.page.entry;
    case 'prompt':
      return null;
    default:
      return source.entry;
  }
}

/** The first words of a sentence, whole words of at most 70 characters, without quotation marks around them. */
function firstWords(text: string): string {
  const bare = text.replace(/\s+/g, ' ').replace(/^[\s"'“„«‘]+|[\s"'”“»’.!]+$/g, '');
  if (bare.length <= 70) return bare;
  return `${bare.slice(0, 70).replace(/[\s,;:]+\S*$/, '')} …`;
}
