import {findOutlet, outletsOf} from '../channel/outlets.js';
import {plainTextOf} from '../channel/plain-text.js';
import {draftOf} from '../draft.js';
import {placeOf, proseOf} from '../prose/prose.js';
import {sentencesOf} from '../prose/sentences.js';
import {tokensOf} from '../prose/tokens.js';
import {defineRule} from '../rule.js';

const none = {folder: null, cadence: null, limit: null, fold: null};
const channels = [
  {...none, id: 'notes', name: 'Notes', limit: 60},
  {...none, id: 'feed', name: 'Feed', fold: 20},
  {...none, id: 'x', name: 'X'},
  {...none, id: 'blog', name: 'Blog'},
];
const long = 'Bread with less water dries out sooner, so bake it wetter than you dare.\n';

/** Require that a draft, as the plain text that is pasted, fits its channel, and that its hook stands before “see more”. */
export const maxChannelLength = defineRule({
  id: 'max-channel-length',
  summary: 'Require a draft to fit its channel',
  why: 'What is over the limit is cut off, and a first sentence that breaks off at “see more” hooks nobody.',
  defaults: {},
  examples: [
    {
      draft: `---\nchannel: notes\n---\n\n${long}`,
      brief: {channels},
      says: ['Expected at most 60 characters for Notes, this is 72: 12 too many'],
    },
    {draft: '---\nchannel: notes\n---\n\nBake it wet.\n', brief: {channels}, says: []},
    {draft: `---\nchannel: blog\n---\n\n${long}`, brief: {channels}, says: []},
    {draft: long, brief: {channels}, says: []},
    // Counted is what is pasted: no marks, no comments, but the address of a link.
    {
      draft: `---\nchannel: notes\n---\n\n<!-- ${'Who is it for? '.repeat(4)}-->\n\n**Bake** *it* ~~dry~~ [wet](../wet.md).\n`,
      brief: {channels},
      says: [],
    },
    {
      draft: '---\nchannel: notes\n---\n\nBake it [wet](https://ovens.example/why-bread-with-less-water-dries-out).\n',
      brief: {channels},
      says: ['Expected at most 60 characters for Notes, this is 72'],
    },
    // A well-known channel has its limit without being told.
    {
      draft: `---\nchannel: x\n---\n\n${long.repeat(4)}`,
      brief: {channels},
      says: ['Expected at most 280 characters for X, this is 291'],
    },
    {
      draft: `---\nchannel: feed\n---\n\n${long}\nMore.\n`,
      brief: {channels},
      says: ['Expected the first sentence to end before “see more”, after 20 characters on Feed: it ends after 72'],
    },
    {draft: `---\nchannel: feed\n---\n\nBake it wet. ${long}`, brief: {channels}, says: []},
    {draft: `---\nchannel: feed\n---\n\n# Wet dough\n\n${long}`, brief: {channels}, says: []},
  ],
  check(tree, file) {
    const {channel, brief, hasBrief} = draftOf(file);
    const outlet = hasBrief && channel !== null ? findOutlet(outletsOf(brief), channel) : undefined;
    if (!outlet || (outlet.limit === null && outlet.fold === null)) return;
    const {limit, fold, name} = outlet;
    const prose = proseOf(tree, file);
    const [first, last] = [prose.blocks[0], prose.blocks.at(-1)];
    if (!first || !last) return;
    const text = plainTextOf(tree);
    const hook = endOfFirstSentence(text);
    if (fold !== null && hook > fold && text.length > fold) {
      const end = first.tokens[(first.sentences[0]?.to ?? 1) - 1]?.end ?? first.text.length;
      file.message(
        `Expected the first sentence to end before “see more”, after ${fold} characters on ${name}: it ends after ${hook}`,
        {place: placeOf(prose, first, 0, end)},
      );
    }
    if (limit !== null && text.length > limit) {
      file.message(
        `Expected at most ${limit} characters for ${name}, this is ${text.length}: ${text.length - limit} too many`,
        {place: placeOf(prose, last, 0, last.text.length)},
      );
    }
  },
});

function endOfFirstSentence(text: string): number {
  const [paragraph = ''] = text.split('\n', 1);
  const tokens = tokensOf(paragraph);
  return tokens[(sentencesOf(paragraph, tokens)[0]?.to ?? 0) - 1]?.end ?? 0;
}
