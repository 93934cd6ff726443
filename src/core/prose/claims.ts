import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {sayMildly} from '../mild.js';
import type {Matcher, PhraseMatch} from './matcher.js';
import {isMention} from './mention.js';
import {type Block, placeOf, proseOf} from './prose.js';

/** A phrase that the writer says, not one that is quoted or spoken about. */
export interface Claim extends PhraseMatch {
  readonly block: Block;
}

/** The phrases of a draft that are the writer's own claims, outside of headings. */
export function* claimsOf(blocks: readonly Block[], matcher: Matcher): Generator<Claim> {
  for (const block of blocks) {
    if (block.type === 'heading' || block.quoted) continue;
    for (const match of matcher(block)) {
      if (!isMention(block, match.from, match.to)) yield {...match, block};
    }
  }
}

/** Reports every claim of a phrase, with its replacements or its question to the writer. */
export function reportClaims(tree: Root, file: VFile, matcher: Matcher): void {
  const prose = proseOf(tree, file);
  for (const claim of claimsOf(prose.blocks, matcher)) reportClaim(file, prose, claim);
}

/** Reports one claim: "Unexpected `utilized`, say `used`" or "Unexpected `team player`: what did the team do …?". */
export function reportClaim(file: VFile, prose: ReturnType<typeof proseOf>, claim: Claim): void {
  const {block, phrase, from, to} = claim;
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  const words = block.text.slice(start, end).replace(/\s+/g, ' ');
  const expected = phrase.instead.map(word => likeIn(words, word));
  const advice =
    expected.length > 0 ? `, say ${expected.map(word => `\`${word}\``).join(' or ')}` : `: ${lowerFirst(phrase.ask)}`;
  const message = file.message(`Unexpected \`${words}\`${advice}`, {place: placeOf(prose, block, start, end)});
  message.actual = words;
  message.expected = expected;
  if (phrase.mild) sayMildly(message);
}

function likeIn(words: string, replacement: string): string {
  const first = words[0] ?? '';
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

function lowerFirst(question: string): string {
  return /^I\b/.test(question) ? question : question.charAt(0).toLowerCase() + question.slice(1);
}
