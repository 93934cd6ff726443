import {tellsChange, tellsProblem} from '../detect/outcome.js';
import {draftOf} from '../draft.js';
import {onceFor} from '../once-for.js';
import {type Part, placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {defineRule} from '../rule.js';

const textOf = onceFor(({blocks}: Part) => blocks.map(block => block.text).join('\n'));
const problemIn = onceFor((part: Part) => tellsProblem(textOf(part)));
const changeIn = onceFor((part: Part) => tellsChange(textOf(part)));

/** Require that a case study tells the problem and what changed. */
export const requireOutcome = defineRule({
  id: 'require-outcome',
  summary: 'Require a problem and a change in a case study',
  why: 'A reader compares their own trouble with the one you met, and wants to know how it ended.',
  defaults: {},
  examples: [
    {
      draft: '---\nkind: case-study\n---\n\n# A kitchen\n\nI planned the meetings and wrote the papers.\n',
      says: ['Expected what was wrong before, and what changed'],
    },
    {
      draft:
        '---\nkind: case-study\n---\n\n# A kitchen\n\nThe bread was dry by noon.\n\nWe baked it wet, and it was too soft.\n',
      says: ['Expected what changed'],
    },
    {
      draft:
        '---\nkind: case-study\n---\n\n# A kitchen\n\nThe bread was wrong for them. The waste went from six kilos to two.\n',
      says: [],
    },
    {draft: '# A kitchen\n\nI planned the meetings.\n', says: []},
  ],
  check(tree, file) {
    if (draftOf(file).kind !== 'case-study') return;
    const prose = proseOf(tree, file);
    const missing = [
      ...(prose.parts.some(problemIn) ? [] : ['what was wrong before']),
      ...(prose.parts.some(changeIn) ? [] : ['what changed']),
    ];
    const first = openingBlock(prose);
    if (first === undefined || missing.length === 0) return;
    file.message(`Expected ${missing.join(', and ')}`, {place: placeOf(prose, first, 0, first.text.trimEnd().length)});
  },
});
