import {onceFor} from '../once-for.js';
import type {Block, Nearby} from './prose.js';
import {type Sentence, sentenceAt} from './sentences.js';

/** Whether the tokens from `from` to `to` (exclusive) are spoken about rather than said by the writer. */
export function isMention(block: Block, from: number, to: number): boolean {
  if (block.quoted) return true;
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  if (isSomebodyElses(block) || quotations(block).some(range => range.start <= start && end <= range.end)) return true;
  if (
    block.marks.some(
      mark => mark.start <= start && end <= mark.end && namesPhrase(block, mark.type, mark.start, mark.end),
    )
  ) {
    return true;
  }
  return (
    inAdvice(block, from) ||
    (block.intro !== null && isAdvice(block.intro)) ||
    (block.section !== null && badExample(block.section))
  );
}

const quotation =
  /“[^“”]{1,400}”|"[^"\n]{1,400}"|‘[^‘’]{1,200}’(?!\p{L})|(?<![\p{L}\p{N}])'[^'\n]{2,200}'(?![\p{L}\p{N}])|«[^«»]{1,400}»/gu;

/** The stretches of a block in quotation marks. */
export const quotations = onceFor((block: Block): readonly {readonly start: number; readonly end: number}[] =>
  [...block.text.matchAll(quotation)].map(match => ({start: match.index, end: match.index + match[0].length})),
);

/** Above the words of clients and readers. */
const testimonials =
  /\b(?:testimonials?|endorsements?|kind words|nice words|praise|recommendations|reviews|what (?:my |our |the )?(?:attendees|clients?|colleagues|customers|guests|others|parents|participants|patients|people|readers|students|they|users) (?:are saying|say|said|think))\b/iu;

/** What only a client or a colleague says. */
const recommends = /\bi (?:\w+ )?recommend(?:ed)? (?:her|him|them|working with|this (?:company|team|studio))\b/i;

/**
 * Whether all of a block is somebody else's, or said about somebody in passing: a quotation from end to end with at most
 * its author behind it, a paragraph under "Testimonials" or with a recommendation in it, or one in italics throughout.
 */
const isSomebodyElses = onceFor(({text, type, marks, section}: Block): boolean => {
  if (type === 'heading') return false;
  const words = text.trim();
  if (/^["“«]/.test(words) && (/["”»][^"“”«»]{0,80}$/.test(words) || !/["“”«»]/.test(words.slice(1)))) return true;
  if (testimonials.test(section?.text ?? '') || recommends.test(words)) return true;
  const aside = marks.some(({type, start, end}) => type === 'emphasis' && start === 0 && end >= words.length);
  return aside && words.split(/\s+/).length > 12;
});

/** Italics of a few words inside a sentence name a phrase; struck words are taken back. */
function namesPhrase(block: Block, type: string, start: number, end: number): boolean {
  if (type === 'delete' || type === 'code') return true;
  const words = block.text.slice(start, end).split(/\s+/).length;
  return type === 'emphasis' && words <= 12 && end - start < block.text.trim().length;
}

/** Sentences that give advice on wording or speak of resumes as things that others write. */
const advice =
  /\b(?:never|don['’]t|do not|stop|avoid|skip|delete|cut|drop|instead of|rather than|replace|not just|no more|without)\b[^.!?]{0,60}\b(?:writ|say|us(?:e|ing)\b|put|list|claim|phrase|word|call|open|start|end|sound)|\b(?:phrase|phrases|buzzwords?|clich[eé]s?|jargon|wording|filler words?|so[- ]called|boilerplate|bullet points?)\b|\b(?:words|lines|sentences|things) (?:like|such as)\b|\b(?:hiring managers?|recruiters?|interviewers?|job[- ]?seekers?|applicants|candidates|employers)\b|\b(?:a|the|your|their|his|her|every|most|many|these|those|any|each|bad|good|great|generic|typical|traditional|perfect) (?:\w+ ){0,2}(?:r[eé]sum[eé]s?|cvs?|cover letters?|job (?:ads?|descriptions?|postings?|search))\b/iu;

/** The greeting that opens a line of a letter: "Dear Hiring Manager,". */
const greeting =
  /^[ \t]*(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)),?(?: (?!(?:who|that|if|when|do|don['’]t|is|are)\b)[^\s,:;.!?]+){1,8}[ \t]*(?:[,:;.!—–-]|$)/gimu;
/** A line of the address above a letter: "Hiring Manager", "To the hiring managers". */
const addressLine =
  /^[ \t]*(?:(?:attn\.?|attention|to)\b:?[ \t]+(?:the )?(?:hiring managers?|recruiters?|employers?)|hiring manager|recruiter)[ \t]*,?[ \t]*$/gimu;

/** Whoever is greeted in a letter is spoken to, not about. */
function aboutWriting(text: string): boolean {
  return advice.test(text) && advice.test(text.replace(greeting, '').replace(addressLine, ''));
}

const badHeading =
  /\b(?:avoid|bad|before|wrong|mistakes?|clich[eé]s?|buzzwords?|don['’]ts?|never|instead of|what not to|weak|worst|pitfalls?|red flags?|anti-?patterns?)\b|❌|✗|👎/iu;

// A block may hold thousands of phrases: what surrounds them is looked at once.
const isAdvice = onceFor(({text}: Nearby) => aboutWriting(text));
const badExample = onceFor((section: Nearby) => badHeading.test(section.text) || isAdvice(section));
const sentencesSeen = onceFor((_: Block) => new Map<Sentence | undefined, boolean>());

/** Whether the sentence around a token gives advice on wording. */
function inAdvice(block: Block, token: number): boolean {
  const seen = sentencesSeen(block);
  const sentence = sentenceAt(block.sentences, token);
  let advises = seen.get(sentence);
  if (advises === undefined) {
    advises = aboutWriting(textOf(block, sentence));
    seen.set(sentence, advises);
  }
  return advises;
}

function textOf({text, tokens}: Block, sentence: Sentence | undefined): string {
  if (sentence === undefined) return text;
  return text.slice(tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? text.length);
}
