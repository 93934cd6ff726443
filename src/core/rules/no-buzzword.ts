import {isSettled} from '../detect/answered.js';
import {insideLink, isOwnClaim, isSaidOfOthers} from '../detect/own-claim.js';
import {describesThing} from '../detect/thing.js';
import {mildlyOnly} from '../mild.js';
import {claimedQualities, emptyClaims, emptyWords} from '../phrases/buzzwords.js';
import {claimsOf, reportClaim} from '../prose/claims.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const words = matcherOf(emptyWords);
const claims = matcherOf([...emptyClaims, ...claimedQualities]);

/** Disallow words that say nothing a reader could check. */
export const noBuzzword = defineRule({
  id: 'no-buzzword',
  summary: 'Disallow words that say nothing a reader could check',
  why: 'A reader skips words that everyone else uses too, and learns nothing about you.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {draft: 'I am a results-driven baker.', says: ['Unexpected `results-driven`: which result, for whom?']},
    {
      draft: 'Detail-oriented and highly motivated team player, where I can grow.',
      says: ['Unexpected `Detail-oriented`', 'Unexpected `highly motivated`', 'Unexpected `team player`'],
    },
    {
      draft: 'Strong verbal and written communication skills.',
      says: ['Unexpected `Strong verbal and written communication skills`: which time did it matter?'],
    },
    {
      draft: 'I have keen attention to detail and work with a minimum of supervision.',
      says: ['Unexpected `keen attention to detail`', 'Unexpected `work with a minimum of supervision`'],
    },
    {draft: 'The new oven can work without supervision until noon.', says: []},
    {draft: 'Apprentices need an in-depth knowledge of yeast before they may open the oven.', says: []},
    {draft: 'The dough has the ability to work under a wet cloth.', says: []},
    {draft: 'The school needed cooks who are team players.', says: []},
    {draft: 'We utilized the old oven.', says: ['Unexpected `utilized`, say `used`']},
    {draft: 'Our bread sold out by nine, because the school opens at eight.', says: []},
    {draft: '> She is a team player.', says: []},
    {draft: 'Never write “team player” in an application.', says: []},
    {draft: 'Recruiters skip every team player they read about.', says: []},
    {draft: '## Phrases to avoid\n\n- Team player\n- Go-getter', says: []},
    {draft: 'Which topics are they passionate about?', says: []},
    {draft: '## Senior (5+ years)\n\n- Strong leadership skills\n', says: []},
    {draft: 'If you are a quick learner, skip this chapter.', says: []},
    {draft: 'A cross-functional team of bakers, drivers and a cook tasted it.', says: []},
    {draft: 'Our bakers work in cross-functional teams.', says: []},
    {draft: 'Many bakers I know have a deep understanding of yeast.', says: []},
    {draft: 'Companies all want somebody to drive innovation.', says: []},
    {draft: 'Your list of strengths might look like:\n\n- Fast learner\n- Good with dough', says: []},
    {draft: 'To bake with us, you will also need to be:\n\n- passionate about rye', says: []},
    {draft: '## Lead Engineer / Engineering Manager\n\n- Deep knowledge of ovens', says: []},
    {draft: '## Exercise 2\n\nI use my growth mindset when I [__blank__].', says: []},
    {draft: '“The new oven is a game changer.\n\nIt is a game changer for rye.”', says: []},
    {draft: 'The miller said that the new sieve was a game changer.', says: []},
    {draft: 'Hardworking oven: first bread, then tiles, then socks.', says: []},
    {draft: 'We say goodbye to our hardworking old pump.', says: []},
    {draft: 'A hardworking and honest baker.', says: ['Unexpected `hardworking`']},
    {draft: 'The mill needed:\n\n- Regular thought leadership articles\n- A world-class sieve', says: []},
    {draft: '## What they asked for\n\n- A state-of-the-art oven', says: []},
    {draft: '## Requirements\n\n- Self-motivated, strong communication skills', says: []},
    {draft: '**Nice to have:**\n\n- A passion for teaching', says: []},
    {draft: 'She had always been passionate about rye, and then the mill closed.', says: []},
    {draft: 'We wanted:\n\n- A world-class sieve', says: ['Unexpected `world-class`']},
    {draft: 'Rust eats the cutting edge of the scythe first.', says: []},
    {draft: 'We left the low-hanging fruit on the tree for the blackbirds.', says: []},
    {draft: 'The bread left at the end of the day goes to the school.', says: []},
    {
      draft: 'At the end of the day, bread is bread.',
      says: ['Unexpected `At the end of the day`: cut it, or say what it comes down to.'],
    },
    {draft: 'The oven goes to the next generation.', says: []},
    {draft: 'The council gives grants to small mills with cutting-edge sieves.', says: []},
    {draft: 'I am by no means a team player before six.', says: []},
    {draft: 'We are looking for passionate and motivated apprentices.', says: []},
    {draft: 'I expect apprentices to be self-motivated.', says: []},
    {
      draft: 'As a results-driven baker, I open at six.',
      says: ['Unexpected `results-driven`: which result, for whom?'],
    },
    {draft: 'Flour carries no value-added tax here.', says: []},
    {draft: 'A leveraged buyout closed the mill.', says: []},
    {draft: 'The review sums up the state of the art in rye.', says: []},
    {draft: 'The oven is not state of the art.', says: []},
    {draft: 'The word *synergy* means nothing to a baker.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, words)) {
      if (insideLink(claim) || isSettled(claim) || (claim.phrase.ask !== '' && isSaidOfOthers(claim))) continue;
      reportClaim(file, prose, claim);
    }
    for (const claim of claimsOf(prose.blocks, claims))
      if (isOwnClaim(claim) && !describesThing(claim) && !isSettled(claim)) reportClaim(file, prose, claim);
  },
});
