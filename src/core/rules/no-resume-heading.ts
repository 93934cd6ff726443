import {sayMildly} from '../mild.js';
import {onceFor} from '../once-for.js';
import {resumeHeadings} from '../phrases/headings.js';
import {headingKey} from '../prose/heading-key.js';
import {type Block, type Part, placeOf, proseOf} from '../prose/prose.js';
import {partsOf} from '../prose/sums.js';
import {defineRule} from '../rule.js';

/** Disallow headings that only a resume has. */
export const noResumeHeading = defineRule({
  id: 'no-resume-heading',
  summary: 'Disallow headings that only a resume has',
  why: 'Under such a heading a reader expects a list about you, not an answer to their own question.',
  applies:
    'Up to two such headings are passed over in a draft whose verdict is `brand`, unless the rule is set in `brand.yaml`.',
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
    {draft: '## References\n\n1. Novak A, Lind B. *Salt*. 2019;7:30.\n', says: []},
    {draft: '# Trustees of the bakery\n\n## Responsibilities\n\n- Flour\n- Salt\n', says: []},
    {
      draft: '**OBJECTIVE**\n\nTo bake.\n',
      says: ['Unexpected heading `OBJECTIVE`: what would your reader look for here?'],
    },
    {draft: '## Shift lead\n\n**Responsibilities:**\n\n- the board, the beds\n', says: []},
    {draft: 'My **objective** is a warm loaf.\n', says: []},
    {
      draft: '# Ada Novak\n\n## Summary\n\nI bake.\n\n## Experience\n\nAt sea.\n\n## Education\n\nIn Porto.\n',
      says: ['Unexpected heading `Summary`', 'Unexpected heading `Experience`', 'Unexpected heading `Education`'],
    },
    {draft: '## Stage 1\n\n### Skills\n\n- Rye\n\n## Stage 2\n\n### Skills\n\n- Spelt\n\n### Summary\n', says: []},
    {draft: '# A school in Porto\n\n## Education\n\nIn Porto.\n\n## Summary\n\nIt was good.\n', says: []},
    {draft: 'Work experience matters less than you think.\n', says: []},
    {draft: '> ## Work Experience\n', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    const lines = partsOf(prose, holdsResumeLines).flatMap(resumeLines);
    const keys = [...new Set(lines.map(({key}) => key))];
    const several = keys.length >= 3 && keys.filter(key => stations.has(key)).length >= 2;
    for (const {block, shared} of lines) {
      if (shared && !several) continue;
      const words = block.text.replaceAll('\uFFFC', '').trim();
      const message = file.message(`Unexpected heading \`${words}\`: what would your reader look for here?`, {
        place: placeOf(prose, block, 0, block.text.length),
      });
      message.actual = words;
      // A lesson or a plan has an objective, too.
      if (!several) sayMildly(message);
    }
  },
});

/** A heading of a resume; `shared` if other texts have it too, so that only several of them tell. */
interface ResumeLine {
  readonly block: Block;
  readonly key: string;
  readonly shared: boolean;
}

const resumeLines = onceFor(({blocks}: Part): readonly ResumeLine[] => {
  const lines: ResumeLine[] = [];
  for (const block of blocks) {
    const bold = isBoldLine(block);
    if (block.quoted || (block.type !== 'heading' && !bold)) continue;
    const key = headingKey(block.text);
    if (resumeHeadings.has(key)) {
      if (!(bold && labels.test(key))) lines.push({block, key, shared: false});
    } else if (stations.has(key)) lines.push({block, key, shared: true});
  }
  return lines;
});

const holdsResumeLines = (part: Part) => resumeLines(part).length > 0;

/** Of the headings that resumes share with other texts, those that together make a file on a person. */
const stations: ReadonlySet<string> = new Set(
  'experience|experiences|education|skills|summary|profile|objective|achievements|awards|languages|interests'.split(
    '|',
  ),
);

/** A paragraph that is bold from end to end stands for a heading. */
function isBoldLine({type, text, marks}: Block): boolean {
  return (
    type === 'paragraph' &&
    text.length < 50 &&
    marks.some(mark => mark.type === 'strong' && mark.start === 0 && mark.end >= text.replace(/[\s:]+$/, '').length)
  );
}

/** Words that also label a list in a description of a post, a course or a tool. */
const labels = /certif|cours|declaration|interest|language|membership|reference|resume|responsib|stack|tech|volunt|cv/;
