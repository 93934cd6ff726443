import {draftOf} from '../draft.js';
import {quotations} from '../prose/mention.js';
import {placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {defineRule} from '../rule.js';

const shortest = 20;

/** Require the client's own word in a case study. */
export const requireProofFromOthers = defineRule({
  id: 'require-proof-from-others',
  summary: 'Require a word from the client in a case study',
  why: 'What the client says of you counts more than anything you say.',
  defaults: {},
  examples: [
    {
      draft: '---\nkind: case-study\n---\n\n# A kitchen\n\nThe waste went from six kilos to two.\n',
      says: ['Expected a word from the client: ask for one, with consent to print it'],
    },
    {
      draft: '---\nkind: case-study\n---\n\n# A kitchen\n\n“The bin is empty now, and so is the pot,” says Ana.\n',
      says: [],
    },
    {draft: '---\nkind: case-study\n---\n\n# A kitchen\n\n> The bin is empty now.\n', says: []},
    {draft: '# A kitchen\n\nThe waste went from six kilos to two.\n', says: []},
  ],
  check(tree, file) {
    if (draftOf(file).kind !== 'case-study') return;
    const prose = proseOf(tree, file);
    const said = prose.blocks.some(
      block => block.quoted || quotations(block).some(range => range.end - range.start >= shortest),
    );
    const first = openingBlock(prose);
    if (said || first === undefined) return;
    file.message('Expected a word from the client: ask for one, with consent to print it', {
      place: placeOf(prose, first, 0, first.text.trimEnd().length),
    });
  },
});
