import {resumeVerbs} from '../phrases/resume-verbs.js';
import {isMention} from '../prose/mention.js';
import {type Block, placeOf, proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

/** Disallow runs of bullets that start with a past form and have no subject. */
export const noTelegraphicBullets = defineRule({
  id: 'no-telegraphic-bullets',
  summary: 'Disallow runs of bullets without a subject',
  why: 'Nobody acts in such a list and nobody gains, so a reader cannot see themselves in it.',
  scope: 'chunk',
  defaults: {
    /** How many such bullets a list may have. */
    allow: 2,
  },
  examples: [
    {
      draft: '- Managed a ward of forty beds\n- Trained new nurses\n- Reduced waiting times\n',
      says: ['Unexpected run of 3 bullets without a subject: who gained what?'],
    },
    {draft: '- Managed a ward\n- Trained new nurses\n- Reduced waiting times\n', options: {allow: 3}, says: []},
    {draft: '## Version 2.1\n\n- Fixed the clock\n- Added a second oven\n- Removed the bell\n', says: []},
    {
      draft:
        '- **Halved the wait** for painkillers\n- **Moved the linen** to the beds\n- **Trained two nurses** to plan\n',
      says: [],
    },
    {draft: '## What we did\n\n- Moved the beds\n- Trained two nurses\n- Measured the wait\n', says: []},
    {draft: '## Our solution\n\n- Moved the beds\n- Trained two nurses\n- Measured the wait\n', says: []},
    {draft: 'In three weeks we\n\n- moved the beds\n- trained two nurses\n- measured the wait\n', says: []},
    {
      draft: '## What I bring\n\n- Managed a ward\n- Trained new nurses\n- Reduced waiting times\n',
      says: ['Unexpected run of 3 bullets without a subject'],
    },
    {draft: '- The ward has forty beds\n- New nurses start on Monday\n- We halved the wait\n', says: []},
  ],
  check(tree, file, {allow}) {
    const prose = proseOf(tree, file);
    const lists = new Map<number, Block[]>();
    for (const block of prose.blocks) {
      if (block.type !== 'item' || block.quoted) continue;
      lists.set(block.list, [...(lists.get(block.list) ?? []), block]);
    }
    for (const items of lists.values()) {
      const bare = items.filter(
        item =>
          resumeVerbs.has(item.tokens[0]?.word ?? '') &&
          item.tokens[1]?.word !== 'by' &&
          !leadsInBold(item) &&
          !isMention(item, 0, 1),
      );
      const first = bare[0];
      if (
        first === undefined ||
        bare.length <= allow ||
        bare.length * 2 < items.length ||
        isChangelog(first) ||
        hasSubject(first)
      )
        continue;
      file.message(`Unexpected run of ${bare.length} bullets without a subject: who gained what?`, {
        place: placeOf(prose, first, 0, first.tokens[0]?.end ?? 0),
      });
    }
  },
});

/** Results in bold with their story behind them are headlines, not telegrams. */
function leadsInBold(item: Block): boolean {
  return item.marks.some(mark => mark.type === 'strong' && mark.start === 0);
}

/** Whether the line above the list is the start of its sentences, or names who did it: "What we did", "First they". */
function hasSubject({section, intro}: Block): boolean {
  return [section, intro].some(above => doer.test(above?.text ?? ''));
}

const doer =
  /^\W*(?:actions?(?: taken)?|(?:\w+ )?(?:approach|solutions?)|(?:key |main )?(?:effects?|impact|outcomes?|results?)|diagnos\w+|investigation|steps?(?: taken)?|timeline|troubleshooting)\W*$|^\W*(?:here(?:['’]s| is) )?(?:what|how) (?:i|we|they|he|she|you|the \w+) (?:\w+ )?(?:achieved|built|changed|created|delivered|designed|did|made|tried|went|worked)\b|\b(?:done|did|meant) (?:for|to) (?:me|us|them)[\s:…,]*$|\b(?:i|we|they)(?: (?:also|first|have|then))?[\s:…,]*$/i;

const changes =
  /\b(?:v?\d+\.\d+|changes?|changelog|release|added|changed|fixed|removed|deprecated|improvements?|bug ?fix(?:es)?|new|what['’]s new|updates?|features)\b/i;

function isChangelog(item: Block): boolean {
  return changes.test(item.section?.text ?? '') || changes.test(item.intro?.text ?? '');
}
