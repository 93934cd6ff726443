import {defineRule} from '../rule.js';

/**
 * Disallow comments that switch nothing off. The checker itself reports them, since only it knows what the other rules
 * said; this is the rule's page.
 */
export const noUnusedDisable = defineRule({
  id: 'no-unused-disable',
  summary: 'Disallow disable comments that are misspelt or switch nothing off',
  why: 'A comment that does nothing hides the next finding that does matter.',
  scope: 'chunk',
  defaults: {},
  examples: [
    {draft: '<!-- lodestone-disable-next-line no-buzzword -->\n\nI am a team player.\n', says: []},
    {
      draft: '<!-- lodestone-disable-next-line no-buzzword -->\n\nI bake.\n',
      says: ['Unexpected comment: it disables nothing, remove it'],
    },
    {
      draft: '<!-- lodestone-disable-line no-buzword -->\n',
      says: ['Unexpected rule `no-buzword` in a comment: there is none of that name'],
    },
    {draft: '<!-- lodestone-disabel -->\n', says: ['Unexpected comment `lodestone-disabel`']},
  ],
  check() {},
});
