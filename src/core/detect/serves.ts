import {inLowerCase} from '../in-lower-case.js';
import {namesReader} from './audience.js';
import {readers} from './people.js';

/** What an employer has, or is thanked for: whoever writes to one serves no reader yet. */
const employer = inLowerCase(
  /\byour (?:\w+ ){0,2}(?:attention|company|consideration|department|firm|interest|mission|office|organi[sz]ation|position|posting|role|school|team|time|university|vacancy)\b|\bthank you\b/giu,
);
const hires = inLowerCase(/\b(?:appl(?:y|ying)|candidates?|employers?|hiring|internship|recruiters?|vacancy)\b/iu);

/** "I work only with dairies, and their drivers", but not with one's own colleagues. */
const worksFor = inLowerCase(
  new RegExp(
    `(?<!\\p{L})(?:i|we)(?: am|['’]m| are|['’]re)? (?:\\p{L}+ )?(?:(?:work|working)(?: \\p{L}+)? (?:for|with)|(?:advise|coach|guide|help|offer|photograph|see|serve|support|teach|train|treat|visit)(?:ing)?) (?:[\\p{L}\\p{N}-]+,? ){0,5}(?!(?:colleagues|engineers?|teams?)(?!\\p{L}))(?:${readers}|banks|cooperatives|individuals|ladies|shelters|\\p{L}+shops)(?!\\p{L})`,
    'iu',
  ),
);

/** "A tutor for A-level", "providing piano lessons": what can be had from the writer. */
const offers = inLowerCase(
  /\b(?:coach|guide|instructor|teacher|trainer|tutor) for \w|\b(?:giving|offering|providing) (?:[\w-]+ ){0,3}(?:classes|coaching|counsell?ing|lessons|sessions|support|therap\w+|training|tuition|tutoring|workshops)\b|\bhow (?:i|we) (?:helped|worked)\b/iu,
);

/** Whether a sentence of the writer's tells whom they work for: it names or addresses a reader who is not an employer. */
export function servesSomebody(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  if (hires.test(lower)) return false;
  return worksFor.test(lower) || offers.test(lower) || namesReader(lower.replace(employer, ' '));
}
