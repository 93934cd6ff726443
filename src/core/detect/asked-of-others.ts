import {onceFor} from '../once-for.js';
import type {Block, Nearby} from '../prose/prose.js';

/** Whether a block tells what is asked of a role or of the reader, or leaves blanks for the reader to fill. */
export function asksOthers({type, text, section, intro}: Block): boolean {
  return (
    (section !== null && asksBelow(section)) ||
    (type === 'item' && intro !== null && asksInList(intro)) ||
    /\[_+[^\]]*\]|_{3,}/.test(text)
  );
}

// Many blocks stand below one heading.
const asksBelow = onceFor(
  ({text}: Nearby) =>
    roleHeading.test(text) || theirs.test(text) || /^\W*(?:activity|exercise|worksheet)\b/i.test(text),
);
const asksInList = onceFor(({text}: Nearby) => wanted.test(text) || theirs.test(text) || wished(text));

/** "Level 2", "Senior (5+ years)" or "Lead developer / Architect". */
const roleHeading =
  /\b(?:[Ll]evels?|[Gg]rade|[Ss]tage)\b|\(\d+(?:\+|\s?[-–]\s?\d+\+?) years?\)|(?:[Ee]ngineer|[Dd]eveloper|[Dd]esigner|[Aa]nalyst|[Ll]ead) \/ (?:\w+ )?(?:[Mm]anager|[Aa]rchitect|[Dd]irector|[Ll]ead)\s*$/;

/** The line above a list that says whom or what it asks for, or that it is an example. */
const wanted =
  /\b(?:(?:might|may|could) look like|you(?:['’]ll| will)? (?:also )?(?:need|get|gain|learn|can)|(?:we|they)(?:['’]re| are) (?:also |mostly |especially )?(?:interested in|looking for|open to)|(?:we|they) (?:want|expect|ask for|welcome|accept|invite|encourage) (?:\w+ )?(?:people|somebody|someone|talks|papers|proposals|submissions|topics|you))\b[^.!?]*:?\s*$/i;

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
    "(?:who you are|about you|what you(?:['’]ll| will)? (?:bring|have|need|get|gain|do|learn)|you(?:['’]ll)? (?:are|bring|have|will have))",
    '(?:basic|desirable|desired|essential|minimum|must.have|nice.to.have|preferred|required) (?:criteria|experience|qualifications|skills)',
    '(?:must|nice.to).haves?',
    'knowledge, skills,? (?:and|&) abilities',
    'why (?:join|volunteer|work (?:with|for)) us\\??',
  ]
    .map(form => `^\\W*${form}\\W*$`)
    .join('|'),
  'iu',
);
