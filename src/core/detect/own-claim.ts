import type {Claim} from '../prose/claims.js';
import type {Block} from '../prose/prose.js';
import {type Sentence, sentenceAt} from '../prose/sentences.js';
import {asksOthers} from './asked-of-others.js';
import {isDenied} from './denied.js';
import {readers} from './people.js';

const speakers =
  /^(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|we'd|we'll|our|ours|us|he|she|his|her|he's|she's)$/;
const others =
  /^(?:you|you're|you've|you'd|you'll|your|they|they're|they've|them|their|those|who|someone|somebody|anyone|anybody|people|whether|agencies|companies|teams|it|its)$/;
const finite =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|needs?|wants?|makes?|takes?|helps?|lets?|gets?)$/;

/** Verbs that have a subject before them unless they open a line. */
const tells =
  /^(?:gives?|provides?|offers|uses?|shows|allows?|enables?|includes?|starts|comes?|goes|says?|means|sets|keeps?|brings?|becomes?|remains?)$/;

/**
 * Whether a claim is made of the writer, or of the person a bio presents, and not of the reader, of third parties or of
 * things: the nearest person before it speaks for the writer, or there is none and the line has no subject at all.
 */
export function isOwnClaim({block, from, to}: Claim): boolean {
  const sentence = sentenceAt(block.sentences, from);
  if (sentence === undefined || sentence.ends === '?') return false;
  if (insideLink({block, from, to}) || asksOthers(block) || isDenied({block, from})) return false;
  for (let at = from - 1; at >= sentence.from; at--) {
    const word = block.tokens[at]?.word ?? '';
    if (turnsToOthers(block, at)) return false;
    if (speakers.test(word)) return true;
    if (others.test(word)) return false;
  }
  const phrase = block.tokens.slice(from, to);
  if (phrase.some(token => speakers.test(token.word))) return true;
  const words = clauseAround(block, sentence, to);
  const first = words[0];
  const before = block.tokens.slice(sentence.from, from).filter(token => token.shape !== 'mark');
  // "Team leads work closely with …": a plural with its verb.
  if (/s$/.test(before.at(-1)?.word ?? '') && /^(?:work|collaborate|liaise)$/.test(phrase[0]?.word ?? '')) return false;
  if (before.length === 0) return !words.some((token, at) => others.test(token.word) || isFiniteVerb(words, at));
  // "Ana Petrov is skilled in …": a name in front presents somebody.
  const leading = before[0]?.word ?? '';
  const presents =
    !notAName.test(leading) && /^\p{Lu}/u.test(block.text.slice(first?.start ?? 0, first?.end ?? 0)) && namesSomebody();
  const verbless = !words.some((_, at) => isFiniteVerb(words, at) || isPastVerb(words, at));
  if (speakerFollows(block, sentence, to)) return true;
  return presents || (verbless && !otherSubject.test(leading));

  function namesSomebody(): boolean {
    const second = before[1];
    if (second === undefined) return false;
    if (/^(?:is|has|was|holds|brings)$/.test(second.word)) return true;
    const capital = /^\p{Lu}\p{Ll}/u.test(block.text.slice(second.start, second.end));
    return capital && before.some(token => /^(?:is|has|was|holds|brings|remains)$/.test(token.word));
  }
}

/** Articles, and the endings of what has no name of its own. */
const notAName = /^(?:an?|the)$|(?:ance|ence|tion|sion|ment|ness|ity|ship|ism|ing|ogy|ware)$/;

/** The words of a sentence up to where a clause after the claim brings a subject of its own: "…, where I can …". */
function clauseAround(
  {tokens}: Claim['block'],
  {from, to}: {readonly from: number; readonly to: number},
  after: number,
) {
  const end = tokens.findIndex(
    (token, at) => at >= after && at < to && /^(?:who|which|that|where|because)$/.test(token.word),
  );
  return tokens.slice(from, end < 0 ? to : end);
}

/** Whether a word is a verb with its subject, and not behind "to": "ready to take on …". */
function isFiniteVerb(words: Claim['block']['tokens'], at: number): boolean {
  const word = words[at]?.word ?? '';
  if (words[at - 1]?.word === 'to') return false;
  return finite.test(word) || (at > 0 && words[at - 1]?.shape === 'word' && tells.test(word));
}

/** Whether a word in -ed tells what a subject did, and does not describe: "highly motivated", "a skilled and proven baker". */
function isPastVerb(words: Claim['block']['tokens'], at: number): boolean {
  const word = words[at]?.word ?? '';
  const previous = words[at - 1]?.word ?? '';
  if (at === 0 || words[at - 1]?.shape === 'mark') return false;
  return /^[a-z]+ed$/.test(word) && !/(?:ly|ed)$|^(?:and|an?|or|with|the)$/.test(previous);
}

/** "Many nurses I know": who is known, not who knows. */
function knowsOthers(block: Block, at: number): boolean {
  return (
    /^(?:i|we)$/.test(block.tokens[at]?.word ?? '') &&
    /^(?:know|knew|met|meet|admire)$/.test(block.tokens[at + 1]?.word ?? '') &&
    block.tokens[at - 1]?.shape === 'word' &&
    /s$/.test(block.tokens[at - 1]?.word ?? '')
  );
}

/** Whether a token begins to speak of other people: who is known, looked for, or has a clause of their own. */
function turnsToOthers(block: Block, at: number): boolean {
  return knowsOthers(block, at) || seeksOthers(block, at) || leadsOthers(block, at);
}

const people = new RegExp(`^${readers}$`, 'u');
const clauseVerb =
  /^(?:are|were|have|had|can|could|will|would|should|must|may|might|need|needed|get|got|learn|want|become|often|always|usually|also)$/;
const causes =
  /^(?:(?:expect|want|need|ask|help|let|teach|require|encourage|allow|push|train)(?:s|ed|ing)?|(?:enabl|engag|invit)(?:es?|ed|ing))$/;

/** Whether a clause about other people begins at a token: "colleagues have …", "expect students to …". */
function leadsOthers({tokens}: Block, at: number): boolean {
  if (!people.test(tokens[at]?.word ?? '')) return false;
  const next = tokens[at + 1]?.word ?? '';
  if (next === 'with') return !/^(?:an?|are|as|is|of|our|we)$/.test(tokens[at - 1]?.word ?? '') && at > 0;
  if (next === 'to') return tokens.slice(Math.max(0, at - 4), at).some(({word}) => causes.test(word));
  return clauseVerb.test(next) && !/^(?:for|of|to|with)$/.test(tokens[at - 1]?.word ?? '');
}

/** "We are looking for passionate researchers": what is said is wished of others. */
function seeksOthers({tokens}: Block, at: number): boolean {
  if (!/^(?:looking|searching|hiring|recruiting|seeking|welcome|invite|want|need)$/.test(tokens[at]?.word ?? ''))
    return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({word}) => /^(?:we|we're|they|they're)$/.test(word));
}

/** Whether the first person named after a claim is the writer: "As a seasoned baker, I …". */
function speakerFollows({tokens}: Block, sentence: Sentence, to: number): boolean {
  for (let at = to; at < sentence.to; at++) {
    const word = tokens[at]?.word ?? '';
    if (speakers.test(word)) return true;
    if (others.test(word) || people.test(word)) return false;
  }
  return false;
}

const otherSubject = /^(?:typical|the|this|that|these|those|many|some|each|every|most|if|when|there|to|for)$/;

/** Whether a claim is said of the reader or of third parties, or only asked or supposed. */
export function isSaidOfOthers({block, from}: Pick<Claim, 'block' | 'from'>): boolean {
  const sentence = sentenceAt(block.sentences, from);
  if (sentence === undefined) return false;
  if (sentence.ends === '?' || asksOthers(block) || isDenied({block, from})) return true;
  for (let at = from - 1; at >= sentence.from; at--) {
    const word = block.tokens[at]?.word ?? '';
    if (turnsToOthers(block, at)) return true;
    if (speakers.test(word)) return false;
    if (/^(?:you|you're|you've|you'll|your|if|whether|they|they're|them|someone|somebody|anyone|those|who)$/.test(word))
      return true;
  }
  const subject = block.tokens[sentence.from]?.word ?? '';
  return from > sentence.from && /^(?:organi[sz]ations|companies|employers|governments|agencies)$/.test(subject);
}

/** Whether a claim is the text of a link, and so another page's words. */
export function insideLink({block, from, to}: Pick<Claim, 'block' | 'from' | 'to'>): boolean {
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  return block.marks.some(mark => mark.type === 'link' && mark.start <= start && end <= mark.end);
}
