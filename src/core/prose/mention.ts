import {onceFor} from '../once-for.js';
import type {Block, Nearby} from './prose.js';

/** Whether the tokens from `from` to `to` (exclusive) are spoken about rather than said by the writer. */
export function isMention(block: Block, from: number, to: number): boolean {
  if (block.quoted) return true;
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  if (quotations(block).some(range => range.start <= start && end <= range.end)) return true;
  if (
    block.marks.some(
      mark => mark.start <= start && end <= mark.end && namesPhrase(block, mark.type, mark.start, mark.end),
    )
  ) {
    return true;
  }
  return aboutWriting(sentenceText(block, from)) || aboutWriting(block.intro?.text ?? '') || badExample(block.section);
}

const quotation =
  /“[^“”]{1,400}”|"[^"\n]{1,400}"|‘[^‘’]{1,200}’(?!\p{L})|(?<![\p{L}\p{N}])'[^'\n]{2,200}'(?![\p{L}\p{N}])|«[^«»]{1,400}»/gu;

/** The stretches of a block in quotation marks. */
export const quotations = onceFor((block: Block): readonly {readonly start: number; readonly end: number}[] =>
  [...block.text.matchAll(quotation)].map(match => ({start: match.index, end: match.index + match[0].length})),
);

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

function badExample(section: Nearby | null): boolean {
  return section !== null && (badHeading.test(section.text) || aboutWriting(section.text));
}

function sentenceText(block: Block, token: number): string {
  const sentence = block.sentences.find(range => range.from <= token && token < range.to);
  if (sentence === undefined) return block.text;
  return block.text.slice(
    block.tokens[sentence.from]?.start ?? 0,
    block.tokens[sentence.to - 1]?.end ?? block.text.length,
  );
}
