import type {Claim} from '../prose/claims.js';
import type {Block} from '../prose/prose.js';
import {sentenceAt} from '../prose/sentences.js';

const speakers =
  /^(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|we'd|we'll|our|ours|us|he|she|his|her|he's|she's)$/;
const others =
  /^(?:you|you're|you've|you'd|you'll|your|they|they're|they've|them|their|those|who|someone|somebody|anyone|anybody|people|whether|agencies|companies|teams|it|its)$/;
const finite =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|needs?|wants?|makes?|takes?|helps?|lets?|gets?)$/;

/**
 * Whether a claim is made of the writer, or of the person a bio presents, and not of the reader, of third parties or of
 * things: the nearest person before it speaks for the writer, or there is none and the line has no subject at all.
 */
export function isOwnClaim({block, from, to}: Claim): boolean {
  const sentence = sentenceAt(block.sentences, from);
  if (sentence === undefined || sentence.ends === '?') return false;
  if (insideLink({block, from, to}) || describesOthers(block)) return false;
  for (let at = from - 1; at >= sentence.from; at--) {
    const word = block.tokens[at]?.word ?? '';
    if (knowsOthers(block, at)) return false;
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
    !/^(?:an?|the)$/.test(leading) &&
    /^\p{Lu}/u.test(block.text.slice(first?.start ?? 0, first?.end ?? 0)) &&
    namesSomebody();
  const verbless = !words.some((_, at) => isFiniteVerb(words, at) || isPastVerb(words, at));
  return presents || (verbless && !otherSubject.test(leading));

  function namesSomebody(): boolean {
    const second = before[1];
    if (second === undefined) return false;
    if (/^(?:is|has|was|holds|brings)$/.test(second.word)) return true;
    const capital = /^\p{Lu}\p{Ll}/u.test(block.text.slice(second.start, second.end));
    return capital && before.some(token => /^(?:is|has|was|holds|brings|remains)$/.test(token.word));
  }
}

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
  return finite.test(words[at]?.word ?? '') && words[at - 1]?.word !== 'to';
}

/** Whether a word in -ed tells what a subject did, and does not describe: "highly motivated", "a skilled and proven baker". */
function isPastVerb(words: Claim['block']['tokens'], at: number): boolean {
  const word = words[at]?.word ?? '';
  const previous = words[at - 1]?.word ?? '';
  if (at === 0 || words[at - 1]?.shape === 'mark') return false;
  return /^[a-z]+ed$/.test(word) && !/(?:ly|ed)$|^(?:and|an?|or|with|the)$/.test(previous);
}

/** Whether a block tells what is asked of a role or of the reader, or leaves blanks for the reader to fill. */
function describesOthers({type, text, section, intro}: Block): boolean {
  if (
    section !== null &&
    (roleHeading.test(section.text) ||
      theirs.test(section.text) ||
      /^\W*(?:activity|exercise|worksheet)\b/i.test(section.text))
  )
    return true;
  return (
    (type === 'item' &&
      (wanted.test(intro?.text ?? '') || theirs.test(intro?.text ?? '') || wished(intro?.text ?? ''))) ||
    /\[_+[^\]]*\]|_{3,}/.test(text)
  );
}

/** "Level 2", "Senior (5+ years)" or "Lead developer / Architect". */
const roleHeading =
  /\b(?:[Ll]evels?|[Gg]rade|[Ss]tage)\b|\(\d+(?:\+|\s?[-–]\s?\d+\+?) years?\)|(?:[Ee]ngineer|[Dd]eveloper|[Dd]esigner|[Aa]nalyst|[Ll]ead) \/ (?:\w+ )?(?:[Mm]anager|[Aa]rchitect|[Dd]irector|[Ll]ead)\s*$/;

/** The line above a list that says whom it asks for, or that it is an example. */
const wanted =
  /\b(?:(?:might|may|could) look like|you(?:['’]ll| will)? (?:also )?need|(?:we|they)(?:['’]re| are) (?:also )?looking for|(?:we|they) (?:want|expect|ask for) (?:\w+ )?(?:people|somebody|someone|you))\b[^.!?]*:?\s*$/i;

/** "The school wanted:" above a list holds the wishes of others; "We wanted:" the writer's own. */
function wished(intro: string): boolean {
  const [last = ''] = /[^.!?]*$/.exec(intro.trimEnd()) ?? [];
  return wish.test(last) && !/\b(?:i|we)\b/i.test(last);
}

const wish =
  /\b(?:needed|needs|wanted|wants|asked(?: us| me)? for|requested|required|demanded|wished for|hoped for|(?:is|are|was|were) (?:asking|hoping|looking|searching) for)\b[^:]*:?$/i;

/** A heading over what somebody else wished, or asks of an applicant: "What they wanted", "Requirements". */
const theirs = new RegExp(
  [
    'what (?:they|she|he|the \\w+|\\p{Lu}\\w+) (?:needed|wanted|asked(?: us)? for|hoped for|was looking for|were looking for)',
    '(?:the|their) (?:ask|brief|request|wish(?:es)?|wish ?list)',
    '(?:the |job |their |minimum |basic )?requirements',
    "(?:what|who) we(?:['’]re| are) looking for",
    "(?:who you are|about you|what you(?:['’]ll| will)? (?:bring|have|need)|you(?:['’]ll)? (?:are|bring|have|will have))",
    '(?:basic|desirable|desired|essential|minimum|must.have|nice.to.have|preferred|required) (?:criteria|experience|qualifications|skills)',
    '(?:must|nice.to).haves?',
    'knowledge, skills,? (?:and|&) abilities',
  ]
    .map(form => `^\\W*${form}\\W*$`)
    .join('|'),
  'iu',
);

/** "Many nurses I know": who is known, not who knows. */
function knowsOthers(block: Block, at: number): boolean {
  return (
    /^(?:i|we)$/.test(block.tokens[at]?.word ?? '') &&
    /^(?:know|knew|met|meet|admire)$/.test(block.tokens[at + 1]?.word ?? '') &&
    block.tokens[at - 1]?.shape === 'word' &&
    /s$/.test(block.tokens[at - 1]?.word ?? '')
  );
}

const otherSubject = /^(?:the|this|that|these|those|many|some|each|every|most|if|when|there|to|for)$/;

/** Whether a claim is said of the reader or of third parties, or only asked or supposed. */
export function isSaidOfOthers({block, from}: Pick<Claim, 'block' | 'from'>): boolean {
  const sentence = sentenceAt(block.sentences, from);
  if (sentence === undefined) return false;
  if (sentence.ends === '?' || describesOthers(block)) return true;
  for (let at = from - 1; at >= sentence.from; at--) {
    const word = block.tokens[at]?.word ?? '';
    if (knowsOthers(block, at)) return true;
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
