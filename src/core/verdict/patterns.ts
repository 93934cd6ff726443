import {inLowerCase} from '../in-lower-case.js';
import {type Cue, cueOf} from '../prose/cues.js';

/** A way of writing that is counted: how often `pattern` is found. */
export interface Pattern {
  readonly name: string;
  /** Without it the pattern is in no block. */
  readonly cue: Cue;
  /** Whether the pattern looks through the text in lower case. */
  readonly anyCase: boolean;
  readonly pattern: RegExp;
  /** Found wherever the pattern is, and much sooner. */
  readonly hint: RegExp | null;
}

/**
 * Each with the words and marks of which it needs at least one, see `cueOf`. What few words have, such as an ending, is
 * looked for first, and the rest of the word behind it: a pattern that begins with any letter is tried at every letter.
 */
const table: readonly (readonly [name: string, needs: string, pattern: RegExp, hint?: RegExp])[] = [
  [
    'iAm',
    'i',
    /\bi(?: am|['’]m) (?:an?|the|currently|also|very|highly|always|passionate|proficient|skilled|confident|eager|excited|interested|experienced|comfortable|capable|familiar|open|looking|seeking|dedicated|committed|responsible|able)\b/giu,
  ],
  ['iHave', 'i', /\bi(?: have|['’]ve|\s+also have| possess| hold| bring| offer| developed| gained)\b/giu],
  [
    'iDid',
    'i',
    /\bi (?:was|had|went|came|found|saw|took|gave|told|asked|said|thought|knew|felt|looked|turned|left|stopped|started|tried|wanted|needed|spent|paid|waited|called|wrote|read|heard|bought|kept|lost|sat|met|put|cut|did|didn['’]t|couldn['’]t|got|used to)\b/giu,
  ],
  [
    'mySkills',
    'my',
    /\bmy (?:\w+ ){0,2}(?:skills?|experience|background|expertise|career|resume|cv|strengths?|qualifications?|abilit(?:y|ies)|knowledge|passion|goals?|studies|degree|portfolio|work|role|responsibilities|interests?|hobbies|journey|education|internship|projects?)\b/giu,
  ],
  [
    'employerYou',
    'your',
    /\byour (?:\w+ )?(?:company|organi[sz]ation|firm|department|esteemed|position|posting|listing|consideration|convenience|vacancy|advertisement|institution|hiring|mission|values|school district)\b|\bjoin(?:ing)? your\b|\bwork(?:ing)? (?:with|for|at) your\b/giu,
  ],
  [
    'readerYou',
    'you',
    /\b(?:if|when|whether|because|once|unless|before|after) you(?:['’](?:re|ve|ll|d))?\b|\byou(?:['’]re| are) (?:not|probably|looking|trying|stuck|still|already|reading|tired)\b|\bdo you\b|\byou (?:need|want|know|think|don['’]t|can['’]t|won['’]t|should|might|probably|already|get|see|have to)\b/giu,
  ],
  [
    'readersNamed',
    'who whose that',
    /\b(?:for|help|helping|with|to) (?:\w+ ){0,3}(?:who|whose|that (?:need|want|have|are|run|struggle))\b|\b(?:teams|people|owners|founders|managers|parents|companies|families|clients|customers|teachers|nurses|developers|engineers|writers|designers|readers|users) (?:who|whose|that)\b/giu,
  ],
  ['fromTo', 'from', /\bfrom [^.,;!?]{2,60}? to \b/giu],
  ['notJust', 'not', /\bnot (?:just|only|merely)\b/giu],
  ['asA', 'as', /(?:^|[.!?]\s+)as an? [^,.]{3,70},/giu],
  ['withYears', 'year years', /\b(?:with|over|more than|\d+\+?) (?:[\w+-]+ ){0,3}years?\b/giu],
  ['withNoun', 'with', /(?:^|[.!?]\s+)with (?:an?|my|over|more|strong|extensive|\d)/giu],
  [
    'gerundTail',
    ',',
    /, (?:ensuring|driving|enabling|delivering|helping|making|providing|creating|building|allowing|improving|resulting|leading|fostering|supporting|contributing|including|reducing|increasing|achieving|using|leveraging|demonstrating|showcasing|combining|bridging|working)\b/giu,
  ],
  [
    'triads',
    'and &',
    /\b[\p{L}-]+(?: [\p{L}-]+)?, [\p{L}-]+(?: [\p{L}-]+)?,? (?:and|&) [\p{L}-]+/giu,
    /, [\p{L}-]+(?: [\p{L}-]+)?,? (?:and|&) /u,
  ],
  [
    'degrees',
    'b ba bs bsc btech m ma ms msc mtech ph phd mba bca mca gpa cgpa bachelor bachelors master masters diploma university college institute coursework certificate certificates certificated certification certifications',
    /\b(?:b\.(?:a|e|s)\b|m\.(?:a|e|s)\b|[bm]\. ?[aes]\.|b[as]\b|(?<!\d ?)m[as] (?:degree|in)\b|[bm]\.? ?sc\b|[bm]\.? ?tech\b|ph\.? ?d\b|(?:mba|bca|mca|c?gpa|bachelor(?:['’]?s)?|master(?:['’]?s)? (?:of|in|degree)|diploma|university|college|institute|coursework|certificat(?:es?|ed|ions?))\b)/giu,
  ],
  [
    'contacts',
    'email mail phone mobile tel address linkedin github twitter portfolio website',
    /\b(?:e-?mail|phone|mobile|tel|address|linkedin|github|twitter|portfolio|website)\b\s*:?/giu,
  ],
  [
    'allSizes',
    'all any wide variety range across number multiple well more beyond others etc anyone everyone whatever',
    /\b(?:of all (?:sizes|kinds|types|ages|levels|backgrounds)|all (?:types|kinds|sorts|aspects|levels) of|any (?:size|kind|type)|wide (?:range|variety|array)|variety of|range of|across (?:a |the |multiple |various |many |different |diverse )|number of|multiple|as well as|and (?:more|beyond|others)|etc|anyone|everyone|whatever)\b/giu,
  ],
  [
    'invites',
    'email mail write call text message ask tell send show touch reach contact let book sign subscribe hit',
    /\b(?:(?:e-?mail|write(?: to)?|call|text|message|ask|tell|send|show) (?:me|us)|get in touch|reach out|contact (?:me|us)|let['’]s (?:talk|chat|meet|connect|build)|book a|sign up|subscribe|hit reply)\b/giu,
  ],
  [
    'letterWords',
    'dear sincerely regards faithfully yours cover hiring enclosed attached',
    /\b(?:dear|sincerely|regards|faithfully|yours|cover letter|hiring manager|enclosed|attached)\b/giu,
  ],
  [
    'profile',
    'i me fun pronouns collaborate nice welcome my',
    /\b(?:(?:i['’]m|i am) (?:currently|looking|learning|interested|a \p{L}+ (?:developer|engineer|student))|ask me about|how to reach me|reach me|fun facts?|pronouns|collaborate on|connect with me|about me|nice to meet you|welcome to my|my (?:github|stats|portfolio|website|blog|profile))\b/giu,
  ],
  [
    'thirdBio',
    'is has was holds works brings specializes specialises leads serves earned received graduated joined lives enjoys began believes currently',
    /(?:^|[.!?]\s+)(?:(?:mr|ms|mrs|dr|prof)\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3},? (?:is|has|was|holds|works|brings|specializes|specialises|leads|serves|earned|received|graduated|joined|lives|enjoys|began|believes|currently)\b/gu,
  ],
  [
    'heHas',
    'he she they',
    /(?:^|[.!?]\s+)(?:he|she|they) (?:is|has|was|holds|works|also|brings|specializes|leads|serves|earned|received|graduated|joined|lives|enjoys|began|believes|currently|previously)\b/giu,
  ],
  [
    'abstract',
    '*',
    /(?:tions?|ments?|ity|ities|ness|[ae]nce|ship|ism)\b(?<=\b\p{L}{3,}(?:tions?|ments?|ity|ities|ness|[ae]nce|ship|ism))/giu,
  ],
  ['ing', '*', /ing\b(?<=\b\p{L}{3,}ing)/giu],
  ['ly', '*', /ly\b(?<=\b\p{L}{3,}ly)/giu],
  [
    'contractions',
    "'",
    /['’](?:(?<=\b\p{L}+n['’])t|(?<=\b(?:i|you|we|they|it|he|she|that|there|what|who|let|here)['’])(?:m|re|ve|ll|d|s))\b/giu,
  ],
  [
    'emptyNumbers',
    '0 two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred hundreds thousand thousands dozen dozens countless many several various numerous',
    /\b(?:\d[\d.,]*\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds? of|thousands? of|dozens? of|countless|many|several|various|numerous) (?:[\w-]+ ){0,2}(?:projects?|clients?|customers?|industries|countries|continents|cities|companies|firms|teams|employees|colleagues|reports|events?|campaigns?|products?|presentations?|conferences?|certificat\w+|languages|awards?|prizes|books?|stages|students?|participants|workshops|offices|sites|tools|fields|sectors|areas|roles|jobs|employers|brands|publications|articles|talks|seminars|courses|technologies|departments|trainings?|assignments|engagements|years)\b/giu,
  ],
  [
    'everyReader',
    'matter whether big large small young from any every all each two much difference whoever wherever whatever however',
    /\b(?:no matter (?:what|how|where|who|which|if|whether)|whether (?:you|it|your|big|large|small|young|old|private|on|in|at|a|an|for)|big or small|large (?:and|or) small|small (?:and|or) (?:large|big)|young (?:and|or) old|old (?:and|or) young|from [^.,;!?]{3,40} to [^.,;!?]{3,40}|(?:any|every) (?:kind|sort|type|size|age|level|industry|field|occasion|need|budget|project|client|task)|all (?:kinds|sorts|types|ages|levels|sizes|industries|fields|areas|occasions|walks)|each of (?:you|us)|no two|as much or as little|(?:every|each) (?:\w+ )?(?:is|are) (?:unique|different|individual|special)|it (?:doesn['’]t|does not) matter|makes? no difference|whoever|wherever|whatever|however (?:big|small|large))\b/giu,
  ],
  [
    'limits',
    'not t never no cannot only except unless most instead rather up',
    /\b(?:(?:i|we)(?: do|['’]ll| will| can| would|['’]d| am|['’]m| are)?(?: not|n['’]t| never| no longer| cannot)|(?:don['’]t|won['’]t|can['’]t|cannot|isn['’]t|is not|are not|aren['’]t) (?:do|take|offer|include|work|sell|need|for|suitable|included|mean)|not for|only (?:for|if|when|on|in|with)|except|unless|at most|no more than|instead of|rather than|up to \w+)\b/giu,
  ],
  [
    'asksForSelf',
    'me meet hear drop someone somebody person anyone anything room place team put share tell i next something door inbox phone know looking look',
    /\b(?:think of me|(?:like|than) me|hear from you|(?:write|text|ping|call|message|contact|reach) me|drop (?:me|us)|(?:if|should) you(?:['’]re| are| know| hear| have| need| could|['’]ve)?[^.!?]{0,60}\b(?:someone|somebody|person|anyone|anything|something|room|place|team)\b|give me|put in a (?:good )?word|share this|tell your friends|i(?:['’]m| am) (?:ready|free|open|available|happy|curious|here)|i(?:['’]d| would) (?:love|like|be (?:glad|happy|honou?red|delighted|grateful|pleased))|what['’]?s next|next (?:chapter|step|adventure|challenge)|something (?:new|else)|(?:my|the) (?:door|inbox|phone)(?:['’]s| is)|meet you|get to know|look(?:ing)? forward)\b/giu,
  ],
  [
    'plainPraise',
    'i we he she they',
    /\b(?:i|we|s?he|they) (?:(?:always|never|also|really|just|simply) )?(?:listens?|cares?|learns? (?:fast|quickly)|adapts?|takes? (?:time|care|pride|responsibility|people)|loves?|believes?|enjoys?|likes?|gets? (?:on|along)|thinks? (?:along|ahead)|brings?|knows? (?:my|her|his|their|our|how|what)|keeps? (?:calm|an eye)|delivers?|understands?|gives? (?:everything|my|our)|has a (?:gift|talent|passion)|speaks? \w+(?:,| and))\b|\bi['’]m (?:good|great|easy|reliable|honest|a (?:people|quick|fast|good|team))\b|\bi['’]ve (?:always|never)\b/giu,
  ],
  [
    'iState',
    'i',
    /\b(?:i['’](?:m|ve|d)|i (?:am|have|can|could|would|like|love|believe|know|feel|enjoy|want|hope|do|work|bring|take|offer|speak|hold|learn|get|keep|listen|care|adapt|help|try))\b/giu,
  ],
  [
    'pathWords',
    '0 started began moved went there that then over way back far days this now years junior senior intern trainee assistant student apprentice my apprenticeship traineeship degree degrees course courses certificate certificates studied graduate graduates graduated graduating graduation',
    /\b(?:started (?:out|as)|began (?:as|with)|moved (?:on )?to|went on to|from there|before that|after that|then came|over the years|along the way|looking back|so far|these days|to this day|to this|and now\?|for (?:\w+ ){0,2}years|years (?:ago|later)|(?:in|since) (?:19|20)\d\d|from junior|to senior|as an? (?:intern|trainee|junior|assistant|student|apprentice)|my (?:first|next|last) (?:job|role|position|step)|apprenticeship|traineeship|degrees?|courses?|certificates?|studied|graduat\w+)\b/giu,
  ],
  [
    'gives',
    'i we you free cost costs charge',
    /\b(?:i|we)(?:['’]ll| will| can| may|['’]d)? (?:send|lend|show|bring|post|mail|share|tell|come|answer|call|say|write|name|read|mark) (?:you|it|them|one|back|so|the|a)\b|\byou (?:can|may|could|get|receive|keep|pay|owe) (?:\w+ ){0,2}(?:borrow|have|use|take|copy|download|try|keep|it|them|the|a|an|one|nothing)\b|\b(?:for free|is free|costs? (?:nothing|you)|no charge|free of charge)\b/giu,
  ],
  [
    'measures',
    '0 two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred half one',
    /\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half an?) (?:minutes?|hours?|days?|weeks?|months?|kilos?|grams?|liters?|litres?|pounds?|euros?|dollars?|cents?|meters?|metres?|centimet\w+|millimet\w+|mm|cm|km|miles?|degrees|percent|acres?|hectares?|tons?|inches|feet|seconds?|nights?|mornings?)\b|[€$£]\s?\d|\d\s?(?:%|€|kg|km|mm|cm|ms|°)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of|in|out of) (?:the |them|us|\w+)\b/giu,
  ],
  [
    'namedOthers',
    'mr mrs ms frau herr madame sister father judge aunt uncle captain dr said says was had did asked told wanted came went put took called tried still now will has would could knew thought found left wrote showed',
    /\b(?:Mr|Mrs|Ms|Frau|Herr|Madame|Sister|Father|Judge|Aunt|Uncle|Captain|Dr)\.? \p{Lu}[\p{L}'’-]+|(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+ (?:said|says|was|had|did|asked|told|wanted|came|went|put|took|called|tried|still|now|will|has|would|could|knew|thought|found|left|wrote|showed)\b/gu,
  ],
  [
    'changes',
    'fell dropped rose halved doubled went stopped longer more anymore turned instead since next same following first until then afterward afterwards what',
    /\b(?:fell|dropped|rose|halved|doubled|went (?:up|down|from|out|in)|stopped|no longer|any ?more|turned out|instead of|ever since|the (?:next|same|following) (?:day|week|morning|year|month)|for the first time|at first|until|by then|after(?:ward|wards)|what (?:happened|worked|we|i) )\b/giu,
  ],
  [
    'hollowYour',
    'your you',
    /\b(?:your|you) (?:\w+ )?(?:needs?|goals?|vision|success|dreams?|ideas?|story|journey|potential|wishes|expectations|growth|challenges?|business|brand|ambitions?|requirements?|aims|path|audience)\b/giu,
  ],
  [
    'hollowUs',
    'come comes heart center centre is we i hand hands side looking look talk together let curious know',
    /\b(?:(?:people|human|heart|passion|trust|quality|customer|client|clarity|respect)\w* (?:comes? first|at the (?:heart|center|centre)|is (?:key|everything|our|my))|we (?:listen|care|deliver|think along|believe|love|know)|i (?:listen|care|deliver|think along|believe|love|thrive|bring|stand for)|hand in hand|good hands|by your side|at (?:the )?heart|with heart|from the heart|look(?:ing)? forward|talk to (?:me|us)|together we|let['’]s|curious\?|get to know)\b/giu,
  ],
  [
    'offers',
    'i we us me',
    /\b(?:i|we)(?:['’]ll| will| can| also| would| gladly| mainly| mostly| usually| only)* (?:help|offer|teach|treat|build|repair|restore|make|design|write|coach|guide|support|advise|show|cook|plan|train|prepare|deliver|host|care for|look after|work (?:with|for)|take (?:on|care of)|come to|see|meet|visit) (?:\w+ ){0,2}(?:you|your|people|those|anyone|clients?|patients?|customers?|guests?|famil(?:y|ies)|parents|couples|owners|teams|companies|businesses|women|men|children|kids|adults|pupils|learners|beginners|who)\b|\b(?:call|write|email|e-mail|phone|text|ask|tell|contact|visit|book) (?:me|us)\b/giu,
  ],
  [
    'services',
    'service services session sessions appointment appointments consultation consultations treatment treatments package packages workshop workshops lesson lessons classes booking bookings price prices fee fees rate rates quote quotes visit visits hourly weekly opening',
    /\b(?:services?|sessions?|appointments?|consultations?|treatments?|packages?|workshops?|lessons?|classes|bookings?|prices?|fees?|rates?|quotes?|visits?|hourly|weekly|opening hours)\b/giu,
  ],
  [
    'ownClients',
    'patients clients customers guests families parents couples brides owners students pupils learners kids children riders readers people women men',
    /\b(?:my|our|your|their|every|each|all|many|most|other|these|those|help(?:s|ing)?|teach(?:es|ing)?|treat(?:s|ing)?|with|for) (?:\w+ ){0,2}(?:patients|clients|customers|guests|families|parents|couples|brides|owners|students|pupils|learners|kids|children|riders|readers|people|women|men)\b/giu,
  ],
  [
    'freeTime',
    'not free spare outside off away besides hobby hobbies weekend weekends',
    /\b(?:when i['’]m not|when i am not|if i['’]m not|(?:free|spare) time|outside (?:of )?(?:work|the office|my job)|off the clock|away from (?:my|the) (?:desk|computer|keyboard|screen)|besides (?:work|my job|coding)|hobb(?:y|ies)|on (?:the |my )?weekends?|at weekends)\b/giu,
  ],
  [
    'becoming',
    'become becoming grow growing learning learn exploring explore improve improving curious better challenges challenge chapter role open part join joining journey dream studying goals sharpen sharpening than',
    /\b(?:(?:to|of) becom(?:e|ing)|to grow|grow(?:ing)? (?:as|my|with|into)|learning (?:new|more|something|how|from|about|and)|(?:love|like|enjoy|keen|eager|want|continue|keep|always|never stopped?) (?:to )?learn(?:ing)?|(?:currently|now|also|been) (?:learning|exploring|studying)|explor(?:e|ing)|improv(?:e|ing) (?:my|myself|as|every)|always (?:curious|learning)|new challenges?|next (?:role|challenge|chapter)|open (?:to|for)|be (?:a )?part of|join(?:ing)? (?:a|an|the|your)|my (?:\w+ )?(?:dream|journey|goals)|sharpen(?:ing)?|better than|get(?:ting)? better)\b/giu,
  ],
  [
    'asksAbout',
    'contact call write message reach touch talk email mail book ask drop',
    /\b(?:contact|call|write|message|reach out|in touch|talk|e-?mail|book|ask|drop)\b[^.!?]{0,30}? (?:for|if|when|about|to (?:see|plan|discuss|book|find|arrange|make|ask|talk)|with (?:your|a|any))\b/giu,
  ],
  ['emoji', 'é', /\p{Extended_Pictographic}/gu],
  ['questions', '?', /\?/gu],
  ['exclamations', '!', /!/gu],
  ['commas', ', 0', /,/gu],
  ['colons', ': 0', /:/gu],
  ['semicolons', ';', /;/gu],
  ['dashes', '— – -', /—|\s[–-]\s|--/gu],
  ['parentheses', '(', /\(/gu],
  ['slashes', '| / · •', /[|/·•]/gu],
  ['ampersands', '&', /&/gu],
  ['capitals', '*', / \p{Lu}(?<=\p{Ll},? \p{Lu})[\p{L}\p{N}.+#-]*/gu],
];

/** All ways of writing that are counted. Looking through text in lower case is four times as fast as ignoring case. */
export const patterns: readonly Pattern[] = table.map(([name, needs, pattern, hint = null]) => {
  const anyCase = pattern.ignoreCase;
  const cue = cueOf(() => needs.split(' '));
  return {name, cue, anyCase, pattern: anyCase ? inLowerCase(pattern) : pattern, hint};
});
