import {inLowerCase} from '../in-lower-case.js';
import {commands} from './imperative.js';

const people =
  '(?:you|your|all|any|each|every|further|more|new|everybody|everyone|anybody|anyone|others|people|readers|\\p{L}{3,}s)';

/** Other forms than the imperative that hold a door open for the reader. */
const open = [
  // A welcome.
  "you(?: are|['’]re) (?:\\p{L}+ ){0,2}(?:welcome|invited)",
  '(?<!not |no longer )(?:are|is) (?:always |also |very |most |more than |still |all )*welcomed?(?! to have| change| relief| news)',
  // An exhortation.
  '(?:please|kindly) (?!accept|find (?:attached|enclosed))\\p{L}{2,}',
  '(?:dm|pm|text|call|whatsapp) (?:me |us )?(?:for|to (?:ask|book|order))',
  `(?:we|i)(?: |['’]d )(?:would |do |also |always |warmly |strongly |highly |hereby )*(?:(?:like|love|want) to )?(?:advise|ask|beg|challenge|encourage|invite|urge|welcome) ${people}`,
  "(?:we|i)(?: would|['’]d|['’]ll| will| am|['’]m| are|['’]re)?(?: also| always| really| very)* (?:love|like|happy|glad|delighted|pleased|curious|keen) (?:to (?:answer|chat|discuss|give you|hear|help you|know what|learn what|meet you|see (?:you|what|how|your)|send|show|talk|tell you)|your)",
  '(?:hear|questions?|comments?|orders?|ideas?|stories) from you',
  // What the reader can do.
  'look(?:ing)? out for',
  'you (?:can|could|may|might) (?:also |always |now |still |simply |even |either )*(?:access|apply|ask|attend|book|borrow|bring|browse|buy|call|check|come|contact|donate|download|email|e-mail|explore|find|follow|get|give|have|hear|help|join|keep|learn|listen|look|meet|order|read|register|reach|request|see|send|share|sign|start|subscribe|support|take|talk|tell|try|use|view|visit|vote|watch|write)',
  "you(?:['’]ll| will) (?:find|hear from|need)",
  'can be (?:\\p{L}+ )?(?:bought|booked|downloaded|found|ordered|read|reached|reported|seen|sent|tried|watched) (?:at|by|from|here|in|on|through|under|via)',
  'available (?:here|at|for download|in our|on our|from our)',
  '(?:click|tap) (?:here|on|below|above|through)',
  "if you(?:['’]d| would|['’]re| are)?(?: like| want| wish| need| interested| curious| have (?:any |more |further |a )?(?:comment|feedback|idea|question|story|suggestion|thought)| know (?:of|some|any|a))",
  // What comes next.
  'next steps?',
  'see you (?:all )?(?:again|at|in|next|on|soon|there|tomorrow|tonight)',
  'in the comments?|comments? below|contact (?:form|page)',
  'p\\.? ?s\\.',
].join('|');
const opens = new RegExp(`(?<![\\p{L}\\p{N}])(?:${open})(?![\\p{L}\\p{N}])`, 'u');

/** An order tucked behind a clause with a subject of its own: "…, so drop us a line". */
const tucked = inLowerCase(
  /[,\p{L}] (?:so|please|just|do) (?:also |please |just )?(?:bring|call|come|contact|drop|e-?mail|follow|give|join|let|mail|message|phone|ping|reach|send|tell|text|visit|write) (?:along|by|in|me|out|over|to|us|your)\b/iu,
);

/** A question to the reader: the last words of a text, or one that says "you" or has no subject at all. */
const asks = inLowerCase(
  /\?["”’)\]]*\s*$|\b(?:you|your)\b[^.!?]{0,300}\?|\b(?:can|could|may|shall|should) (?:i|we)\b[^.!?]{0,300}\?|(?:^|[.!?\n]\s*)(?:[^\p{L}]*)(?:curious|have|got|looking|interested|keen|need|needing|questions?|not (?:sure|certain)|ready|stuck|struggling|thinking|want|wondering)\b[^.!?]{0,120}\?/iu,
);

/** A way to reach the writer: an address for mail, or a number to call. */
const contact =
  /[\w.+-]{1,64}@[\w-]{1,255}\.[a-z]{2,}|(?<![\d.,-])(?!(?:19|20)\d\d\s?[-–/.])(?:\+\d|\(?0?\d{2,4}\)?[ \-./])[\d \-./()]{5,16}\d(?![\d.,]*\d)/i;

/** Words inside quotation marks are said by, or to, somebody else. */
const quoted = /“[^“”]{1,600}”|(?<![\p{L}\p{N}])"[^"\n]{1,600}"|«[^«»]{1,600}»/gu;

/**
 * Whether a text asks the reader for a next step: it tells them to do something ("Bring a loaf on Tuesday"), opens a door
 * ("You are welcome to …"), asks them, or says where to reach the writer. What stands in quotation marks does not count.
 */
export function invites(text: string): boolean {
  const own = text.replace(quoted, ' ');
  // Looking through text in lower case is much faster than ignoring case.
  const lower = own.toLowerCase();
  return commands(own) || opens.test(lower) || tucked.test(lower) || asks.test(lower) || contact.test(own);
}
