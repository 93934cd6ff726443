import {resumeHeadings} from '../phrases/headings.js';
import {headingKey} from '../prose/heading-key.js';
import {placeOf, proseOf} from '../prose/prose.js';
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
    {draft: '## Related reading\n\n### References\n\n- [The salt table](https://example.com)\n', says: []},
    {draft: 'Work experience matters less than you think.\n', says: []},
    {draft: '> ## Work Experience\n', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const block of prose.blocks) {
      if (block.type !== 'heading' || block.quoted || !resumeHeadings.has(headingKey(block.text))) continue;
      if (listsSources(headingKey(block.text), block.section?.text ?? '')) continue;
      const words = block.text.replaceAll('\uFFFC', '').trim();
      const message = file.message(`Unexpected heading \`${words}\`: what would your reader look for here?`, {
        place: placeOf(prose, block, 0, block.text.length),
      });
      message.actual = words;
    }
  },
});

/** References below a section of links or documents are what the text rests on, not people to ask about the writer. */
function listsSources(key: string, section: string): boolean {
  return key === 'references' && /\b(?:related|reading|links|documentation|sources|bibliography)\b/i.test(section);
}
