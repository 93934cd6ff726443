import {asksOthers} from '../detect/asked-of-others.js';
import {countsSomething} from '../detect/evidence.js';
import {onceFor} from '../once-for.js';
import {buzzwords} from '../phrases/buzzwords.js';
import {resumeHeadings, sharedHeadings} from '../phrases/headings.js';
import {resumePhrases} from '../phrases/resume-phrases.js';
import {resumeVerbs} from '../phrases/resume-verbs.js';
import {letterClosings, letterOpenings, seekerTalk} from '../phrases/seeker-talk.js';
import {superlatives} from '../phrases/superlatives.js';
import {claimsOf} from '../prose/claims.js';
import {cuesIn} from '../prose/cues.js';
import {dateRanges} from '../prose/date-ranges.js';
import {headingKey} from '../prose/heading-key.js';
import {type Matcher, matcherOf} from '../prose/matcher.js';
import {quotations} from '../prose/mention.js';
import type {Block, Part} from '../prose/prose.js';
import type {Token} from '../prose/tokens.js';
import {listedThings} from '../rules/no-skill-dump.js';
import {countLineKinds} from './line-kinds.js';
import {patterns} from './patterns.js';
import {countSentenceKinds} from './sentence-kinds.js';
import {type WordGroup, wordGroups} from './word-groups.js';

const groupsOf = new Map<string, WordGroup[]>();
for (const [group, words] of Object.entries(wordGroups)) {
  for (const word of words.split(' ')) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group as WordGroup]);
}

const phraseCounts: readonly (readonly [string, Matcher])[] = [
  ['buzzwords', matcherOf(buzzwords)],
  ['resumePhrases', matcherOf(resumePhrases)],
  ['seekerTalk', matcherOf(seekerTalk)],
  ['letterOpenings', matcherOf(letterOpenings)],
  ['letterClosings', matcherOf(letterClosings)],
  ['superlatives', matcherOf(superlatives)],
];

/** What a sentence is that starts with a word; the first line that has the word counts. */
const starts = new Map<string, string>();
for (const [name, words] of [
  ['startsI', "i i'm i've i'd i'll my"],
  ['startsWe', "we we're we've our us"],
  ['startsYou', "you your you're you've"],
  ['startsHe', 'he she his her'],
  ['startsThe', "the this that these those it it's there they a an"],
  ['startsAnd', 'and but so or because then yet'],
  ['startsIf', 'if when once after before until while'],
  ['startsWhat', 'what why how who where which whose'],
  [
    'startsImperative',
    "use make start try send look ask add run open write check take keep put let tell read think consider remember imagine pick choose find get give go avoid stop call click set create see note don't do never bring show say learn",
  ],
  ['startsVerb', [...resumeVerbs].join(' ')],
] as const)
  for (const word of words.split(' ')) if (!starts.has(word)) starts.set(word, name);

/** What a part adds to the counts of its draft; quoted blocks add nothing of the writer's. */
export const countsOf = onceFor(({blocks}: Part) => {
  const counts = new Map<string, number>();
  const add: Add = (name, by = 1) => {
    if (by !== 0) counts.set(name, (counts.get(name) ?? 0) + by);
  };
  for (const block of blocks) count(block, add);
  return counts;
});

type Add = (name: string, by?: number) => void;

function count(block: Block, add: Add): void {
  const {tokens, text} = block;
  if (tokens.length === 0) return;
  if (block.quoted) {
    add('quoteBlocks');
    return;
  }
  add('blocks');
  if (block.type === 'heading') {
    countHeading(block, add);
    return;
  }
  countTokens(tokens, add);
  const lower = text.toLowerCase();
  const cues = cuesIn(block);
  for (const {name, cue, pattern, anyCase, hint} of patterns) {
    const where = anyCase ? lower : text;
    if (cues.has(cue) && (hint?.test(where) ?? true)) add(name, where.match(pattern)?.length ?? 0);
  }
  for (const [name, matcher] of phraseCounts) for (const _ of claimsOf([block], matcher)) add(name);
  countSentences(block, add);
  countSentenceKinds(block, add);
  // What is asked of others is no file on the writer.
  if (asksOthers(block)) add('asked');
  else countLineKinds(block, add);
  add(block.type === 'item' ? 'items' : block.type === 'cell' ? 'cells' : 'paragraphs');
  if (block.type === 'item') {
    if (resumeVerbs.has(tokens[0]?.word ?? '')) add('bareBullets');
    if (tokens.length <= 5) add('shortItems');
    if (offering.test(block.section?.text ?? '') || offering.test(block.intro?.text ?? '')) add('menuItems');
  }
  const listed = listedThings(block);
  if (listed > 0) {
    add('listings');
    add('listed', listed);
  }
  add('dateRanges', dateRanges(text).length);
  for (const range of quotations(block)) add('quoted', range.end - range.start > 12 ? 1 : 0);
  for (const mark of block.marks) add(mark.type);
  if (block.type !== 'cell' && block.sentences.length === 1 && block.sentences[0]?.ends === '' && tokens.length <= 12)
    add('bareLines');
  if (/^[^:.]{2,40}:(?:\s|$)/.test(text) && tokens.length < 60) add('labels');
}

/** What a page says that offers something, and a resume never does. */
const servingHeading =
  /\b(?:services?|prices?|pricing|fees|rates|costs?|charges?|packages|sessions|appointments?|availability|bookings?|book|workshops|classes|lessons|treatments|therapy|coaching|counsell?ing|consulting|consultations?|tutoring|opening hours|approach|engagements?|get started|how (?:it works|i|we|it works|much)|what (?:i|we|you|to expect|happens|clients?|people|others|customers)|(?:can|i|we) help|who (?:i|we|it|this)(?:['’]s)?|for whom|why (?:me|us)|for you|with me|with us|together|your|faq|questions|testimonials|kind words|(?:our|my|recent|past) clients)\b/iu;

/** What stands above a list of things that a reader can have. */
const offering =
  /\b(?:services?|offer(?:s|ing)?|(?:can|i|we) (?:help|do|work with|teach|treat|repair|build|make)|work(?:ing)? with|help(?:s|ing)? (?:you|with|people|clients|teams)|treat(?:ments?|s)?|prices?|packages|sessions|workshops|classes|lessons|coaching|consult(?:ing|ations?)|your?|for (?:you|whom|who)|expect|receive|book)\b/iu;

function countHeading(block: Block, add: Add): void {
  add('headings');
  const key = headingKey(block.text);
  if (resumeHeadings.has(key)) add('resumeHeadings');
  else if (sharedHeadings.has(key)) add('sharedHeadings');
  const words = block.tokens.filter(token => token.shape !== 'mark');
  add('headingWords', words.length);
  if (words.some(token => /^(?:is|are|was|how|why|what|you|your|when|don't|not|the|we|it)$/.test(token.word)))
    add('tellingHeadings');
  if (servingHeading.test(block.text)) add('servingHeadings');
  if (block.text.includes('?')) add('askingHeadings');
  add('dateRanges', dateRanges(block.text).length);
  add('emoji', block.text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0);
}

function countTokens(tokens: readonly Token[], add: Add): void {
  let words = 0;
  let letters = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark') continue;
    words++;
    if (token.shape === 'number') {
      if (countsSomething(tokens, at)) add('numbers');
      if (/^(?:19|20)\d\d$/.test(token.word)) add('years');
      if (tokens[at + 1]?.word === '%') add('percents');
      continue;
    }
    letters += token.end - token.start;
    if (token.word.length >= 10) add('longWords');
    if (countsSomething(tokens, at)) add('numbersSpelled');
    const groups = groupsOf.get(token.word);
    if (groups !== undefined) for (const group of groups) add(group);
  }
  add('words', words);
  add('letters', letters);
}

function countSentences(block: Block, add: Add): void {
  for (const sentence of block.sentences) {
    const words = block.tokens.slice(sentence.from, sentence.to).filter(token => token.shape === 'word');
    const first = words[0]?.word ?? '';
    if (words.length === 0) continue;
    const length = sentence.to - sentence.from;
    add('sentences');
    add('sentenceWords', length);
    if (length <= 8 && sentence.ends !== '') add('shortSentences');
    if (length >= 30) add('longSentences');
    if (sentence.ends === '') add('fragments');
    const start = starts.get(first);
    if (start !== undefined) add(start);
    else if (first.endsWith('ing')) add('startsIng');
    if (!words.some(token => finite.test(token.word)) && length > 3) add('verbless');
  }
}

const finite =
  /^(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|i'm|it's|that's|don't|i've|we're|you're|isn't|said|says|made|makes|get|got|need|want|went|came|took|know|think|use|used|\w{3,}ed)$/;
