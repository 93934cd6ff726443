import {draftOf} from '../draft.js';
import {placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {defineRule} from '../rule.js';

const audiences = [{id: 'cooks', name: 'School cooks', wants: null, words: []}];
const standing: ReadonlySet<string | null> = new Set(['about', 'bio']);

/** Require the audience, pillar, channel and day that the brief plans by. */
export const requireFrontMatter = defineRule({
  id: 'require-front-matter',
  summary: 'Require the fields that the brief plans by',
  why: 'A draft that names no reader and no day is read by nobody, on no day.',
  defaults: {},
  examples: [
    {draft: '# Wet dough\n', brief: {audiences}, says: ['Expected audience and date in the front matter']},
    {draft: '---\naudience: cooks\ndate: 2026-11-22\n---\n\n# Wet dough\n', brief: {audiences}, says: []},
    {draft: '# Wet dough\n', brief: {}, says: []},
    {draft: '---\nkind: about\naudience: cooks\n---\n\n# Wet dough\n', brief: {audiences}, says: []},
  ],
  check(tree, file) {
    const draft = draftOf(file);
    if (!draft.hasBrief) return;
    const {brief, kind} = draft;
    // A brief that only sets rules plans nothing.
    if (brief.audiences.length + brief.pillars.length + brief.channels.length === 0) return;
    const planned = !standing.has(kind);
    const missing = [
      ...(brief.audiences.length > 0 && draft.audience === null ? ['audience'] : []),
      ...(brief.pillars.length > 0 && draft.pillar === null && planned ? ['pillar'] : []),
      ...(brief.channels.length > 0 && draft.channel === null && planned ? ['channel'] : []),
      ...(planned && draft.date === null ? ['date'] : []),
    ];
    const prose = proseOf(tree, file);
    const first = openingBlock(prose);
    if (missing.length === 0 || first === undefined) return;
    const list = missing.length > 1 ? `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}` : missing.join('');
    file.message(`Expected ${list} in the front matter`, {
      place: placeOf(prose, first, 0, first.text.trimEnd().length),
    });
  },
});
