import {isSettled} from '../detect/answered.js';
import {isOwnClaim} from '../detect/own-claim.js';
import {mildlyOnly} from '../mild.js';
import {seekerTalk} from '../phrases/seeker-talk.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(seekerTalk);

/** Disallow asking for any job instead of naming who should call. */
export const noSeekerTalk = defineRule({
  id: 'no-seeker-talk',
  summary: 'Disallow asking for any job instead of naming who should call',
  why: 'Someone who looks for anything attracts nothing: a reader must recognize their own problem.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'I am open to work and new challenges.',
      says: [
        'Unexpected `open to work`: who should call you, and for which problem?',
        'Unexpected `new challenges`: which one would you take?',
      ],
    },
    {
      draft: 'Seeking a full-time office position.',
      says: ['Unexpected `Seeking a full-time office position`: who should call you, and for which problem?'],
    },
    {draft: 'Ready to take on new challenges.', says: ['Unexpected `new challenges`: which one would you take?']},
    {draft: 'I am eager to secure challenging roles.', says: ['Unexpected `eager to secure`']},
    {draft: 'We are eager to hear what your nurses say.', says: []},
    {draft: 'Two ropes are enough to secure the load, ready to join the convoy.', says: []},
    {draft: 'Avoid any job that is advertised with a sofa.', says: []},
    {
      draft: 'Each winter brings us new challenges, and I am always up for hearing about new challenges of yours.',
      says: [],
    },
    {draft: 'If your night shift loses nurses faster than you can train them, write to me.', says: []},
    {draft: 'At that time I began looking for new opportunities, and met the ward sister on a ferry.', says: []},
    {draft: 'Workshops for schools are available from April to September.', says: []},
    {draft: 'I keep my eyes open for opportunities to hear an owl.', says: []},
    {draft: 'For a week she could not decide whether she should hire me, and then her oven broke.', says: []},
    {draft: 'The owner would not hire me before the roof leaked.', says: []},
    {draft: 'I bake at night. Hire me!', says: ['Unexpected `Hire me`: what does the reader get?']},
    {draft: 'Most job seekers send forty applications. Recruiters read none of them.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher))
      if (isOwnClaim(claim) && !isSettled(claim)) reportClaim(file, prose, claim);
  },
});
