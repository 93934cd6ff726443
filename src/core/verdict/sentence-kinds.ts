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
    if (kind.speaksOfSelf && !kind.hires) add(kind.reader || kind.served ? 'serving' : 'unserving');
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
  /** Names the writer anywhere. */
  readonly speaksOfSelf: boolean;
  /** Names people as those somebody works for: clients, patients, owners. */
  readonly served: boolean;
  /** Names what an employer has to give or to read. */
  readonly hires: boolean;
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

/** What a word can say, as bits, so that each word is looked up once. */
const [others, reader, happening, reasons, denials, praise, stations, self, served, hires] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
] as const;
const saidBy = new Map<string, number>();
function says(what: number, ...groups: readonly string[]): void {
  for (const word of groups.join(' ').split(' ')) saidBy.set(word, (saidBy.get(word) ?? 0) | what);
}
says(others, wordGroups.thirdPerson, wordGroups.others);
says(reader, wordGroups.reader, "you're you've you'll you'd");
says(happening, wordGroups.narrative, wordGroups.saying);
says(reasons, wordGroups.because, wordGroups.turns, wordGroups.conditions);
says(denials, wordGroups.negation, wordGroups.trouble);
says(praise, wordGroups.praise, wordGroups.virtues, wordGroups.duties, wordGroups.breadth, wordGroups.career);
says(
  stations,
  'worked studied graduated trained joined became appointed promoted completed attended gained acquired obtained passed led managed supervised coordinated organized organised supported assisted advised accompanied developed taught served represented responsible entrusted employed specialized specialised founded held headed oversaw covered handled implemented introduced',
);
says(self, wordGroups.self, wordGroups.us, "i'm i've i'll i'd we're we've we'll we'd");
says(served, wordGroups.served, 'people those anyone everyone person individuals');
says(
  hires,
  'company organization organisation corporation employer employers firm enterprise department position positions role roles job jobs vacancy opportunity opportunities career resume cv recruiter recruiters hiring interview candidate application skills experience consideration internship graduate degree bachelor university',
);
const selfStart = /^(?:i|i'm|i've|i'd|i'll|my|we|we're|we've|our|he|she|his|her)$/;
const finite =
  /^(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|i'm|it's|that's|don't|i've|we're|you're|isn't|needs?|wants?|makes?|gets?|takes?|comes?|goes|\w{3,}ed)$/;

function kindOf(tokens: readonly Token[], from: number, to: number, ends: string): Kind {
  let words = 0;
  let first = '';
  let said = 0;
  let counts = false;
  let verb = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark') continue;
    words++;
    const {word} = token;
    if (first === '') first = word;
    said |= saidBy.get(word) ?? 0;
    counts ||= countsSomething(tokens, at);
    verb ||= finite.test(word);
  }
  const does = (what: number) => (said & what) !== 0;
  return {
    words,
    self: selfStart.test(first) || !verb,
    speaksOfSelf: does(self),
    served: does(served),
    hires: does(hires),
    reader: does(reader),
    others: does(others),
    happens: does(happening),
    reasons: does(reasons),
    denies: does(denials),
    counts,
    praises: does(praise),
    asks: ends === '?',
    station: does(stations),
  };
}
