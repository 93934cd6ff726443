import {mildlyOnly, sayMildly} from '../mild.js';
import {dateRanges} from '../prose/date-ranges.js';
import {isMention} from '../prose/mention.js';
import {type Block, placeOf, proseOf} from '../prose/prose.js';
import {defineRule} from '../rule.js';

/** Disallow the dates of jobs held, as in a resume. */
export const noRoleDates = defineRule({
  id: 'no-role-dates',
  summary: 'Disallow the dates of positions held',
  why: 'A reader does not care from when to when you held a position, only what they get from it.',
  applies: mildlyOnly,
  scope: 'chunk',
  defaults: {},
  examples: [
    {
      draft: '### Ward nurse, Jan 2019 – Present\n',
      says: ['Unexpected dates `Jan 2019 – Present`: what came of that time?'],
    },
    {draft: '**Baker** | 2015 - 2018\n', says: ['Unexpected dates `2015 - 2018`: what came of that time?']},
    {draft: 'Copyright (c) 2014-2017 Ana Petrov\n', says: []},
    {draft: '- Reads the drafts 06/07/2019-09/2020-12 of the form\n', says: []},
    {draft: '# Rainfall on the lower field, 2015–2024\n', says: []},
    {draft: '## 2024-2025 Season of the harbor choir\n', says: []},
    {draft: '# Ilse Brandt, beekeeper, 1931–2019\n', says: []},
    {draft: 'Between the floods of 2015 and those of 2018 we planted willows along the whole bank.\n', says: []},
    {draft: 'Ridership from 2015-2018 fell by a fifth, and nobody in the town hall could say why it had.\n', says: []},
  ],
  check(tree, file) {
    const prose = proseOf(tree, file);
    for (const block of prose.blocks) {
      if (block.quoted || !isLabel(block)) continue;
      for (const {start, end} of dateRanges(block.text)) {
        if (block.type === 'heading' && datesOfThings(block.text, block.text.slice(start, end))) continue;
        if (events.test(block.text) || events.test(block.section?.text ?? '')) continue;
        const token = block.tokens.findIndex(one => one.start >= start);
        if (isMention(block, token, token + 1)) continue;
        const words = block.text.slice(start, end);
        const message = file.message(`Unexpected dates \`${words}\`: what came of that time?`, {
          place: placeOf(prose, block, start, end),
        });
        message.actual = words;
        sayMildly(message);
      }
    }
  },
});

/** Whether a heading dates what was measured or recorded, or a life, which is longer than any position. */
function datesOfThings(heading: string, range: string): boolean {
  const [from = 0, to = 0] = (range.match(/\d{4}/g) ?? []).map(Number);
  return to - from >= 60 || (/^\d{4}\D{1,3}\d{4}$/.test(range) && measured.test(heading));
}

/** What takes place, and is announced with its dates, or whose rights are kept. */
const events =
  /©|\(c\)|\b(?:copyright|licen[cs]e|upcoming|coming (?:up|soon)|calendar|circle|class|classes|course dates|events?|exhibitions?|groups?|retreats?|schedule|sessions?|term dates|tour|tours|workshops?)\b/i;

const measured =
  /\b(?:example|data|frequency|figures|rates?|timetables?|surveys?|prices|rainfall|harvests?|results of|archive|minutes|seasons?|school year|budget|calendar|schedule|transition|elections?|winners)\b/i;

/** A heading, a cell, or a line too short and too bare to be a sentence. */
function isLabel(block: Block): boolean {
  if (block.type === 'heading' || block.type === 'cell') return true;
  return block.tokens.length < 30 && block.sentences.at(-1)?.ends !== '.';
}
