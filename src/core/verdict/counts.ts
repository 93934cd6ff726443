import {countsSomething} from '../detect/evidence.js';
import {inLowerCase} from '../in-lower-case.js';
import {onceFor} from '../once-for.js';
import {buzzwords} from '../phrases/buzzwords.js';
import {resumeHeadings, sharedHeadings} from '../phrases/headings.js';
import {resumePhrases} from '../phrases/resume-phrases.js';
import {resumeVerbs} from '../phrases/resume-verbs.js';
import {letterClosings, letterOpenings, seekerTalk} from '../phrases/seeker-talk.js';
import {superlatives} from '../phrases/superlatives.js';
import {claimsOf} from '../prose/claims.js';
import {dateRanges} from '../prose/date-ranges.js';
import {headingKey} from '../prose/heading-key.js';
import {type Matcher, matcherOf} from '../prose/matcher.js';
import {quotations} from '../prose/mention.js';
import type {Block, Part} from '../prose/prose.js';
import type {Token} from '../prose/tokens.js';
import {listedThings} from '../rules/no-skill-dump.js';
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

const patterns: readonly (readonly [string, RegExp])[] = [
  [
    'iAm',
    /\bi(?: am|['’]m) (?:an?|the|currently|also|very|highly|always|passionate|proficient|skilled|confident|eager|excited|interested|experienced|comfortable|capable|familiar|open|looking|seeking|dedicated|committed|responsible|able)\b/giu,
  ],
  ['iHave', /\bi(?: have|['’]ve|\s+also have| possess| hold| bring| offer| developed| gained)\b/giu],
  [
    'iDid',
    /\bi (?:was|had|went|came|found|saw|took|gave|told|asked|said|thought|knew|felt|looked|turned|left|stopped|started|tried|wanted|needed|spent|paid|waited|called|wrote|read|heard|bought|kept|lost|sat|met|put|cut|did|didn['’]t|couldn['’]t|got|used to)\b/giu,
  ],
  [
    'mySkills',
    /\bmy (?:\w+ ){0,2}(?:skills?|experience|background|expertise|career|resume|cv|strengths?|qualifications?|abilit(?:y|ies)|knowledge|passion|goals?|studies|degree|portfolio|work|role|responsibilities|interests?|hobbies|journey|education|internship|projects?)\b/giu,
  ],
  [
    'employerYou',
    /\byour (?:\w+ )?(?:company|organi[sz]ation|firm|department|esteemed|position|posting|listing|consideration|convenience|vacancy|advertisement|institution|hiring|mission|values|school district)\b|\bjoin(?:ing)? your\b|\bwork(?:ing)? (?:with|for|at) your\b/giu,
  ],
  [
    'readerYou',
    /\b(?:if|when|whether|because|once|unless|before|after) you(?:['’](?:re|ve|ll|d))?\b|\byou(?:['’]re| are) (?:not|probably|looking|trying|stuck|still|already|reading|tired)\b|\bdo you\b|\byou (?:need|want|know|think|don['’]t|can['’]t|won['’]t|should|might|probably|already|get|see|have to)\b/giu,
  ],
  [
    'readersNamed',
    /\b(?:for|help|helping|with|to) (?:\w+ ){0,3}(?:who|whose|that (?:need|want|have|are|run|struggle))\b|\b(?:teams|people|owners|founders|managers|parents|companies|families|clients|customers|teachers|nurses|developers|engineers|writers|designers|readers|users) (?:who|whose|that)\b/giu,
  ],
  ['fromTo', /\bfrom [^.,;!?]{2,60}? to \b/giu],
  ['notJust', /\bnot (?:just|only|merely)\b/giu],
  ['asA', /(?:^|[.!?]\s+)as an? [^,.]{3,70},/giu],
  ['withYears', /\b(?:with|over|more than|\d+\+?) (?:[\w+-]+ ){0,3}years?\b/giu],
  ['withNoun', /(?:^|[.!?]\s+)with (?:an?|my|over|more|strong|extensive|\d)/giu],
  [
    'gerundTail',
    /, (?:ensuring|driving|enabling|delivering|helping|making|providing|creating|building|allowing|improving|resulting|leading|fostering|supporting|contributing|including|reducing|increasing|achieving|using|leveraging|demonstrating|showcasing|combining|bridging|working)\b/giu,
  ],
  ['triads', /\b[\p{L}-]+(?: [\p{L}-]+)?, [\p{L}-]+(?: [\p{L}-]+)?,? (?:and|&) [\p{L}-]+/giu],
  [
    'degrees',
    /\b(?:b\.?\s?sc?|m\.?\s?sc?|b\.?\s?tech|m\.?\s?tech|ph\.?\s?d|mba|bca|mca|b\.?\s?e|gpa|cgpa|bachelor(?:['’]s)?|master(?:['’]s)? (?:of|in|degree)|diploma|university|college|institute|coursework|certificat\w+)\b/giu,
  ],
  ['contacts', /\b(?:e-?mail|phone|mobile|tel|address|linkedin|github|twitter|portfolio|website)\b\s*:?/giu],
  [
    'allSizes',
    /\b(?:of all (?:sizes|kinds|types|ages|levels|backgrounds)|all (?:types|kinds|sorts|aspects|levels) of|any (?:size|kind|type)|wide (?:range|variety|array)|variety of|range of|across (?:a |the |multiple |various |many |different |diverse )|number of|multiple|as well as|and (?:more|beyond|others)|etc|anyone|everyone|whatever)\b/giu,
  ],
  [
    'invites',
    /\b(?:(?:e-?mail|write(?: to)?|call|text|message|ask|tell|send|show) (?:me|us)|get in touch|reach out|contact (?:me|us)|let['’]s (?:talk|chat|meet|connect|build)|book a|sign up|subscribe|hit reply)\b/giu,
  ],
  ['letterWords', /\b(?:dear|sincerely|regards|faithfully|yours|cover letter|hiring manager|enclosed|attached)\b/giu],
  [
    'profile',
    /\b(?:(?:i['’]m|i am) (?:currently|looking|learning|interested|a \p{L}+ (?:developer|engineer|student))|ask me about|how to reach me|reach me|fun facts?|pronouns|collaborate on|connect with me|about me|nice to meet you|welcome to my|my (?:github|stats|portfolio|website|blog|profile))\b/giu,
  ],
  [
    'thirdBio',
    /(?:^|[.!?]\s+)(?:(?:mr|ms|mrs|dr|prof)\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3},? (?:is|has|was|holds|works|brings|specializes|specialises|leads|serves|earned|received|graduated|joined|lives|enjoys|began|believes|currently)\b/gu,
  ],
  [
    'heHas',
    /(?:^|[.!?]\s+)(?:he|she|they) (?:is|has|was|holds|works|also|brings|specializes|leads|serves|earned|received|graduated|joined|lives|enjoys|began|believes|currently|previously)\b/giu,
  ],
  ['abstract', /\b\p{L}{3,}(?:tion|tions|ment|ments|ity|ities|ness|ance|ence|ship|ization|isation|ism)\b/giu],
  ['ing', /\b\p{L}{3,}ing\b/giu],
  ['ly', /\b\p{L}{3,}ly\b/giu],
  [
    'contractions',
    /\b(?:\p{L}+n['’]t|(?:i|you|we|they|it|he|she|that|there|what|who|let|here)['’](?:m|re|ve|ll|d|s))\b/giu,
  ],
  [
    'emptyNumbers',
    /\b(?:\d[\d.,]*\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds? of|thousands? of|dozens? of|countless|many|several|various|numerous) (?:[\w-]+ ){0,2}(?:projects?|clients?|customers?|industries|countries|continents|cities|companies|firms|teams|employees|colleagues|reports|events?|campaigns?|products?|presentations?|conferences?|certificat\w+|languages|awards?|prizes|books?|stages|students?|participants|workshops|offices|sites|tools|fields|sectors|areas|roles|jobs|employers|brands|publications|articles|talks|seminars|courses|technologies|departments|trainings?|assignments|engagements|years)\b/giu,
  ],
  [
    'everyReader',
    /\b(?:no matter (?:what|how|where|who|which|if|whether)|whether (?:you|it|your|big|large|small|young|old|private|on|in|at|a|an|for)|big or small|large (?:and|or) small|small (?:and|or) (?:large|big)|young (?:and|or) old|old (?:and|or) young|from [^.,;!?]{3,40} to [^.,;!?]{3,40}|(?:any|every) (?:kind|sort|type|size|age|level|industry|field|occasion|need|budget|project|client|task)|all (?:kinds|sorts|types|ages|levels|sizes|industries|fields|areas|occasions|walks)|each of (?:you|us)|no two|as much or as little|(?:every|each) (?:\w+ )?(?:is|are) (?:unique|different|individual|special)|it (?:doesn['’]t|does not) matter|makes? no difference|whoever|wherever|whatever|however (?:big|small|large))\b/giu,
  ],
  [
    'limits',
    /\b(?:(?:i|we)(?: do|['’]ll| will| can| would|['’]d| am|['’]m| are)?(?: not|n['’]t| never| no longer| cannot)|(?:don['’]t|won['’]t|can['’]t|cannot|isn['’]t|is not|are not|aren['’]t) (?:do|take|offer|include|work|sell|need|for|suitable|included|mean)|not for|only (?:for|if|when|on|in|with)|except|unless|at most|no more than|instead of|rather than|up to \w+)\b/giu,
  ],
  [
    'asksForSelf',
    /\b(?:think of me|(?:like|than) me|hear from you|(?:write|text|ping|call|message|contact|reach) me|drop (?:me|us)|(?:if|should) you(?:['’]re| are| know| hear| have| need| could|['’]ve)?[^.!?]{0,60}\b(?:someone|somebody|person|anyone|anything|something|room|place|team)\b|give me|put in a (?:good )?word|share this|tell your friends|i(?:['’]m| am) (?:ready|free|open|available|happy|curious|here)|i(?:['’]d| would) (?:love|like|be (?:glad|happy|honou?red|delighted|grateful|pleased))|what['’]?s next|next (?:chapter|step|adventure|challenge)|something (?:new|else)|(?:my|the) (?:door|inbox|phone)(?:['’]s| is)|meet you|get to know|look(?:ing)? forward)\b/giu,
  ],
  [
    'plainPraise',
    /\b(?:i|we|s?he|they) (?:(?:always|never|also|really|just|simply) )?(?:listens?|cares?|learns? (?:fast|quickly)|adapts?|takes? (?:time|care|pride|responsibility|people)|loves?|believes?|enjoys?|likes?|gets? (?:on|along)|thinks? (?:along|ahead)|brings?|knows? (?:my|her|his|their|our|how|what)|keeps? (?:calm|an eye)|delivers?|understands?|gives? (?:everything|my|our)|has a (?:gift|talent|passion)|speaks? \w+(?:,| and))\b|\bi['’]m (?:good|great|easy|reliable|honest|a (?:people|quick|fast|good|team))\b|\bi['’]ve (?:always|never)\b/giu,
  ],
  [
    'iState',
    /\b(?:i['’](?:m|ve|d)|i (?:am|have|can|could|would|like|love|believe|know|feel|enjoy|want|hope|do|work|bring|take|offer|speak|hold|learn|get|keep|listen|care|adapt|help|try))\b/giu,
  ],
  [
    'pathWords',
    /\b(?:started (?:out|as)|began (?:as|with)|moved (?:on )?to|went on to|from there|before that|after that|then came|over the years|along the way|looking back|so far|these days|to this day|to this|and now\?|for (?:\w+ ){0,2}years|years (?:ago|later)|(?:in|since) (?:19|20)\d\d|from junior|to senior|as an? (?:intern|trainee|junior|assistant|student|apprentice)|my (?:first|next|last) (?:job|role|position|step)|apprenticeship|traineeship|degrees?|courses?|certificates?|studied|graduat\w+)\b/giu,
  ],
  [
    'gives',
    /\b(?:i|we)(?:['’]ll| will| can| may|['’]d)? (?:send|lend|show|bring|post|mail|share|tell|come|answer|call|say|write|name|read|mark) (?:you|it|them|one|back|so|the|a)\b|\byou (?:can|may|could|get|receive|keep|pay|owe) (?:\w+ ){0,2}(?:borrow|have|use|take|copy|download|try|keep|it|them|the|a|an|one|nothing)\b|\b(?:for free|is free|costs? (?:nothing|you)|no charge|free of charge)\b/giu,
  ],
  [
    'measures',
    /\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half an?) (?:minutes?|hours?|days?|weeks?|months?|kilos?|grams?|liters?|litres?|pounds?|euros?|dollars?|cents?|meters?|metres?|centimet\w+|millimet\w+|mm|cm|km|miles?|degrees|percent|acres?|hectares?|tons?|inches|feet|seconds?|nights?|mornings?)\b|[€$£]\s?\d|\d\s?(?:%|€|kg|km|mm|cm|ms|°)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of|in|out of) (?:the |them|us|\w+)\b/giu,
  ],
  [
    'namedOthers',
    /\b(?:Mr|Mrs|Ms|Frau|Herr|Madame|Sister|Father|Judge|Aunt|Uncle|Captain|Dr)\.? \p{Lu}[\p{L}'’-]+|(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+ (?:said|says|was|had|did|asked|told|wanted|came|went|put|took|called|tried|still|now|will|has|would|could|knew|thought|found|left|wrote|showed)\b/gu,
  ],
  [
    'changes',
    /\b(?:fell|dropped|rose|halved|doubled|went (?:up|down|from|out|in)|stopped|no longer|any ?more|turned out|instead of|ever since|the (?:next|same|following) (?:day|week|morning|year|month)|for the first time|at first|until|by then|after(?:ward|wards)|what (?:happened|worked|we|i) )\b/giu,
  ],
  [
    'hollowYour',
    /\b(?:your|you) (?:\w+ )?(?:needs?|goals?|vision|success|dreams?|ideas?|story|journey|potential|wishes|expectations|growth|challenges?|business|brand|ambitions?|requirements?|aims|path|audience)\b/giu,
  ],
  [
    'hollowUs',
    /\b(?:(?:people|human|heart|passion|trust|quality|customer|client|clarity|respect)\w* (?:comes? first|at the (?:heart|center|centre)|is (?:key|everything|our|my))|we (?:listen|care|deliver|think along|believe|love|know)|i (?:listen|care|deliver|think along|believe|love|thrive|bring|stand for)|hand in hand|good hands|by your side|at (?:the )?heart|with heart|from the heart|look(?:ing)? forward|talk to (?:me|us)|together we|let['’]s|curious\?|get to know)\b/giu,
  ],
  ['emoji', /\p{Extended_Pictographic}/gu],
  ['questions', /\?/gu],
  ['exclamations', /!/gu],
  ['commas', /,/gu],
  ['colons', /:/gu],
  ['semicolons', /;/gu],
  ['dashes', /—|\s[–-]\s|--/gu],
  ['parentheses', /\(/gu],
  ['slashes', /[|/·•]/gu],
  ['ampersands', /&/gu],
  ['capitals', /(?<=\p{Ll},? )\p{Lu}[\p{L}\p{N}.+#-]*/gu],
];

// Looking through text in lower case is four times as fast as ignoring case.
const compiled = patterns.map(([name, pattern]) => {
  const anyCase = pattern.ignoreCase;
  return {name, anyCase, pattern: anyCase ? inLowerCase(pattern) : pattern};
});

const imperative =
  /^(?:use|make|start|try|send|look|ask|add|run|open|write|check|take|keep|put|let|tell|read|think|consider|remember|imagine|pick|choose|find|get|give|go|avoid|stop|call|click|set|create|see|note|don't|do|never|bring|show|say|learn)$/;
const questionWords = /^(?:what|why|how|who|when|where|which|whose)$/;

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
  for (const {name, pattern, anyCase} of compiled) add(name, (anyCase ? lower : text).match(pattern)?.length ?? 0);
  for (const [name, matcher] of phraseCounts) for (const _ of claimsOf([block], matcher)) add(name);
  countSentences(block, add);
  countSentenceKinds(block, add);
  add(block.type === 'item' ? 'items' : block.type === 'cell' ? 'cells' : 'paragraphs');
  if (block.type === 'item') {
    if (resumeVerbs.has(tokens[0]?.word ?? '')) add('bareBullets');
    if (tokens.length <= 5) add('shortItems');
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

function countHeading(block: Block, add: Add): void {
  add('headings');
  const key = headingKey(block.text);
  if (resumeHeadings.has(key)) add('resumeHeadings');
  else if (sharedHeadings.has(key)) add('sharedHeadings');
  const words = block.tokens.filter(token => token.shape !== 'mark');
  add('headingWords', words.length);
  if (words.some(token => /^(?:is|are|was|how|why|what|you|your|when|don't|not|the|we|it)$/.test(token.word)))
    add('tellingHeadings');
  if (block.text.includes('?')) add('askingHeadings');
  add('dateRanges', dateRanges(block.text).length);
  add('emoji', block.text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0);
}

function countTokens(tokens: readonly Token[], add: Add): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark') continue;
    add('words');
    if (token.shape === 'number') {
      if (countsSomething(tokens, at)) add('numbers');
      if (/^(?:19|20)\d\d$/.test(token.word)) add('years');
      if (tokens[at + 1]?.word === '%') add('percents');
      continue;
    }
    add('letters', token.end - token.start);
    if (token.word.length >= 10) add('longWords');
    if (countsSomething(tokens, at)) add('numbersSpelled');
    for (const group of groupsOf.get(token.word) ?? []) add(group);
  }
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
    if (/^(?:i|i'm|i've|i'd|i'll|my)$/.test(first)) add('startsI');
    else if (/^(?:we|we're|we've|our|us)$/.test(first)) add('startsWe');
    else if (/^(?:you|your|you're|you've)$/.test(first)) add('startsYou');
    else if (/^(?:he|she|his|her)$/.test(first)) add('startsHe');
    else if (/^(?:the|this|that|these|those|it|it's|there|they|a|an)$/.test(first)) add('startsThe');
    else if (/^(?:and|but|so|or|because|then|yet)$/.test(first)) add('startsAnd');
    else if (/^(?:if|when|once|after|before|until|while)$/.test(first)) add('startsIf');
    else if (questionWords.test(first)) add('startsWhat');
    else if (imperative.test(first)) add('startsImperative');
    else if (resumeVerbs.has(first)) add('startsVerb');
    else if (first.endsWith('ing')) add('startsIng');
    if (!words.some(token => finite.test(token.word)) && length > 3) add('verbless');
  }
}

const finite =
  /^(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|i'm|it's|that's|don't|i've|we're|you're|isn't|said|says|made|makes|get|got|need|want|went|came|took|know|think|use|used|\w{3,}ed)$/;
