import type {Claim} from '../prose/claims.js';

/** Virtues of people that are also said, in earnest or in jest, of things. */
const virtues = /^(?:hard.?working|detail.oriented|(?:self|highly|very|extremely|strongly|deeply).motivated)$/i;

/** Who has a character: people, and what they bring to work. */
const people =
  /(?:er|or|ist|ian|ant|ent|man|men|woman|women|al|ive|ate)s?$|^(?:approach|attitude|baker|boy|character|chef|colleague|cook|crew|dad|ethic|everyone|families|family|folks?|friends?|girl|group|guy|kid|lady|manner|mindset|mom|mum|mother|nature|nurse|parents?|partner|people|person|personality|player|spirit|staff|style|team|teams|volunteers?|way|work|youth)$/;

const ends = /^(?:and|as|at|but|by|for|from|has|have|in|is|of|on|or|that|to|was|were|which|who|with)$/;

/** Whether a virtue stands right before a thing: "our hardworking oven". */
export function describesThing({block, from, to}: Claim): boolean {
  const {text, tokens} = block;
  if (!virtues.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))) return false;
  const nouns: string[] = [];
  for (const {word, shape} of tokens.slice(to, to + 3)) {
    if (shape !== 'word' || ends.test(word)) break;
    nouns.push(word);
  }
  return nouns.length > 0 && !nouns.some(word => people.test(word));
}
