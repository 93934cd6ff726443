import {invites} from '../detect/invitation.js';
import {lastBlocks, placeOf, proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

/** Require that the end offers the reader a next step. */
export const requireNextStep = defineRule({
  id: 'require-next-step',
  summary: 'Require a next step for the reader at the end',
  why: 'A reader who agrees with you and finds nothing to do leaves.',
  defaults: {
    /** How many blocks from the end to look at. */
    last: 4,
  },
  examples: [
    {
      draft: '# Stale by noon\n\nBread with less water dries out sooner.\n\nWe bake ours wet.\n',
      says: ['Expected a next step for the reader at the end'],
    },
    {
      draft:
        '# Stale by noon\n\nBread with less water dries out sooner.\n\nSend me your recipe, and I will mark what to change.\n',
      says: [],
    },
    {draft: '# Stale by noon\n\nWhat do you do with yesterday’s bread?\n', says: []},
  ],
  check(tree, file, {last}) {
    const prose = proseOf(tree, file);
    const blocks = lastBlocks(prose, last, block => block.type !== 'heading' && block.tokens.length > 0);
    if (blocks.some(block => invites(block.text))) return;
    const end = blocks.at(-1);
    if (end === undefined) return;
    file.message('Expected a next step for the reader at the end', {
      place: placeOf(prose, end, end.tokens[0]?.start ?? 0, end.text.trimEnd().length),
    });
  },
});
