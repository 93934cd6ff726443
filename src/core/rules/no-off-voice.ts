import type {Brief} from '../../brief/brief.js';
import {draftOf} from '../draft.js';
import {onceFor} from '../once-for.js';
import {reportClaims} from '../prose/claims.js';
import {passingMatcherOf} from '../prose/matcher.js';
import {tokensOf} from '../prose/tokens.js';
import {defineRule} from '../rule.js';

/** Disallow the words that the brief wants to avoid. */
export const noOffVoice = defineRule({
  id: 'no-off-voice',
  summary: 'Disallow words that the brief avoids',
  why: 'A reader knows you by your words, and these are not yours.',
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'Our customers get artisanal bread.',
      brief: {
        voice: {
          prefer: [],
          avoid: [
            {word: 'customers', prefer: ['guests']},
            {word: 'artisanal', prefer: []},
          ],
        },
      },
      says: ['Unexpected `customers`, say `guests`', 'Unexpected `artisanal`: the brief avoids it'],
    },
    {draft: 'Our customers get artisanal bread.', says: []},
  ],
  check(tree, file) {
    const {avoid} = draftOf(file).brief.voice;
    if (avoid.length === 0) return;
    reportClaims(tree, file, matcherFor(avoid));
  },
});

const matcherFor = onceFor((avoid: Brief['voice']['avoid']) => {
  const phrases = avoid.map(({word, prefer}) => ({
    pattern: tokensOf(word)
      .filter(token => token.shape !== 'mark')
      .map(token => token.word)
      .join(' '),
    instead: prefer,
    ask: 'The brief avoids it',
    mild: false,
  }));
  return passingMatcherOf(phrases.filter(phrase => phrase.pattern !== ''));
});
