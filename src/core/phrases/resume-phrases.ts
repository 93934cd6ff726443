import {mild, phrases} from '../prose/phrase.js';

/** Stock sentences of resumes: they describe a file, not what somebody got. */
export const resumePhrases = [
  ...phrases(`
proven track record ? Which result proves it?
track record of|in ? Which result stands for it?
demonstrated track record ? Which result proves it?
spearhead+ = led|started
honed my ? What can you do now?
hone+ … skills ? What can you do now?
utilize+ my … skills ? For whom?
references available|upon ? Quote one of them here.
my strengths lie|are ? Tell the one time that shows it.
what sets me|us|him|her apart ? Let a client say it.
what distinguishes me|us|him|her ? Let a client say it.
attach … importance to ? What do you do that shows it?
eye for detail ? What did it catch that somebody would have paid for?
no two days|clients|projects are ? Tell one of them.
from the first|initial idea|contact|call|conversation to the last|final|finished ? Which step goes wrong without you?
every client|project|customer|person|situation is different|unique ? What was different for the last one?
no job|project|task too big|small|large ? Which job are you best at?
`),
  ...mild(`
professional with … experience ? What would your last client say you did?
experienced|skilled|qualified|certified|licensed in a variety ? Which one does this reader need?
experienced|skilled|seasoned|qualified professional ? What would your last client say you did?
experienced in all aspects ? Which aspect does this reader need?
proficient in|with|at|working|using ? What did you make with it, for whom?
proficiency in|with ? What did you make with it, for whom?
well versed in ? What did you make with it, for whom?
adept at|in ? Tell the one time.
skilled in|at ? Tell the one time.
expertise in|includes|spans|lies|across ? What did it change for somebody?
areas of expertise|interest|specialization ? Which one brings this reader here?
am|i'm familiar with ? What did you make with it?
working knowledge of ? What did you make with it?
hands on experience|knowledge|exposure ? What did your hands make?
extensive|broad|diverse|rich|vast experience|background in|with|across|of ? What did it let you see?
background in|includes ? What does the reader gain from it?
diverse background ? What does the reader gain from it?
successfully complete+ ? What came of it?
successfully manage+|led|lead|deliver+|implement+|launch+|execute+ ? What came of it?
instrumental in ? What exactly did you do?
in charge of ? What changed while you had it?
key|integral|pivotal|crucial|vital role in|as ? What exactly did you do?
played|play a key|integral|pivotal|crucial|vital|major|significant role|part ? What exactly did you do?
collaborate+ with cross functional ? Who was there, and what came of it?
work+ closely with ? What came of it?
liaise+ with ? What came of it?
assist+ in|with the ? What came of it?
participate+ in various|multiple|several ? Which one mattered?
gain+ … experience|exposure in|with|of ? What can you do now that you could not before?
my skills and|in|include ? Which of them, for whom?
professional experience|background|summary|growth ? What happened, for whom?
career objective|goals|growth|summary|highlights|path in ? What does the reader gain?
work experience ? What happened there?
transferable skills ? Used for what?
my soft|hard|technical|professional skills ? Used for what?
key|core skills|strengths|achievements|responsibilities|qualifications ? Which one matters to this reader?
strengths include ? Which one matters to this reader?
duties include+ ? What came of them?
responsibilities include+ ? What came of them?
holds|hold a bachelor's|master's|bachelors|masters|degree|ba|bsc|msc|mba|phd ? What does the reader gain from the degree?
bachelor|master of science|arts|engineering|commerce|business|technology|education ? What does the reader gain from the degree?
graduated from|with ? What does the reader gain from it?
rounds|rounded off my ? What does the reader gain from it?
i have … experience in|with|of ? What did it let you do for somebody?
my tasks|duties include+|are|were|comprise+ ? What came of them?
i am|i'm known for|as ? Who says so, and about which day?
is|am known for his|her|my|their ? Who says so, and about which day?
known for tackling|delivering|driving|exceeding|fostering ? Who says so, and about which day?
used to working ? Tell the one time.
accustomed to working ? Tell the one time.
people at all levels|of ? Which people, and what did they say?
with an eye for|on ? What did your eye catch?
a head for numbers|figures ? Which number did you put right?
matter close to my ? What did you do about it?
curriculum vitae ? Which page of it would this reader want?
`),
];
