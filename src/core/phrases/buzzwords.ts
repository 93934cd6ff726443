import {mild, phrases} from '../prose/phrase.js';

/** Words that a plain one can stand for, or none, whatever they are said of. A replacement is given only where it keeps the meaning. */
export const emptyWords = phrases(`
# plain words instead
leverage my = use my
leverage our = use our
leverage your = use your
leverage their = use their
leverage the = use the
leveraged = used
leveraging = using
utilize|utilise = use
utilizes|utilises = uses
utilized|utilised = used
utilizing|utilising = using
ideate = think of
operationalize|operationalise = carry out
at the end of the day ? Cut it, or say what it comes down to.
circle back = come back
move the needle ? What moved, and by how much?
low hanging fruit ? Which part was easy?
game changer|changing ? What changed, for whom?
synergy ? Who works better together now?
synergies ? Who works better together now?
synergistic ? Who works better together now?
value add|added ? What did the reader gain?
win win ? What did each side gain?
paradigm shift ? What is done differently now?
exceed+ expectations ? Whose, and by how much?
go+ above and beyond ? When, for whom?
going the extra mile ? When, for whom?
go+ the extra mile ? When, for whom?
ever evolving|changing landscape|world|industry|field ? What changed?
in today's … world|landscape|market|economy|environment ? What changed, and for whom?
`);

/** What anyone may say of their work; of somebody else's it only describes. */
export const emptyClaims = [
  ...phrases(`
change agent|maker ? What changed?
best in class|breed ? Compared with whom?
world class ? Compared with whom?
cutting|leading edge ? What is new about it for the reader?
next generation|gen solutions|solution|technology|technologies|platform|platforms|products|services|leaders|tools ? What is different from the last one?
end to end solution|solutions ? From where to where?
commitment to excellence|quality|innovation|customer|success|delivering ? What do you do that shows it?
committed to excellence|quality|innovation|delivering|providing ? What do you do that shows it?
dedication to excellence|quality|innovation|craft ? What do you do that shows it?
excellence in everything|all ? Which example shows it?
push|pushing the boundaries|envelope ? Which boundary?
take|taking … to the next level ? From where to where?
unlock+ … potential|growth|value ? What became possible, for whom?
one stop shop ? Which one thing brings people to you?
companies|businesses|organizations|organisations|clients|brands of all sizes ? Which size are the ones you help best?
trusted advisor|partner ? Who trusts you, and with what?
`),
  ...mild(`
bleeding edge ? What is new about it for the reader?
state of the art ? What is new about it for the reader?
mission critical ? What stops when it fails?
holistic approach|view|solution|solutions|strategy ? Which parts does it join?
turnkey|turn key solution|solutions ? What is left for the customer to do?
tailored|bespoke|customized|customised|comprehensive solution|solutions ? What was made different for whom?
innovative|scalable|robust|seamless|creative|effective|strategic|smart solution|solutions ? What does it solve, for whom?
solution|solutions provider ? What is solved, for whom?
drive+ growth|results|innovation|success|engagement|change|value|excellence|impact ? How much, for whom?
driving growth|results|innovation|success|engagement|change|value|excellence|impact ? How much, for whom?
deliver+ … results|value|excellence|impact ? Which, for whom?
make|making a meaningful|positive|lasting|real? impact ? On whom, and how do you know?
meaningful impact ? On whom, and how do you know?
empower+ businesses|teams|people|organizations|organisations|individuals|companies ? To do what?
bridge|bridging the gap between ? What got across?
at the intersection of ? What happens there, for whom?
customer|client|people centric ? What do you do for a customer that others do not?
data driven decisions|decision ? Which decision did the data change?
cross functional collaboration ? Who was there, and what did you decide together?
with cross functional teams|team ? Who was there, and what did you decide together?
stakeholder management ? Who wanted what, and what came out?
key stakeholders|player ? Who?
startups to … enterprises|corporations|companies ? Which of them is this draft for?
`),
];

/** Qualities that anyone may claim; harmless where they are said of a reader or of things. */
export const claimedQualities = [
  ...phrases(`
results|result driven|oriented|focused ? Which result, for whom?
detail oriented ? What did your care for detail save somebody?
self starter ? What did you begin that nobody asked for?
self starters ? What did you begin that nobody asked for?
self motivated ? What did you begin that nobody asked for?
highly|very|extremely|strongly|deeply motivated ? What did you do that shows it?
go getter ? What did you go and get?
team player ? What did the team do because you were in it?
team players ? What did the team do because you were in it?
people person ? Who would say so, and why?
quick|fast learner ? What did you learn, how fast, and what came of it?
quick|fast learners ? What did you learn, how fast, and what came of it?
out of the box think+ ? Which idea?
think+ outside the box ? Which idea?
out of the box thinker ? Which idea?
strategic|visionary|innovative thinker ? Which decision shows it?
passionate about ? What did you do because of it?
passionate developer|engineer|designer|leader|professional|teacher|educator|individual|marketer|advocate|programmer|learner ? What did you do because of it?
passion for excellence|innovation|technology|learning|quality|people|creating|building|helping|delivering|teaching|design|development|coding|programming ? What did you do because of it?
driven by … passion|desire ? What did you do because of it?
dynamic|motivated|dedicated|driven|enthusiastic|accomplished|ambitious and? … professional|individual|leader|graduate|student|person ? What would a client of yours say instead?
seasoned|accomplished|versatile professional|leader|executive|expert|developer|engineer|manager|consultant|marketer|designer ? What did you see that a beginner would miss?
consummate professional ? Who says so?
rockstar|rock star|ninja|guru|wizard|unicorn developer|engineer|designer|coder|marketer ? What do you do better, for whom?
wealth of experience|knowledge|expertise ? Which part of it helps this reader?
proven ability|success|expertise|experience|leader|leadership|skills|results ? Which proof?
demonstrated ability|success|expertise|experience|history|track ? Which case shows it?
strong|excellent|outstanding|exceptional|great|superb|effective|good written? and? verbal? communication|interpersonal|organizational|organisational|analytical|leadership|presentation|time|people skills ? Which time did it matter?
strong|excellent|outstanding|exceptional|superb|sound|solid|effective|advanced … communication|interpersonal|organizational|organisational|analytical|leadership|presentation|people|listening|negotiation|negotiating skills|abilities ? Which time did it matter?
strong|excellent|outstanding|exceptional|superb|sound|solid|effective|advanced communication|interpersonal|organizational|organisational|analytical|leadership|presentation|people|time and|& … skills|abilities ? Which time did it matter?
strong|excellent|outstanding|exceptional|superb|sound|solid|advanced problem solving|solver … skills|abilities|ability ? Which problem, for whom?
strong|excellent|outstanding|exceptional|superb|advanced time management … skills|abilities ? Which time did it matter?
strong|excellent|outstanding|exceptional|great|good communicator ? Which time did it matter?
strong work ethic ? What would a colleague tell about it?
diverse|strong|broad|solid|extensive technical|professional? skill set|sets ? Which skill does this reader need?
diverse|strong|broad|solid|extensive technical|professional? skillset|skillsets ? Which skill does this reader need?
strong|excellent|great|keen|meticulous|exceptional|outstanding|high|utmost|close attention to detail ? What did your care for detail save somebody?
reliable|responsible|honest|punctual|trustworthy|hardworking|adaptable|flexible and punctual|reliable|responsible|trustworthy|hardworking|adaptable|organized|organised ? What would a colleague tell about it?
force to be reckoned with ? Who says so?
can do attitude ? What did you do?
work+ well under pressure ? Tell the one time.
work+ under pressure ? Tell the one time.
solution|solutions oriented|driven ? Which problem did you solve?
`),
  ...mild(`
hit the ground running ? What did the first week look like?
hard working|worker ? What did the work bring about?
hardworking ? What did the work bring about?
thought leader ? Who listens, and to what?
thought leaders ? Who listens, and to what?
thought leadership ? Who listens, and to what?
add+ value ? What did the reader gain?
problem solver ? Which problem, for whom?
problem solvers ? Which problem, for whom?
passionate and ? What did you do because of it?
jack of all trades ? Which one trade does this reader need?
wear+ many hats ? Which one does this reader need?
breadth|depth of experience|knowledge|expertise ? Which part of it helps this reader?
wide|broad|diverse range of … skills|services|solutions|experience|industries|clients|projects|technologies|topics ? Which one does this reader need?
variety of … skills|industries|clients|technologies|fields ? Which one does this reader need?
strong background|foundation in ? What did you do with it?
solid understanding|background|foundation|knowledge|experience of|in ? What did you do with it?
deep|extensive|vast|rich|broad|considerable|significant knowledge|experience|expertise|understanding ? What did you do with it that the reader needs?
strong|excellent|solid academic|technical|educational|theoretical|professional foundation|background ? What did you do with it?
in depth knowledge|understanding of ? What did you do with it?
thorough|profound|expert|comprehensive knowledge|understanding of ? What did you do with it?
positive|winning|proactive attitude|mindset ? What did you do?
growth mindset ? What did you change your mind about?
thrive+ in|on … environment|environments|pressure|challenges ? Tell the one time.
fast paced … environment|environments|world|industry ? What happened fast, and what did you do?
work+ independently and|or ? Tell one case.
work+ with a? minimal|minimum|little|no of? supervision ? Tell one case.
work+ without supervision ? Tell one case.
ability to work under|well|independently|effectively ? Tell one case.
ability to multitask ? What would the reader lose if you did one thing at a time?
ability to multi task ? What would the reader lose if you did one thing at a time?
both independently and ? Tell one case.
bring|bringing … to the table ? What happens differently when you are there?
strategic partner|vision|mindset ? Which decision?
core competencies|competency ? What can the reader have done by you?
`),
];

export const buzzwords = [...emptyWords, ...emptyClaims, ...claimedQualities];
