import {describe, expect, test} from 'vitest';
import {isOwnClaim} from '../../../src/core/detect/own-claim.js';
import {parseMarkdown} from '../../../src/core/markdown.js';
import {claimsOf} from '../../../src/core/prose/claims.js';
import {matcherOf} from '../../../src/core/prose/matcher.js';
import {phrases} from '../../../src/core/prose/phrase.js';
import {analyze} from '../../../src/core/prose/prose.js';

const matcher = matcherOf(phrases('reliable ? Who says so?'));

function own(text: string): boolean {
  const [claim] = claimsOf(analyze(parseMarkdown(text), text).blocks, matcher);
  if (claim === undefined) throw new Error(`Expected a claim in: ${text}`);
  return isOwnClaim(claim);
}

describe('a claim', () => {
  test.each([
    'I am reliable.',
    'We have always been reliable.',
    'Our bread is reliable.',
    'Ana Petrov is reliable.',
    'She is reliable, says the miller.',
    'Reliable baker with an early start.',
    'A reliable and honest baker.',
    'As a reliable baker, I open at six.',
    'Not only reliable but early: that is me.',
    '- Reliable, early, clean',
  ])('is the writer’s in: %s', text => {
    expect(own(text)).toBe(true);
  });

  test.each([
    // Of the reader, of others, of things.
    'You are reliable.',
    'If you are reliable, call us.',
    'My neighbors know people who are reliable.',
    'Apprentices are reliable after a year.',
    'I expect apprentices to be reliable.',
    'The colleagues have a reliable oven.',
    'The train is reliable.',
    'Resistance is reliable.',
    'Mills use reliable scales.',
    // Asked for, not claimed.
    'We are looking for reliable apprentices.',
    'Are we reliable?',
    '## Requirements\n\n- Reliable, early',
    'You will need to be:\n\n- reliable',
    // Denied, or another page’s words.
    'I am by no means reliable before six.',
    'I was never reliable.',
    'We have [reliable ovens](https://example.com).',
  ])('is not in: %s', text => {
    expect(own(text)).toBe(false);
  });
});
