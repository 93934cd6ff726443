import {namesReader, titleNamesReader, usesWord} from '../detect/audience.js';
import {presentsClient} from '../detect/client.js';
import {commands} from '../detect/imperative.js';
import {draftOf} from '../draft.js';
import {onceFor} from '../once-for.js';
import {type Block, blocksOf, placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {answersOnly, wantsAnAnswer} from '../purpose.js';
import {defineRule} from '../rule.js';

// An edit changes few of the first blocks, if any.
const speaksToReader = onceFor((block: Block) => namesReader(block.text) || commands(block.text));

/** Require that a draft names or addresses its reader early. */
export const requireAudience = defineRule({
  id: 'require-audience',
  summary: 'Require a reader named or addressed early',
  why: 'A reader decides in the first lines whether a draft is meant for them.',
  applies: answersOnly,
  defaults: {
    /** How many words count as early. */
    early: 180,
  },
  examples: [
    {
      draft:
        '# Bread\n\nThe bread was baked in the morning, and it was very good bread from a very good oven in the old town.\n',
      says: ['Expected a reader in the first 180 words: whom is this for?'],
    },
    {draft: '# Bread\n\nSchool cooks who serve at noon get a loaf that is soft until two.\n', says: []},
    {
      draft: '# Bread\n\nThe oven of the old town is cold since May, and its roof is open to the rain. Donate today!\n',
      says: [],
    },
    {draft: '# Bread\n\nYour loaf is dry by noon, because its dough was too.\n', says: []},
    {
      draft:
        '---\ntitle: Bread for grandmothers\n---\n\nIt was baked in the morning in a very good oven in the old town, and it was good.\n',
      says: [],
    },
    {
      draft:
        '# How to keep bread soft\n\nIt was baked in the morning, wet and slowly, in a very good oven in the old town.\n',
      says: [],
    },
    {
      draft:
        'Here are three tips that I gave to new moms in the old town, where the bread was baked wet in the morning.\n',
      says: [],
    },
    {
      draft: 'Couples who marry in the old town have bread on the table, and it was baked wet in the morning.\n',
      says: [],
    },
    {
      draft: 'Growers keep asking me why the bread of the old town is soft, and it was baked wet in the morning.\n',
      says: [],
    },
    {
      draft:
        '---\nkind: case-study\n---\n\nThe canteen of a ferry wanted bread. The company needed it soft, and it was baked wet in the morning.\n',
      says: [],
    },
    {
      draft:
        '---\nkind: case-study\n---\n\nThe bread was baked in the morning, and it was very good bread from a very good oven in the old town.\n',
      says: ['Expected a reader in the first 180 words: whom is this for?'],
    },
    {
      draft: '---\nkind: social\naudience: cooks\n---\n\nThe bread was baked in the morning, and it was good.\n',
      says: [],
    },
    {
      draft:
        '---\naudience: cooks\n---\n\nThe canteen was baked for in the morning, and it was very good bread from an oven.\n',
      brief: {audiences: [{id: 'cooks', name: 'School cooks', wants: null, words: ['canteen']}]},
      says: [],
    },
  ],
  check(tree, file, {early}) {
    const {audience, brief, kind, title} = draftOf(file);
    if ((kind === 'social' || kind === 'case-study') && audience !== null) return;
    const prose = proseOf(tree, file);
    const words = brief.audiences.filter(one => audience === null || one.id === audience).flatMap(one => one.words);
    if (title !== null && titleNamesReader(title, words)) return;
    let seen = 0;
    for (const block of blocksOf(prose)) {
      if (speaksToReader(block) || usesWord(block.text, words)) return;
      if (block.type === 'heading' && titleNamesReader(block.text, words)) return;
      if (kind === 'case-study' && presentsClient(block.text)) return;
      seen += block.tokens.length;
      if (seen >= early) break;
    }
    const first = openingBlock(prose);
    if (first === undefined || seen < 15 || !wantsAnAnswer(tree, file, 'require-audience')) return;
    file.message(`Expected a reader in the first ${early} words: whom is this for?`, {
      place: placeOf(prose, first, 0, first.text.trimEnd().length),
    });
  },
});
