import {mild, phrases} from '../prose/phrase.js';

/** Asking for a job, any job, instead of naming who should call and why. */
export const seekerTalk = [
  ...phrases(`
open to work|opportunities|roles|offers|new|relocation|relocate|remote|freelance|full|all|any ? Who should call you, and for which problem?
open for work|opportunities|roles|collaboration|new ? Who should call you, and for which problem?
open to … opportunities|roles|positions|offers ? Who should call you, and for which problem?
i'm|am seeking ? Who should call you, and for which problem?
seeking … position|role|opportunity|opportunities|job|employment|internship|challenge|challenges ? Who should call you, and for which problem?
actively looking|searching|job ? Who should call you, and for which problem?
actively seeking a|an|new|work|employment|opportunities|positions|roles|full|part|remote|internship|internships ? Who should call you, and for which problem?
looking for a? new|next|full|part|remote|any|my? … opportunity|opportunities|role|roles|position|positions|job|jobs|challenge|challenges|gig|internship|employment ? Who should call you, and for which problem?
looking for work|opportunities|job|jobs|internship|internships|employment ? Who should call you, and for which problem?
in search of … opportunity|opportunities|role|position|job|challenge|challenges ? Who should call you, and for which problem?
immediate joiner ? For whom?
seeking to utilize|leverage|apply|join|obtain|secure|contribute|use|work ? What does the other side gain?
reputed organization|organisation|company|firm ? Which one?
growth oriented organization|organisation|company ? Which one?
`),
  ...mild(`
my next role|opportunity|challenge|chapter|adventure|position|job|gig ? Who should call you, and for which problem?
new challenges ? Which one would you take?
next opportunity|career ? Which one would you take?
any suitable? role|position|job|opportunity|opportunities|opening|vacancy ? Name the one.
job seeker|seekers|hunter ? Who are you for, when nobody hires?
available for hire|work|immediate|employment|freelance|new|full|part|contract ? For whom, and from when?
available immediately ? For whom?
willing to relocate|travel|learn ? What for?
ready to relocate ? What for?
hire me ? What does the reader get?
hit me up|if ? What should the reader write to you about?
happy to chat|talk … anything|whatever|interesting ? What about?
feel free to reach|contact|connect|email|message ? What should the reader write to you about?
anything interesting ? What would be?
to secure|obtain … position|role|roles|internship|employment ? What does the other side gain?
eager|keen|aspiring|hoping|desire|ready to secure|obtain ? What does the other side gain?
eager|keen to contribute|join ? What does the other side gain?
eager|keen to expand upon|on|my ? What does the other side gain?
to obtain a|an ? What does the other side gain?
where i can utilize|apply|grow|contribute|use|leverage|learn|make|put|add|enhance|develop ? What does the other side gain?
opportunity to grow|contribute|utilize|apply|use|enhance|develop|join|leverage ? What does the other side gain?
a challenging position|role|environment|career ? What does the other side gain?
challenging and rewarding ? What does the other side gain?
ready for a|something|my|the|new new|next|different|change|chapter|step|challenge ? Who should call you, and for which problem?
time for something|a new|else|change ? For what, and for whom?
begin|start|starting|beginning a new chapter ? For whom, and with what?
a change of scene|scenery|direction ? From what to what, for whom?
someone|somebody|person|anyone like me ? What would they have that they lack now?
think|thinking of me ? When, and for which problem?
put|puts in a good? word ? For which problem?
hear|hearing of anything|something ? Of what?
know|knows of anything|something|an|any … opening|openings|vacancy|vacancies|role|roles ? Name the problem you solve instead.
free|available from january|february|march|april|may|june|july|august|september|october|november|december|the|now|immediately ? For whom, and for which problem?
open to|for many|all|any|almost|anything|everything ? Which one would you take?
flexible in|as terms|to|regards ? What do you decline?
`),
];

/** First lines of a letter to nobody. */
export const letterOpenings = [
  ...phrases(`
to whom it may concern ? Who is it? Write the name.
to whomever|whomsoever it may concern ? Who is it? Write the name.
dear sir|madam|sirs ? Who is it? Write the name.
dear sir|madam or|and|/ madam|sir ? Who is it? Write the name.
dear hiring|recruiting|recruitment|hr|human|talent manager|team|committee|resources|department|staff|professional|acquisition? manager|team? ? Who is it? Write the name.
dear recruiter|recruiters|employer|selection|search|sirs|company|prospective … ? Who is it? Write the name.
dear selection|search committee ? Who is it? Write the name.
i am|i'm writing … to apply|express|inquire|enquire|submit ? Begin with what the reader needs.
i am|i'm writing in|with response|regard|regards|reference|application ? Begin with what the reader needs.
i am|i'm writing this letter ? Begin with what the reader needs.
please accept this|my ? Begin with what the reader needs.
please find … attached|enclosed ? Say what the reader will find, and why it matters.
please find attached|enclosed ? Say what the reader will find, and why it matters.
attached|enclosed is my|a|please ? Say what the reader will find, and why it matters.
`),
  ...mild(`
i would|i'd like|love to apply ? Begin with what the reader needs.
i wish|want to apply ? Begin with what the reader needs.
i am|i'm applying for|to ? Begin with what the reader needs.
i am|i'm excited|thrilled|pleased|eager|delighted|enthusiastic to apply|submit|express|join ? Begin with what the reader needs.
i am|i'm excited|thrilled|pleased|eager|delighted|enthusiastic to … apply|submit ? Begin with what the reader needs.
express my … interest ? Begin with what the reader needs.
my interest in the|your|this|joining|applying ? Begin with what the reader needs.
i came|come across … position|posting|opening|job|role|advertisement|ad ? Begin with what the reader needs.
i saw|found|read|noticed your? … posting|opening|advertisement|vacancy ? Begin with what the reader needs.
`),
];

/** Last lines of a letter to nobody. */
export const letterClosings = [
  ...phrases(`
thank you|thanks for your|the … consideration|considering ? End with the next step you offer.
thank you|thanks for considering ? End with the next step you offer.
for your time and consideration ? End with the next step you offer.
confident that|in my … skills|experience|background|qualifications|abilities|ability ? Which of the reader's problems do you know how to solve?
yours sincerely|faithfully|truly ? Sign as you would to a person you know.
sincerely yours ? Sign as you would to a person you know.
`),
  ...mild(`
thank you|thanks for taking the|your time ? End with the next step you offer.
thank you|thanks in advance ? End with the next step you offer.
i look|looking forward to hear|hearing ? End with the next step you offer.
look|looking forward to hearing|discussing|speaking|meeting|interviewing|the opportunity ? End with the next step you offer.
look|looking forward to your … reply|response ? End with the next step you offer.
would welcome the opportunity|chance ? End with the next step you offer.
welcome the opportunity|chance to ? End with the next step you offer.
appreciate the opportunity|chance to ? End with the next step you offer.
opportunity to discuss ? End with the next step you offer.
an ideal|excellent|great|perfect|strong|good|suitable fit|candidate|match|asset|addition for|to|at ? Which of the reader's problems do you know how to solve?
ideal|perfect|strong|suitable candidate ? Which of the reader's problems do you know how to solve?
valuable asset|addition ? Which of the reader's problems do you know how to solve?
asset to your|the|any ? Which of the reader's problems do you know how to solve?
at your earliest convenience ? Name a day.
at your convenience ? Name a day.
hope to hear from ? End with the next step you offer.
`),
];

/** Promises of references that nobody sees. */
export const referencesLines = phrases(`
references … available ? Quote one of them here, with their consent.
references … upon|on request ? Quote one of them here, with their consent.
references furnished|provided|given|supplied upon|on|if|when ? Quote one of them here, with their consent.
letters of recommendation … available|upon|on ? Quote one of them here, with their consent.
recommendations … available upon|on request ? Quote one of them here, with their consent.
testimonials … available|on|upon request ? Quote one of them here, with their consent.
portfolio|samples|details available upon|on request ? Show one here.
`);

/** A career as rungs to climb. */
export const ladderTalk = [
  ...phrases(`
climb+ … ladder ? What do you get better at, and for whom?
rise|rose|risen|rising through the ranks ? What do you get better at, and for whom?
rung|rungs of the … ladder ? What do you get better at, and for whom?
take|taking my career to ? What do you get better at, and for whom?
next step in my career ? What do you get better at, and for whom?
advance|advancing|further|furthering|progress|progressing my career ? What do you get better at, and for whom?
fast track … career ? What do you get better at, and for whom?
`),
  ...mild(`
career|corporate|professional ladder ? What do you get better at, and for whom?
work+ my|your|their way up ? What do you get better at, and for whom?
up the ranks|ladder|chain ? What do you get better at, and for whom?
next rung ? What do you get better at, and for whom?
my career progression|advancement|growth|move|moves ? What do you get better at, and for whom?
get|getting to the top ? What do you get better at, and for whom?
`),
];

/** Reach before fit. */
export const numbersGame = mild(`
numbers game ? Which ten people is it for?
reach|reaching|contact|contacting|message|messaging|write|writing|send|sending|apply|applying|email|emailing|mail|tell|network … as many people|employers|companies|recruiters|clients|prospects|places|jobs as possible ? Which ten people is it for?
appl+ to everything|anything|hundreds|dozens|0 ? Which one is it for?
apply|applied|applying to … jobs|positions|companies|roles|places ? Which one is it for?
spray and pray ? Which ten people is it for?
blast+ out? … resume|email|cv ? Which ten people is it for?
send|sent|sending out … resumes|cvs|applications ? Which one is it for?
cast+ a wide|wider net ? Which ten people is it for?
send|sent|sending 0 … resumes|cvs|applications ? Which one is it for?
send|sent|sending dozens|hundreds|many|countless of? … resumes|cvs|applications ? Which one is it for?
mass mail|mailing|email|apply|applying|applications ? Which ten people is it for?
anyone and everyone ? Which ten people is it for?
anyone who … will|needs listen|hire|help ? Which ten people is it for?
`);
