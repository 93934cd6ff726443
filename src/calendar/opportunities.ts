import {type Day, isDay} from './day.js';
import type {Direction, Entry} from './entry.js';
import {wentOut} from './outings.js';

/** What can come back from a piece. */
export const resultKinds = ['conversation', 'invitation', 'lead', 'work', 'reply'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Something that came back. */
export interface Result {
  readonly day: Day;
  readonly kind: ResultKind;
  /** In the writer's words, on one line. */
  readonly text: string;
  /** The piece it came from, relative to the folder of the file, with `/`; null when nobody knows. */
  readonly from: string | null;
}

/** The name of the file beside the brief that keeps results. */
export const opportunitiesFile = 'opportunities.md';

const heading =
  '# What came back\n\nOne line for each: the day, what kind, what happened, and the piece it came from.\n\n';
const line = new RegExp(
  `^\\s*[-*+]\\s+(\\d{4}-\\d{2}-\\d{2})[\\s,:·–—-]+(${resultKinds.join('|')})s?\\b[\\s,:·–—-]*(.*)$`,
  'i',
);
const origin = /\s*\(?from \[(?:[^\]\\]|\\.)*\]\((?:<([^<>]*)>|([^()\s]*))\)\)?\s*$/;

/** The results of an `opportunities.md`, in its order; lines that are none (a heading, a note of one's own) are left out. */
export function readOpportunities(text: string): readonly Result[] {
  return text.split(/\r?\n/).flatMap(one => {
    const [, day, word, rest = ''] = line.exec(one) ?? [];
    const kind = resultKinds.find(kind => kind === word?.toLowerCase());
    if (!kind || !isDay(day)) return [];
    const target = origin.exec(rest);
    const from = target ? decoded(target[1] ?? target[2] ?? '') : '';
    return [{day, kind, text: (target ? rest.slice(0, target.index) : rest).trim(), from: from === '' ? null : from}];
  });
}

/** The line of a result, as `readOpportunities` reads it, without a line break. Line breaks in its text become spaces. */
function opportunityLine({day, kind, text, from}: Result): string {
  const piece =
    from === null ? '' : ` (from [${from.replace(/\s/g, ' ').replace(/[[\]\\]/g, '\\$&')}](<${encoded(from)}>))`;
  return `- ${day} ${kind}: ${text.replace(/\s+/g, ' ').trim()}${piece}`;
}

/** The edit that adds a result at the end of the file, in its own line endings; an empty file gets a heading first. */
export function addOpportunity(
  text: string,
  result: Result,
): {readonly start: number; readonly end: number; readonly text: string} {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.trim() === '' ? heading : text.endsWith('\n') ? '' : eol;
  return {start: text.length, end: text.length, text: `${before}${opportunityLine(result)}${eol}`};
}

/** What one direction gave and got. */
export interface Return {
  /** Pieces that went out. */
  readonly pieces: number;
  /** How often each kind came back, kinds that never did left out. */
  readonly came: Readonly<Partial<Record<ResultKind, number>>>;
}

/**
 * What came back from what was published to attract and from what was sent, over the days `from` … `to` (both included).
 * A piece counts by the days on which it was posted, once on however many channels. A result counts where its piece does; one whose piece nobody knows counts as attracted, a reply as sent.
 * `results` have `from` in terms of the entries' own paths.
 */
export function returnsOf(
  entries: readonly Entry[],
  results: readonly Result[],
  {from, to}: {readonly from: Day; readonly to: Day},
): Readonly<Record<Direction, Return>> {
  const sources = new Set(results.map(({from}) => from));
  const directions = new Map(
    entries.filter(({path}) => sources.size > 0 && sources.has(path)).map(({path, direction}) => [path, direction]),
  );
  const within = (day: Day) => day >= from && day <= to;
  const directionOf = (result: Result): Direction =>
    (result.from === null ? undefined : directions.get(result.from)) ??
    (result.kind === 'reply' ? 'outbound' : 'inbound');
  const sumUp = (direction: Direction): Return => {
    const own = results.filter(result => within(result.day) && directionOf(result) === direction);
    const came = resultKinds.map(kind => [kind, own.filter(result => result.kind === kind).length] as const);
    return {
      pieces: entries.filter(one => one.direction === direction && wentOut(one, from, to)).length,
      came: Object.fromEntries(came.filter(([, count]) => count > 0)),
    };
  };
  return {inbound: sumUp('inbound'), outbound: sumUp('outbound')};
}

function encoded(path: string): string {
  return path.replace(/[%<>\s]/g, char => encodeURIComponent(char));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // A hand-written percent sign.
  }
}
