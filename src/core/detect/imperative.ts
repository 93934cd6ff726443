import {inLowerCase} from '../in-lower-case.js';

/**
 * What is told to do something: people or things near the speaker or the reader, a place or a time. A verb that is also a
 * noun, or that opens the bullets of a resume, is an imperative only before one of these.
 */
const object =
  '(?:me|us|our|my|him|her|them|it|you|your|yourself|yours|an?|the|this|these|that|those|one|some|any|more|as|at|away|back|before|below|by|down|early|for|from|here|how|if|in|into|now|off|on|online|out|over|through|to|today|together|tonight|tomorrow|up|until|what|when|whether|which|why|with)';

/** Verbs that ask the reader to come, look, try, take part or remember, whatever follows. */
const alone =
  "bookmark|come|consider|enroll|enrol|feel free|follow|forget|get in touch|grab|imagine|join|keep in touch|let['’]s|listen|pop|remember|reply|stay tuned|stay in touch|stop by|subscribe|swing by|visit|(?:do not|don['’]t) (?:be afraid|forget|hesitate|miss|wait|worry)";

/** Verbs that need an object or a place to be an imperative. */
const transitive =
  'answer|apply|ask|begin|book|borrow|bring|browse|buy|call|check|choose|click|clone|comment|compare|contact|count|discover|donate|download|drop|e-?mail|explore|find|fork|get|go|have|head|hear|hire|leave|learn|look|mail|measure|meet|message|open|order|pick|phone|ping|pledge|post|print|put|read|register|rent|request|reserve|respond|return|ring|rsvp|save|scan|schedule|see|send|share|show|sign|speak|start|suggest|support|talk|taste|tell|text|think|try|vote|wait|watch|write';

/** Verbs that resumes use of duties too, and so need an object of their own. */
const narrow = [
  "(?:do not|don['’]t|never) \\p{L}+",
  'click|tap|scan|swipe',
  'drop (?:me|us|in|by|it|them|your|an?)',
  'give (?:me|us|it|them|him|her|yourself|an?|your)',
  'hit (?:me|us|reply|the|subscribe)',
  'help (?:me|us|them|him|her|spread|your)',
  'keep (?:an eye|it|them|your|reading|going)',
  'lend (?:me|us|an?|your)',
  'let (?:me|us|them|him|her)(?! not)',
  'make (?:sure|yourself|time|an appointment|your own|it a)',
  'pass (?:it|this|them)',
  'place (?:an|your) order',
  'reach (?:me|us|out)',
  'spread the',
  'take (?:a look|it|them|one|part|your|the (?:first|next|quiz|survey|test)|this|advantage)',
  'turn (?:to|it|on|off)',
  'use (?:it|them|this|your)',
].join('|');

const verb = `(?:(?:${alone})(?![\\p{L}'’])|(?:${transitive}) ${object}(?![\\p{L}'’])|(?:${narrow})(?![\\p{L}'’]))`;

/** What may stand before an imperative without being its subject. */
const lead =
  '(?:(?:and|but|or|so|then|now|next|also|just|please|kindly|simply|instead|meanwhile|today|go ahead and|do) )*(?:(?:for|to) [^,]{3,60}? (?=(?:call|check|click|contact|download|e-?mail|follow|go|read|see|visit) ))?';

const imperative = inLowerCase(new RegExp(`^${lead}${verb}`, 'iu'));

/** "Ask Wanda", "See Chapter 3": a name needs its capital. */
const named = /^(?:(?:[Oo]r|[Tt]hen|[Pp]lease) )?(?:[Aa]sk|[Cc]ontact|[Rr]ead|[Ss]ee|[Tt]ell|[Tt]ry) \p{Lu}/u;

/** A clause before which the reader has been told only when, why or under which condition. */
const subordinate =
  /^(?:(?:and|but|so|or) )?(?:after|although|as|at|because|before|by|during|even|for|given|if|in|instead|like|no matter|on|once|or|otherwise|should|since|so|to|unless|until|when|whenever|where|wherever|whether|while|whichever|with|without)\b/i;

/** Whether a text tells its reader to do something: an imperative at the start of a sentence or of its main clause. */
export function commands(text: string): boolean {
  for (const sentence of text.split(/[.!?…:;()\n|•→👉]+|\s[–—-]+\s|[—]/u)) {
    for (const clause of sentence.split(/,\s*/)) {
      const words = clause.replace(/^[^\p{L}]+/u, '').replace(/\s+/g, ' ');
      if (imperative.test(words.toLowerCase()) || named.test(words)) return true;
      // A name, a greeting or a frame goes before the command; another clause has a subject of its own.
      if (words !== '' && !subordinate.test(words) && words.split(' ').length > 2) break;
    }
  }
  return false;
}

/** Verbs of instructions, such as a recipe, a manual or a lesson gives. */
const step =
  /^(?:(?:and|first|next|now|then|finally|also|simply|please|always|optionally),? )*(?:\d+[.)] )?(?:add|allow|apply|ask|avoid|bake|bring|build|check|choose|click|close|connect|consider|continue|copy|create|cut|decide|define|delete|describe|do|don['’]t|download|drag|draw|edit|ensure|enter|explain|export|find|fold|follow|get|give|go|have|hold|import|include|insert|install|keep|leave|let|list|listen|look|make|mark|measure|mix|move|name|never|note|open|paste|pay|pick|place|plan|practice|prepare|press|print|push|put|read|remember|remove|rename|repeat|replace|return|rinse|run|save|say|select|send|set|show|start|stop|stir|switch|take|tap|tell|test|think|try|turn|type|update|upload|use|verify|wait|wash|watch|wear|weigh|wipe|wrap|write)(?! of\b)[\s,]/i;

/** Whether a sentence of a text is a step to take, as a how-to has them. */
export function instructs(text: string): boolean {
  return text.split(/[.!?:;\n]+\s/u).some(sentence => step.test(`${sentence.replace(/^[^\p{L}\d]+/u, '')} `));
}
