import {onceFor} from '../once-for.js';
import {type Block, firstBlocks, lastBlocks, type Part, type Prose} from '../prose/prose.js';
import {speaks} from '../prose/speaks.js';
import {sumOf} from '../prose/sums.js';
import {countsOf} from './counts.js';
import {endsInCourtesy} from './courtesy.js';
import {wordGroups} from './word-groups.js';

/** Named measures of a draft; none grows with its length. */
export type Features = ReadonlyMap<string, number>;

const perWords = [
  ...Object.keys(wordGroups),
  ...'buzzwords resumePhrases seekerTalk letterOpenings letterClosings superlatives'.split(' '),
  ...'iAm iHave iDid mySkills employerYou readerYou readersNamed fromTo notJust asA withYears withNoun gerundTail triads degrees contacts allSizes invites letterWords profile thirdBio heHas emptyNumbers everyReader hollowYour hollowUs limits asksForSelf plainPraise iState pathWords gives offers services ownClients freeTime becoming asksAbout measures namedOthers changes abstract ing ly contractions emoji questions exclamations commas colons semicolons dashes parentheses slashes ampersands capitals'.split(
    ' ',
  ),
  ...'numbers numbersSpelled years percents dateRanges quoted link emphasis strong code listed longWords fieldLines dutyLines headingLines'.split(
    ' ',
  ),
];
const perSentences =
  'shortSentences longSentences fragments startsI startsWe startsYou startsHe startsThe startsAnd startsIf startsWhat startsImperative startsVerb startsIng verbless bareSentences bareSelf bareClaims knownReader emptyReader happenings reasoned tradeoffs stations bareStations bareRuns serving unserving'.split(
    ' ',
  );
const perBlocks =
  'items cells bareBullets shortItems listings bareLines labels headings resumeHeadings sharedHeadings tellingHeadings askingHeadings servingHeadings menuItems quoteBlocks asked'.split(
    ' ',
  );

/** What a page says that works for somebody. */
const serving = 'served serving servingShare servedShare menuItems servingHeadings offers services ownClients'.split(
  ' ',
);

/** Habits that say the same together: one of them is an accident, several are a way of writing. */
const together: Readonly<Record<string, readonly string[]>> = {
  resumeMarks:
    'career duties employer stations degrees mySkills resumeHeadings dateRanges buzzwords resumePhrases seekerTalk profile virtues letterWords withYears fieldLines dutyLines iAm bareBullets contacts'.split(
      ' ',
    ),
  selfTalk: 'iAm iHave iState mySkills profile career stations plainPraise becoming'.split(' '),
  story: 'narrative past saying times others learning pointing happenings changes namedOthers'.split(' '),
  reasoning:
    'because turns conditions hedges negation trouble startsAnd startsIf showing modals reasoned tradeoffs limits'.split(
      ' ',
    ),
};

/** The features of a draft: square roots of rates, so that the first few of a thing matter most. */
export function featuresOf(prose: Prose): Features {
  const total = sumOf(prose, countsOf);
  const get = (name: string) => total.get(name) ?? 0;
  const features = new Map<string, number>();
  // A short draft's rates are drawn a little toward zero: one phrase in seventy words is not yet a habit.
  const words = get('words') + 20;
  const sentences = get('sentences') + 2;
  const blocks = get('blocks') + get('quoteBlocks') + 1;
  for (const name of perWords) features.set(name, Math.sqrt((100 * get(name)) / words));
  for (const name of perSentences) features.set(name, Math.sqrt(get(name) / sentences));
  for (const name of perBlocks) features.set(name, Math.sqrt(get(name) / blocks));
  features.set('sentenceLength', Math.log(1 + get('sentenceWords') / sentences));
  features.set('wordLength', get('letters') / words);
  const about = get('self') + get('us') + get('thirdBio') + get('heHas') + get('bareBullets') + get('startsVerb');
  const marks = get('resumeHeadings') + get('dateRanges') + get('seekerTalk') + get('resumePhrases');
  features.set('personless', Number(about + marks === 0));
  features.set('selfShare', get('self') / (get('self') + get('reader') + get('us') + get('others') + 3));
  // A draft that speaks of nobody leans to neither side.
  features.set('servingShare', (get('serving') + 1) / (get('serving') + get('unserving') + 3));
  const served = get('served') + get('reader');
  features.set('servedShare', (served + 1) / (served + get('self') + get('us') + 3));
  // Where a draft is an inventory of jobs, clients and services are what the jobs were about. A field or two stand in any page.
  const lines = Math.max(0, get('fieldLines') + get('headingLines') + get('dutyLines') - 4);
  const inventory = get('resumeHeadings') + get('dateRanges') + lines / 4;
  for (const name of serving) features.set(name, (features.get(name) ?? 0) / (1 + inventory));
  for (const [name, parts] of Object.entries(together))
    features.set(name, Math.sqrt(parts.reduce((sum, part) => sum + (features.get(part) ?? 0) ** 2, 0)));
  for (const [name, value] of edges(prose)) features.set(name, value);
  return features;
}

const invites =
  /\b(?:(?:e-?mail|write(?: to)?|call|text|message|ask|tell|send|show) (?:me|us)|get in touch|reach out|contact (?:me|us)|let['’]s (?:talk|chat|meet)|book a|sign up|subscribe|hit reply|let (?:me|us) know)\b/i;
const selfOpening =
  /^(?:[^.!?]{0,30}\b(?:hi|hello|hey|welcome)\b[^.!?]{0,40}[.!?,]?\s*)?(?:my name is|i am\b|i['’]m\b|i have\b|as an?\b|with \w+|(?:an? )?(?:\w+ ){0,4}(?:professional|engineer|developer|student|graduate|designer|manager|teacher|nurse)\b)/i;
const bioOpening =
  /^(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3},? (?:is|has|was|holds|works|brings|specializes|leads|serves)\b/u;

/** Added to the length of a draft: in a short one a word that stands there once is no habit. */
const unseenWords = 120;

/** How often the words of a draft occur: square roots of their rates per hundred words; only those asked for. */
export function wordRates(prose: Prose, wanted: Words): ReadonlyMap<string, number> {
  const counts = sumOf(prose, countsOfWords(wanted));
  const words = (counts.get(everyWord) ?? 0) + unseenWords;
  const rates = new Map<string, number>();
  for (const [word, count] of counts) if (word !== everyWord) rates.set(word, Math.sqrt((100 * count) / words));
  return rates;
}

interface Words {
  readonly has: (word: string) => boolean;
}

/** Stands for all words and numbers together; no word has a space in it. */
const everyWord = 'every word';

const countsOfWords = onceFor((wanted: Words) =>
  onceFor(({blocks}: Part) => {
    const counts = new Map<string, number>();
    let words = 0;
    for (const block of blocks) {
      if (block.quoted) continue;
      for (const {word, shape} of block.tokens) {
        if (shape === 'mark') continue;
        words++;
        if (shape === 'word' && wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    return counts.set(everyWord, words);
  }),
);

/** What the first and the last words do. */
function edges(prose: Prose): readonly (readonly [string, number])[] {
  const tells = (block: Block) =>
    block.type !== 'heading' && block.type !== 'cell' && block.tokens.length > 5 && speaks(block);
  const start = firstBlocks(prose, 2, tells);
  const first = start[0]?.text ?? '';
  const opening = start.map(block => block.text).join(' ');
  const closing = lastBlocks(prose, 2, tells)
    .map(block => block.text)
    .join(' ');
  return [
    ['opensSelf', Number(selfOpening.test(first.trim()))],
    ['opensBio', Number(bioOpening.test(first.trim()))],
    ['opensReader', Number(/\b(?:you|your|you['’]re)\b/i.test(opening))],
    ['opensQuestion', Number(/\?/.test(opening))],
    ['closesInviting', Number(invites.test(closing))],
    ['closesReader', Number(/\b(?:you|your)\b/i.test(closing))],
    ['closesThanks', Number(endsInCourtesy(prose, tells))],
  ];
}
