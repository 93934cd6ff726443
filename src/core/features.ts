import {buzzwords} from './phrases/buzzwords.js';
import {resumeHeadings} from './phrases/headings.js';
import {resumePhrases} from './phrases/resume-phrases.js';
import {resumeVerbs} from './phrases/resume-verbs.js';
import {letterClosings, letterOpenings, referencesLines, seekerTalk} from './phrases/seeker-talk.js';
import {claimsOf} from './prose/claims.js';
import {dateRanges} from './prose/date-ranges.js';
import {headingKey} from './prose/heading-key.js';
import {matcherOf} from './prose/matcher.js';
import type {Prose} from './prose/prose.js';
import {listedThings} from './rules/no-skill-dump.js';

const stock = matcherOf([
  ...buzzwords,
  ...resumePhrases,
  ...seekerTalk,
  ...letterOpenings,
  ...letterClosings,
  ...referencesLines,
]);
const reasons = /^(?:because|but|however|although|though|instead|until|unless|why|therefore|so|if|when)$/;

/** The shape of a draft, each feature a rate per hundred sentences. */
export function featuresOf(prose: Prose): Readonly<Record<string, number>> {
  const blocks = prose.blocks.filter(block => !block.quoted);
  const sentences = Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.sentences.length, 0),
  );
  const rate = (count: number) => (100 * count) / sentences;
  const words = blocks.flatMap(block => (block.type === 'heading' ? [] : block.tokens.map(token => token.word)));
  return {
    phrases: rate([...claimsOf(blocks, stock)].length),
    headings: rate(
      blocks.filter(block => block.type === 'heading' && resumeHeadings.has(headingKey(block.text))).length,
    ),
    dates: rate(blocks.reduce((sum, block) => sum + dateRanges(block.text).length, 0)),
    bareBullets: rate(
      blocks.filter(block => block.type === 'item' && resumeVerbs.has(block.tokens[0]?.word ?? '')).length,
    ),
    lists: rate(blocks.filter(block => listedThings(block) > 0).length),
    reasoning: rate(words.filter(word => reasons.test(word)).length),
    reader: rate(words.filter(word => word === 'you' || word === 'your').length),
  };
}
