import type {Claim} from '../prose/claims.js';
import {sentenceAt} from '../prose/sentences.js';
import {invites} from './invitation.js';

/** Closings that are manners in any letter, unlike those that recommend the writer. */
const manners =
  /^(?:i )?look(?:ing)? forward\b|^(?:thank you|thanks) (?:in|for taking)\b|^hope to hear\b|convenience$/i;

/** "I welcome the opportunity to work with you": said to a client it is a door held open. */
const offer = /^(?:welcome|appreciate|would welcome) the (?:opportunity|chance)/i;

/** Words for a position: there, a courtesy stands where the reader's gain could. */
const position =
  /\b(?:appl(?:y|ying|ications?) (?:as|for|to)|my application|candida(?:cy|tes?)|c\.?v\.?|employ(?:er|ers|ment)|enclosed|hiring|interview\w*|internship|job (?:advert\w*|description|opening|opportunity|posting)|my (?:\w+ ){0,2}(?:background|experience|qualifications|skills)|opportunity to|positions?|qualif\w+|r[eé]sum[eé]s?|roles?|vacanc(?:y|ies)|your (?:company|department|organi[sz]ation|school|team))\b/i;

/** How many characters around a closing are looked at. */
const reach = 600;

/**
 * Whether a closing only adds manners: it thanks for reading, or the same ending, this block and the paragraph before it,
 * already offers a next step and asks for no position.
 */
export function isCourtesy({block, from, to}: Claim): boolean {
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  const words = block.text.slice(start, end);
  const offers =
    offer.test(words) &&
    /^ ?(?:to )?(?:help|meet|speak|talk|teach|work)(?:ing)? (?:with )?you\b/i.test(block.text.slice(end, end + 30));
  if (!offers && !manners.test(words)) return false;
  if (/^ to (?:browse|listen|look|read|stop by|visit|watch)\b/i.test(block.text.slice(end, end + 20))) return true;
  const before = (block.intro?.text ?? '').slice(-reach);
  const here = block.text.slice(Math.max(0, start - reach), start);
  if (position.test(`${before}\n${here}\n${block.text.slice(end, end + reach)}`)) return false;
  if (offers) return true;
  const sentence = sentenceAt(block.sentences, from);
  const rest = block.tokens[(sentence?.to ?? to) - 1]?.end ?? end;
  return invites(here) || invites(block.text.slice(rest, rest + reach)) || invites(before);
}
