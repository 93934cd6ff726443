import {draftOf} from '../draft.js';
import {placeOf, proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

const channels = [{id: 'notes', name: 'Notes', folder: null, cadence: null, limit: 20, fold: null}];

/** Require that a draft fits its channel. */
export const maxChannelLength = defineRule({
  id: 'max-channel-length',
  summary: 'Require a draft to fit its channel',
  why: 'What is over the limit is cut off, and the reader misses the end.',
  defaults: {},
  examples: [
    {
      draft: '---\nchannel: notes\n---\n\nBread with less water dries out sooner.\n',
      brief: {channels},
      says: ['Expected at most 20 characters for Notes, this is 39'],
    },
    {draft: '---\nchannel: notes\n---\n\nBake it wet.\n', brief: {channels}, says: []},
    {draft: 'Bread with less water dries out sooner.\n', brief: {channels}, says: []},
  ],
  check(tree, file) {
    const {channel, brief} = draftOf(file);
    const found = brief.channels.find(one => one.id === channel);
    if (found === undefined || found.limit === null) return;
    const prose = proseOf(tree, file);
    const length = prose.blocks.reduce((sum, block) => sum + block.text.length, 0) + 2 * (prose.blocks.length - 1);
    const last = prose.blocks.at(-1);
    if (last === undefined || length <= found.limit) return;
    file.message(`Expected at most ${found.limit} characters for ${found.name}, this is ${length}`, {
      place: placeOf(prose, last, 0, last.text.length),
    });
  },
});
