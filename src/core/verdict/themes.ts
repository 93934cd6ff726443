/** What a group of features has in common, and what to tell the writer when it pulls toward "resume". */
export interface Theme {
  /** The first one stands for all: where a draft has more of it than good drafts, nothing is said to be missing. */
  readonly features: readonly string[];
  /** Said when there is more of it than in good drafts, and when there is less; "" where that tells a writer nothing. */
  readonly more: string;
  readonly less: string;
}

function theme(features: string, more: string, less: string): Theme {
  return {features: features.split(' '), more, less};
}

/** Reasons are given by theme, since single features are too fine to act on. */
export const themes: readonly Theme[] = [
  theme(
    'self selfTalk startsI iAm iHave mySkills opensSelf opensBio selfVerbs iDid asA profile iState selfShare unserving',
    'most of it is about you: say what somebody else got from it',
    '',
  ),
  theme(
    'thirdPerson startsHe thirdBio heHas',
    'it describes a person from outside, as a biography does: show one thing that person did for somebody',
    '',
  ),
  theme(
    'bareSelf bareStations stations pathWords',
    'it goes from station to station: stay at one and tell what changed there, and for whom',
    '',
  ),
  theme(
    'bareSentences bareRuns bareClaims',
    'it states what nobody could check: put a number, a name or a reason beside it',
    '',
  ),
  theme(
    'plainPraise hollowUs',
    'it speaks well of you in your own words: let somebody else say it, or tell the day it mattered',
    '',
  ),
  theme(
    'vague generic',
    'its words could stand in anyone’s draft: say which people and which work, where and when',
    '',
  ),
  theme(
    'served serving servingShare servedShare offers services ownClients menuItems servingHeadings asksAbout',
    '',
    'hardly anybody gets anything in it: say for whom you work, and what they have from it',
  ),
  theme('becoming freeTime', 'it tells what you would like to be and do: say what you can do for somebody today', ''),
  theme('emptyReader hollowYour', 'its “you” could be anyone: say what this reader has in front of them', ''),
  theme(
    'gives terms',
    '',
    'a reader has little to take along: offer one thing to use, see or try, and say what it costs them',
  ),
  theme(
    'because reasoning turns conditions hedges negation trouble startsAnd startsIf showing modals reasoned tradeoffs limits',
    '',
    'little goes wrong and little is explained: say which problem there was, and why you did what you did',
  ),
  theme(
    'narrative story past saying times others learning pointing happenings changes namedOthers',
    '',
    'hardly anything happens to anybody: tell one case, with who was there and what changed',
  ),
  theme(
    'reader knownReader readerYou startsYou readersNamed opensReader opensQuestion closesReader questions askingHeadings startsWhat startsImperative tellingHeadings invites closesInviting us startsWe',
    '',
    'it hardly speaks to anybody in particular: name the reader and begin with their question',
  ),
  theme(
    'listed listings commas slashes labels bareLines shortItems items bareBullets startsVerb startsIng verbless fragments cells triads ampersands strong shortSentences colons',
    'it lists things side by side: choose the one this reader needs and show it',
    '',
  ),
  theme(
    'dateRanges years percents withYears degrees emptyNumbers',
    'its numbers and dates count you: say what came of them for somebody else',
    '',
  ),
  theme(
    'headings resumeHeadings sharedHeadings',
    'its headings are those of a resume: let each answer a question of the reader',
    '',
  ),
  theme(
    'buzzwords resumePhrases superlatives praise virtues notJust gerundTail',
    'words of praise stand where an example could: give the example',
    '',
  ),
  theme(
    'career resumeMarks duties employer contacts withNoun',
    'it speaks of experience, skills and positions: say what a client or reader can have done',
    '',
  ),
  theme(
    'asksForSelf seekerTalk seeking letterOpenings letterClosings letterWords employerYou closesThanks',
    'it asks for a position: name who should call you, and for which problem',
    '',
  ),
  theme('breadth allSizes everyReader inward fromTo', 'it wants to fit everyone: name the one it is for', ''),
  theme(
    'abstract longWords wordLength sentenceLength longSentences ly ing',
    'its words are long and abstract: say it with things a reader can see',
    '',
  ),
  theme(
    'numbers numbersSpelled measures quoted quoteBlocks link',
    '',
    'there is little to check: give a number that counts something, a name, or somebody’s own words',
  ),
  theme('emoji exclamations', 'emoji and exclamation marks do the talking: say what happened', ''),
];
