import {invites} from '../detect/invitation.js';
import {placeOf, proseOf} from '../prose/prose.js';
import {closingOf} from '../prose/speaks.js';
import {defineRule} from '../rule.js';

/** Require that the end offers the reader a next step. */
export const requireNextStep = defineRule({
  id: 'require-next-step',
  summary: 'Require a next step for the reader at the end',
  why: 'A reader who agrees with you and finds nothing to do leaves.',
  defaults: {
    /** How many blocks with a sentence to look at, from the end. */
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
    const {blocks, last: end} = closingOf(prose, last);
    if (blocks.some(block => invites(block.text))) return;
    if (end === undefined) return;
    file.message('Expected a next step for the reader at the end', {
      place: placeOf(prose, end, end.tokens[0]?.start ?? 0, end.text.trimEnd().length),
    });
  },
});
