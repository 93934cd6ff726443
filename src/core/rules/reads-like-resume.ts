import {placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {defineRule} from '../rule.js';
import {verdictOf} from '../verdict.js';

/** Disallow drafts that read like a generic resume as a whole. */
export const readsLikeResume = defineRule({
  id: 'reads-like-resume',
  summary: 'Disallow drafts that read like a generic resume',
  why: 'A resume tells everyone what you are; a reader looks for what they get, from somebody who knows them.',
  defaults: {},
  examples: [
    {
      draft:
        '# Ada Novak\n\n## Objective\n\nResults-driven professional with 10 years of experience seeking a challenging position where I can utilize my skills.\n\n## Work Experience\n\n### Nurse, Jan 2015 – Present\n\n- Responsible for a ward of forty beds\n- Managed a team of nurses\n- Trained new staff\n- Reduced waiting times\n\n## Skills\n\nCommunication, teamwork, leadership, planning, time management, problem solving, English, German\n\nReferences available upon request.\n',
      says: ['Unexpected generic resume'],
    },
    {
      draft:
        '# Your ward loses two hours a night\n\nIf you run a ward of forty beds, your nurses walk eleven kilometers a shift. We moved the linen to where it is used, and in March the night shift of the Harbor Clinic walked six. Nobody worked harder; nothing was bought. I wrote down what we moved and why, because the first plan failed: it put the linen where the fire doors are. Which cupboard do your nurses walk to most? Send me your floor plan, and I will mark the three moves that I would try first.\n',
      says: [],
    },
    {draft: 'Results-driven team player seeking a challenging position.\n', says: []},
  ],
  check(tree, file) {
    const verdict = verdictOf(tree, file);
    if (verdict === null || !verdict.flagged) return;
    const prose = proseOf(tree, file);
    const first = openingBlock(prose);
    if (first === undefined) return;
    const start = first.tokens[0]?.start ?? 0;
    const line = first.text.indexOf('\n', start);
    const end = line === -1 ? first.text.trimEnd().length : line;
    const reasons = verdict.reasons.map(reason => reason.says).join('; ');
    file.message(`Unexpected generic resume, your reader cannot find themselves in it yet: ${reasons}`, {
      place: placeOf(prose, first, start, end),
    });
  },
});
