import {type Brief, type Cadence, type Channel, type Facet, facets} from '../brief/brief.js';
import {type Coverage, coverageOf} from './coverage.js';
import {addDays, type Day, startOfWeek} from './day.js';
import type {Direction, Entry} from './entry.js';
import {stretchOf} from './gaps.js';
import {openSlots, type Slot, slotReach} from './open-slots.js';
import {type Result, type Return, returnsOf} from './opportunities.js';
import {type Outing, outingsOf, wentOut} from './outings.js';
import {overdueEntries} from './overdue.js';

/** A channel's plan against fact in the stretch of its cadence that holds today. */
export interface Pace {
  readonly channel: Channel & {readonly cadence: Cadence};
  readonly to: Day;
  /** Pieces with a day in the stretch that wait, and those that went out. */
  readonly planned: number;
  readonly out: number;
}

/** How often something was shown in the last 90 days, and will be in the next 90. Dark where both are zero. */
export interface Light {
  readonly id: string;
  readonly name: string;
  readonly past: number;
  readonly coming: number;
  /** The pillar with which a new piece would light it; null when no pillar does. */
  readonly pillar: string | null;
}

/** A week in which channels could use another piece. */
export interface OpenWeek {
  readonly from: Day;
  readonly slots: readonly Slot[];
}

/** How the work stands against the brief. */
export interface Balance {
  readonly overdue: readonly Entry[];
  readonly paces: readonly Pace[];
  readonly weeks: readonly OpenWeek[];
  readonly facets: readonly Light[];
  readonly audiences: readonly Light[];
  /** Pieces to attract and pieces to send, the last 90 days and the next. */
  readonly mix: Readonly<Record<Direction, {readonly past: number; readonly coming: number}>>;
  readonly returns: Readonly<Record<Direction, Return>>;
}

/** What a balance is struck over; results name pieces by the entries' own paths. */
export interface BalanceFrame {
  readonly brief: Brief;
  readonly entries: readonly Entry[];
  readonly results: readonly Result[];
  readonly today: Day;
  readonly weekStart: number;
}

const quarter = 90;
const weeksAhead = 6;

/** Strikes the balance: over a quarter each way, so that one quiet week darkens nothing. */
export function balanceOf({brief, entries: all, results, today, weekStart}: BalanceFrame): Balance {
  const range = {from: today, to: addDays(today, 7 * weeksAhead - 1)};
  const entries = near(all, brief.channels, range, weekStart);
  const start = addDays(today, -quarter);
  const end = addDays(today, quarter);
  const past = entries.filter(entry => wentOut(entry, start, today));
  const isComing = ({out, day}: Outing) => !out && day >= today && day <= end;
  const coming = entries.filter(entry => outingsOf(entry).some(isComing));
  const [before, after] = [coverageOf(brief, past), coverageOf(brief, coming)];
  const slots = openSlots(brief.channels, entries, {...range, weekStart});
  const mix = (direction: Direction) => ({
    past: before.directions[direction],
    coming: after.directions[direction],
  });
  return {
    overdue: overdueEntries(entries, today),
    paces: brief.channels.flatMap(channel => paceOf(channel, entries, today, weekStart)),
    weeks: byWeek(slots, weekStart),
    facets: facets.map(facet => ({
      ...lightOf('facets', facet, before, after),
      name: facet,
      pillar: pillarFor(facet, brief, before, after),
    })),
    audiences: brief.audiences.map(({id, name}) => ({...lightOf('audiences', id, before, after), name, pillar: null})),
    mix: {inbound: mix('inbound'), outbound: mix('outbound')},
    returns: returnsOf(all, results, {from: start, to: today}),
  };
}

/** The entries that a balance looks at, which are few of many: those within a quarter of the range and the stretches it touches. */
function near(
  entries: readonly Entry[],
  channels: readonly Channel[],
  {from, to}: {readonly from: Day; readonly to: Day},
  weekStart: number,
): readonly Entry[] {
  const stretches = channels.flatMap(({cadence}) =>
    cadence ? [stretchOf(from, cadence, weekStart), stretchOf(to, cadence, weekStart)] : [],
  );
  const days = [
    addDays(from, -slotReach),
    addDays(to, slotReach),
    ...stretches.flatMap(one => [one.from, one.to]),
  ].sort();
  const [first = from, last = to] = [days[0], days.at(-1)];
  const isNear = (day: Day | null) => day !== null && day >= first && day <= last;
  return entries.filter(({date, posted}) => isNear(date) || posted.some(({day}) => isNear(day)));
}

function paceOf({cadence, ...channel}: Channel, entries: readonly Entry[], today: Day, weekStart: number): Pace[] {
  if (!cadence) return [];
  const {from, to} = stretchOf(today, cadence, weekStart);
  const own = entries.flatMap(outingsOf).filter(({channel: id, day}) => id === channel.id && day >= from && day <= to);
  const out = own.filter(({out}) => out).length;
  return [{channel: {...channel, cadence}, to, planned: own.length - out, out}];
}

function byWeek(slots: readonly Slot[], weekStart: number): readonly OpenWeek[] {
  const weeks = new Set(slots.map(({day}) => startOfWeek(day, weekStart)));
  return [...weeks].map(from => ({from, slots: slots.filter(({day}) => startOfWeek(day, weekStart) === from)}));
}

function lightOf(kind: 'facets' | 'audiences', id: string, before: Coverage, after: Coverage) {
  const count = (coverage: Coverage) => new Map(Object.entries(coverage[kind])).get(id) ?? 0;
  return {id, past: count(before), coming: count(after)};
}

/** Of the pillars that show the facet, the one that a quarter shows least. */
function pillarFor(facet: Facet, brief: Brief, before: Coverage, after: Coverage): string | null {
  const shown = (id: string) => (before.pillars[id] ?? 0) + (after.pillars[id] ?? 0);
  const showing = brief.pillars.filter(pillar => pillar.facets.includes(facet)).map(({id}) => id);
  return showing.sort((a, b) => shown(a) - shown(b))[0] ?? null;
}
