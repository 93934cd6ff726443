import {inLowerCase} from '../in-lower-case.js';
import {letter, readers} from './people.js';

const few = (words: number) => `(?:[${letter}\\d-]+\\s+){0,${words}}`;
const offer =
  '(?:advice|answers?|class|classes|coaching|courses?|guidance|guides?|handbook|help|hints|ideas|lessons?|letter|loans?|notes?|offers?|questions?|recipes?|reminder|services?|support|thoughts|tips?|tools?|training|tricks|word|words|workshops?)';

/** A reader named by what they are or do: "CTOs who …", "for bakers", "three tips to mothers", "teams struggle with …". */
const named = new RegExp(
  `(?<![${letter}\\d])(?:${[
    `${readers}\\s+(?:who|whose|that\\s+(?:have|need|want|run|are|do)|(?:running|looking|trying|struggling|planning|learning|considering|facing|interested\\s+in|new\\s+to))`,
    `(?:for|help|helps|helping|dear|attention|among|between|coach|coaching|teach|teaching|advise|advising|serve|serves|serving)\\s+${few(2)}${readers}`,
    `${offer}\\s+${few(3)}(?:to|with)\\s+${few(2)}${readers}`,
    `${readers}\\s+${few(2)}(?:ask(?:s|ed|ing)?\\s+(?:about|for|how|if|me|us|what|when|whether|which|why)|struggle|struggling|wonder|worry|fear|suffer|have\\s+trouble)`,
    '(?:cto|ceo|cfo)s?',
    'frequently asked',
  ].join('|')})(?![${letter}\\d])`,
);
const addressed = inLowerCase(
  /\b(?:you|your|yours|yourself|you['’](?:re|ve|ll|d))\b|\b(?:let['’]s|imagine|picture|ask yourself)\b|(?:^|[.!?:]\s+)(?:don['’]t|do not|stop|try|look|take|read|open|start|bring|keep|never|ask|check|count|measure)\s/iu,
);

/** A title that promises an answer: "How to …", "Seven ways to …", or a question that is not about the writer. */
const promises =
  /^\W*how to (?!contact|find me|find us|get in touch|hire|reach)|^\W*(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:lessons?|mistakes|questions|reasons|rules|signs|steps|things|tips|tricks|ways)\b|^(?!.*\b(?:i|me|my|we|us|our|he|she|his|her)\b).{8,}\?\W*$/i;

/** Whether a title or heading speaks to or of a reader. */
export function titleNamesReader(title: string, words: readonly string[] = []): boolean {
  return promises.test(title) || namesReader(title, words);
}

/** Whether a text names its reader, speaks to them, or uses one of the words that the brief's audience uses. */
export function namesReader(text: string, words: readonly string[] = []): boolean {
  // Looking through text in lower case is much faster than ignoring case.
  const lower = text.toLowerCase();
  return addressed.test(lower) || named.test(lower) || usesWord(text, words);
}

/** Whether a text uses one of some words or phrases, whatever their case or plural. */
export function usesWord(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return words.some(word => {
    const stem = word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/(?:ies|es|s|y)$/, '');
    return stem !== '' && lower.includes(` ${stem}`);
  });
}
