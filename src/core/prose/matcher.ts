import {cueOf, cuesIn, whatever} from './cues.js';
import {inflections} from './inflect.js';
import {isNumberWord} from './numbers.js';
import type {Phrase} from './phrase.js';
import type {Block} from './prose.js';
import type {Token} from './tokens.js';

/** A phrase found in a block: the range of its tokens, end exclusive. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** Finds phrases in a block: left to right, the longest at each place, none overlapping. */
export type Matcher = (block: Pick<Block, 'text' | 'tokens'>) => readonly PhraseMatch[];

interface Node {
  readonly next: Map<string, Node>;
  /** Where up to three words may stand in between. */
  gap: Node | null;
  number: Node | null;
  phrase: Phrase | null;
}

const longestGap = 3;
/** In tokens, since a gap takes "full-time" for one word. */
const longestSkip = 3 * longestGap + 1;

/** Makes a matcher of phrases that lives as long as the program: one trie over words, built when it is first used. */
export function matcherOf(phrases: readonly Phrase[]): Matcher {
  let root: Node | null = null;
  const cue = cueOf(() => phrases.flatMap(rarestWords));
  return block => {
    if (!cuesIn(block).has(cue)) return none;
    root ??= build(phrases);
    return matchesIn(root, block.tokens);
  };
}

/** Makes a matcher of phrases that somebody else gave, such as a brief, and may change. */
export function passingMatcherOf(phrases: readonly Phrase[]): Matcher {
  const root = build(phrases);
  return ({tokens}) => matchesIn(root, tokens);
}

const none: readonly PhraseMatch[] = [];

function matchesIn(root: Node, tokens: readonly Token[]): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || !begins(root, token)) continue;
    const found = longest(root, tokens, at);
    if (found === null) continue;
    matches.push({phrase: found.phrase, from: at, to: found.to});
    at = found.to - 1;
  }
  return matches;
}

/** The words of which a block needs one to hold a phrase at all: those of its longest part, which is mostly its rarest. */
function rarestWords({pattern}: Phrase): readonly string[] {
  let rarest: readonly string[] = [];
  for (const part of pattern.split(/\s+/)) {
    if (part.endsWith('?') || part === '…' || part === '0') continue;
    const words = wordsOf(part);
    if (rarest.length === 0 || shortest(words) > shortest(rarest)) rarest = words;
  }
  return rarest.length > 0 ? rarest : [whatever];
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(word => word.length));
}

/** Few words begin a phrase, so most are passed over here. */
function begins({next, number, gap}: Node, {word, shape}: Token): boolean {
  return next.has(word) || gap !== null || (number !== null && (shape === 'number' || isNumberWord(word)));
}

function emptyNode(): Node {
  return {next: new Map(), gap: null, number: null, phrase: null};
}

function build(phrases: readonly Phrase[]): Node {
  const root = emptyNode();
  for (const phrase of phrases) {
    let ends: readonly Node[] = [root];
    for (const part of phrase.pattern.split(/\s+/)) ends = extend(ends, part);
    for (const end of ends) end.phrase ??= phrase;
  }
  return root;
}

function extend(from: readonly Node[], part: string): readonly Node[] {
  if (part === '…') return from.map(node => (node.gap ??= emptyNode()));
  if (part === '0') return from.map(node => (node.number ??= emptyNode()));
  const mayMiss = part.endsWith('?');
  const words = wordsOf(mayMiss ? part.slice(0, -1) : part);
  const ends = new Set<Node>(mayMiss ? from : []);
  for (const node of from) {
    for (const word of words) {
      const next = node.next.get(word) ?? emptyNode();
      node.next.set(word, next);
      ends.add(next);
    }
  }
  return [...ends];
}

function wordsOf(part: string): readonly string[] {
  return part.split('|').flatMap(word => (word.endsWith('+') ? inflections(word.slice(0, -1)) : [word]));
}

interface Found {
  readonly phrase: Phrase;
  readonly to: number;
}

function longest(node: Node, tokens: readonly Token[], at: number): Found | null {
  let best: Found | null = node.phrase === null ? null : {phrase: node.phrase, to: at};
  const token = skipJoiner(tokens, at);
  if (token === null) return best;
  const {word, shape} = tokens[token] ?? {word: '', shape: 'mark' as const};
  const keep = (found: Found | null) => {
    if (found !== null && (best === null || found.to > best.to)) best = found;
  };
  const next = shape === 'mark' && word !== '&' ? undefined : node.next.get(word);
  if (next !== undefined) keep(longest(next, tokens, token + 1));
  if (node.number !== null && (shape === 'number' || isNumberWord(word))) keep(longest(node.number, tokens, token + 1));
  if (node.gap !== null) {
    for (let here = token, skipped = 0; skipped <= longestGap && here < token + longestSkip; here++) {
      keep(longest(node.gap, tokens, here));
      const joined = here > token && joinsWords(tokens, here - 1);
      if (tokens[here]?.shape !== 'mark') skipped += joined ? 0 : 1;
      else if (here === token || !joinsWords(tokens, here)) break;
    }
  }
  return best;
}

/** A hyphen, a plus or a slash inside a phrase is passed over ("results-driven", "5+ years"); other marks end it. */
function skipJoiner(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (at > 0 && /^[-‐‑–+/'’]$/.test(token.word) && tokens[at - 1]?.end === token.start) return at + 1;
  return at;
}

function joinsWords(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark === undefined || after === undefined || after.shape === 'mark') return false;
  return /^[-‐‑]$/.test(mark.word) && tokens[at - 1]?.end === mark.start && mark.end === after.start;
}
