import {usesWord} from '../detect/audience.js';
import {draftOf} from '../draft.js';
import {onceFor} from '../once-for.js';
import {type Part, placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {defineRule} from '../rule.js';

const audiences = [{id: 'cooks', name: 'School cooks', wants: null, words: ['canteen', 'lunch']}];

const touches = onceFor((words: readonly string[]) =>
  onceFor((part: Part) => part.blocks.some(block => usesWord(block.text, words))),
);

/** Require that a draft touches the words of the audience and the pillar it names. */
export const requireOnBrief = defineRule({
  id: 'require-on-brief',
  summary: 'Require words of the audience and pillar that the draft names',
  why: 'Readers recognize what is for them by the words they use themselves.',
  defaults: {},
  examples: [
    {
      draft: '---\naudience: cooks\n---\n\nThe oven is hot at three.\n',
      brief: {audiences},
      says: ['Expected a word of the audience School cooks, such as `canteen` or `lunch`'],
    },
    {draft: '---\naudience: cooks\n---\n\nThe loaf is soft at lunch.\n', brief: {audiences}, says: []},
    {draft: 'The oven is hot at three.\n', brief: {audiences}, says: []},
  ],
  check(tree, file) {
    const {audience, pillar, brief} = draftOf(file);
    const wanted = [
      {group: 'audience', found: brief.audiences.find(one => one.id === audience)},
      {group: 'pillar', found: brief.pillars.find(one => one.id === pillar)},
    ];
    const prose = proseOf(tree, file);
    const first = openingBlock(prose);
    if (first === undefined) return;
    for (const {group, found} of wanted) {
      if (found === undefined || found.words.length === 0 || prose.parts.some(touches(found.words))) continue;
      const shown = found.words.slice(0, 3).map(word => `\`${word}\``);
      file.message(`Expected a word of the ${group} ${found.name}, such as ${shown.join(' or ')}`, {
        place: placeOf(prose, first, 0, first.text.trimEnd().length),
      });
    }
  },
});
