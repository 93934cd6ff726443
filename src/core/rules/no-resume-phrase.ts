import {isSettled} from '../detect/answered.js';
import {isOwnClaim} from '../detect/own-claim.js';
import {mildlyOnly} from '../mild.js';
import {resumeHeadings} from '../phrases/headings.js';
import {resumePhrases} from '../phrases/resume-phrases.js';
import {type Claim, claimsOf, reportClaim} from '../prose/claims.js';
import {headingKey} from '../prose/heading-key.js';
import {matcherOf} from '../prose/matcher.js';
import {proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const matcher = matcherOf(resumePhrases);

/** Disallow stock sentences of resumes. */
export const noResumePhrase = defineRule({
  id: 'no-resume-phrase',
  summary: 'Disallow stock sentences of resumes',
  why: 'A reader has met this sentence in a thousand resumes and cannot tell you from the other writers.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: 'I bring a proven track record in nursing.',
      says: ['Unexpected `proven track record`: which result proves it?'],
    },
    {draft: 'She spearheaded the move to a new ward.', says: ['Unexpected `spearheaded`, say `led` or `started`']},
    {draft: 'Proficient working in Excel.', says: ['Unexpected `Proficient working`']},
    {draft: 'Our ward is known for the bell that nobody hears.', says: []},
    {draft: 'My background in bridge building taught me to ask what the ground does.', says: []},
    {draft: 'Her background in ferry building enables crews to find the leak by ear.', says: []},
    {draft: '**Knowledge, skills and abilities:**\n\n- Proficient in Greek\n', says: []},
    {draft: 'Falls on our ward went from nine a month to two after we moved the beds.', says: []},
    {draft: 'We worked closely with the porters to help them plan the night.', says: []},
    {draft: 'I am in charge of the linen room and rebuilt it after the flood.', says: []},
    {draft: 'Ward leads work closely with porters to plan the night.', says: []},
    {draft: 'The firm has a track record of quiet wards, such as [Ward 9](https://example.com).', says: []},
    {draft: 'I have experience with patients who cannot tell me where it hurts.', says: []},
    {draft: "I'm familiar with the problems of night shifts.", says: []},
    {draft: '**What did you bring? Ana Petrov:** A proven track record, they told me.', says: []},
    {draft: 'The phrase “proven track record” is in every second resume.', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const claim of claimsOf(prose.blocks, matcher))
      if (isOwnClaim(claim) && !isSettled(claim) && !isHeading(claim)) reportClaim(file, prose, claim);
  },
});

/** A line in bold that heads a part of a resume is told of as a heading. */
function isHeading({block}: Claim): boolean {
  const inBold = block.marks.some(({type, start}) => type === 'strong' && start === 0);
  return inBold && resumeHeadings.has(headingKey(block.text));
}
