import {resumeHeadings} from '../phrases/headings.js';
import {headingKey} from '../prose/heading-key.js';
import {type Block, placeOf, proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

/** Disallow headings that only a resume has. */
export const noResumeHeading = defineRule({
  id: 'no-resume-heading',
  summary: 'Disallow headings that only a resume has',
  why: 'Under such a heading a reader expects a list about you, not an answer to their own question.',
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: '## Work Experience\n',
      says: ['Unexpected heading `Work Experience`: what would your reader look for here?'],
    },
    {
      draft: '## 💼 Career Objective:\n',
      says: ['Unexpected heading `💼 Career Objective:`: what would your reader look for here?'],
    },
    {draft: '## What the night shift taught me\n', says: []},
    {draft: 'Work experience matters less than you think.\n', says: []},
    {draft: '> ## Work Experience\n', says: []},
    {draft: '## References\n\n- [Bread and salt](https://example.com), a history\n', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const block of prose.blocks) {
      if (listsSources(prose.blocks, block)) continue;
      if (block.type !== 'heading' || block.quoted || !resumeHeadings.has(headingKey(block.text))) continue;
      const words = block.text.replaceAll('\uFFFC', '').trim();
      const message = file.message(`Unexpected heading \`${words}\`: what would your reader look for here?`, {
        place: placeOf(prose, block, 0, block.text.length),
      });
      message.actual = words;
    }
  },
});

/** "References" above links is a list of sources, not of people to call. */
function listsSources(blocks: readonly Block[], heading: Block): boolean {
  if (!/^references?$/.test(headingKey(heading.text))) return false;
  const at = blocks.indexOf(heading);
  return blocks
    .slice(at + 1, at + 3)
    .some(block => block.type !== 'heading' && block.marks.some(mark => mark.type === 'link'));
}
