import {countsSomething} from '../detect/evidence.js';
import type {Block} from '../prose/prose.js';
import type {Token} from '../prose/tokens.js';
import {wordGroups} from './word-groups.js';

/**
 * Adds what the sentences of a block do: whether they only state something of the writer, tell what happened, give a
 * reason, or speak to a reader who has a situation of their own. Single words weigh little; what counts is what stands together.
 */
export function countSentenceKinds(block: Block, add: (name: string) => void): void {
  let before = false;
  for (const sentence of block.sentences) {
    const kind = kindOf(block.tokens, sentence.from, sentence.to, sentence.ends);
    if (kind.words < 3) continue;
    const shows = kind.happens || kind.reasons || kind.denies || kind.counts;
    if (!shows) add('bareSentences');
    if (kind.self && !shows && !kind.reader) add('bareSelf');
    if (kind.praises && !shows) add('bareClaims');
    if (kind.reader) add(shows || kind.asks ? 'knownReader' : 'emptyReader');
    if (kind.happens && (kind.others || kind.denies)) add('happenings');
    if (kind.reasons || kind.denies) add('reasoned');
    if (kind.reasons && kind.denies) add('tradeoffs');
    if (kind.station) add('stations');
    if (kind.station && !kind.reasons && !kind.denies) add('bareStations');
    if (!shows && !before) add('bareRuns');
    before = shows;
  }
}

interface Kind {
  readonly words: number;
  /** Its subject is the writer, a name, or nothing. */
  readonly self: boolean;
  readonly reader: boolean;
  readonly others: boolean;
  readonly happens: boolean;
  readonly reasons: boolean;
  readonly denies: boolean;
  readonly counts: boolean;
  readonly praises: boolean;
  readonly asks: boolean;
  /** Tells a step of a career: "worked", "became", "was responsible". */
  readonly station: boolean;
}

const setOf = (...groups: readonly string[]): ReadonlySet<string> => new Set(groups.join(' ').split(' '));
const others = setOf(wordGroups.thirdPerson, wordGroups.others);
const reader = setOf(wordGroups.reader, "you're you've you'll you'd");
const happening = setOf(wordGroups.narrative, wordGroups.saying);
const reasons = setOf(wordGroups.because, wordGroups.turns, wordGroups.conditions);
const denials = setOf(wordGroups.negation, wordGroups.trouble);
const praise = setOf(wordGroups.praise, wordGroups.virtues, wordGroups.duties, wordGroups.breadth, wordGroups.career);
const stations = setOf(
  'worked studied graduated trained joined became appointed promoted completed attended gained acquired obtained passed led managed supervised coordinated organized organised supported assisted advised accompanied developed taught served represented responsible entrusted employed specialized specialised founded held headed oversaw covered handled implemented introduced',
);
const selfStart = /^(?:i|i'm|i've|i'd|i'll|my|we|we're|we've|our|he|she|his|her)$/;
const finite =
  /^(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|i'm|it's|that's|don't|i've|we're|you're|isn't|needs?|wants?|makes?|gets?|takes?|comes?|goes|\w{3,}ed)$/;

function kindOf(tokens: readonly Token[], from: number, to: number, ends: string): Kind {
  let words = 0;
  let first = '';
  const found = {reader: false, others: false, happens: false, reasons: false, denies: false, counts: false};
  let praises = 0;
  let station = false;
  let verb = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark') continue;
    words++;
    const {word} = token;
    if (first === '') first = word;
    found.reader ||= reader.has(word);
    found.others ||= others.has(word);
    found.happens ||= happening.has(word);
    found.reasons ||= reasons.has(word);
    found.denies ||= denials.has(word);
    found.counts ||= countsSomething(tokens, at);
    station ||= stations.has(word);
    verb ||= finite.test(word);
    if (praise.has(word)) praises++;
  }
  return {...found, words, self: selfStart.test(first) || !verb, praises: praises > 0, station, asks: ends === '?'};
}
