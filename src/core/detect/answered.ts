import {onceFor} from '../once-for.js';
import {answers} from '../phrases/answers.js';
import {plainSenses} from '../phrases/plain-senses.js';
import type {Claim} from '../prose/claims.js';
import type {Block} from '../prose/prose.js';
import {sentenceAt} from '../prose/sentences.js';

/** How many characters around a phrase are looked at, so that a sentence without an end costs no more than another. */
const reach = 300;

const settled = [...answers, ...plainSenses];

/** Whether a claim needs no answer from the writer: its sentence gives one, means it plainly, or somebody else says it at length. */
export function isSettled(claim: Claim): boolean {
  return isAnswered(claim) || insideRunningQuotation(claim) || insideInterview(claim);
}

/** Whether the sentence around a claim already tells what its question asks for, or means the words plainly. */
function isAnswered({block, from, to}: Claim): boolean {
  const sentence = sentenceAt(block.sentences, from);
  if (sentence === undefined) return false;
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  const first = block.tokens[sentence.from]?.start ?? 0;
  const last = block.tokens[sentence.to - 1]?.end ?? end;
  const before = words(Math.max(first, start - reach), start);
  const phrase = words(start, end);
  const after = words(end, Math.min(last, end + reach));
  const next = words(last, last + reach).trimStart();
  return settled.some(
    answer =>
      answer.phrase.test(phrase) &&
      (answer.before?.test(before) ?? true) &&
      (answer.after?.test(after) ?? true) &&
      (answer.next?.test(next) ?? true) &&
      (answer.named?.test(block.text.slice(end, last)) ?? true),
  );

  function words(one: number, other: number): string {
    return block.text.slice(one, other).toLowerCase().replace(/\s+/g, ' ');
  }
}

const quotationMarks = onceFor((block: Block) =>
  [...block.text.matchAll(/[“”]/g)].map(match => ({at: match.index, opens: match[0] === '“'})),
);

/** Whether a claim stands in a long quotation, or in one that runs over several paragraphs and has only one of its marks here. */
function insideRunningQuotation({block, from}: Claim): boolean {
  const marks = quotationMarks(block);
  if (marks.length === 0) return false;
  const start = block.tokens[from]?.start ?? 0;
  const before = marks.findLast(mark => mark.at < start);
  const after = marks.find(mark => mark.at >= start);
  if (after !== undefined) return !after.opens && (before?.opens ?? true);
  return before?.opens === true && /^[\s_*]*$/.test(block.text.slice(0, before.at));
}

/** "**What did you bake first? Ana Petrov:** …": whoever is named before the colon says the rest. */
function insideInterview({block, from}: Claim): boolean {
  const start = block.tokens[from]?.start ?? 0;
  return block.marks.some(
    mark => mark.type === 'strong' && mark.end <= start && /\?.*:\s*$/.test(block.text.slice(mark.start, mark.end)),
  );
}
