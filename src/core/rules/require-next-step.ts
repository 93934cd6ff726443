import {instructs} from '../detect/imperative.js';
import {invites} from '../detect/invitation.js';
import {onceFor} from '../once-for.js';
import {type Block, lastBlocks, type Nearby, type Prose, placeOf, proseOf} from '../prose/prose.js';
import {closingOf} from '../prose/speaks.js';
import {answersOnly, makesAnOffer, wantsAnAnswer} from '../purpose.js';
import {defineRule} from '../rule.js';
import {wordsOf} from '../verdict.js';

/** Require that the end offers the reader a next step. */
export const requireNextStep = defineRule({
  id: 'require-next-step',
  summary: 'Require a next step for the reader at the end',
  why: 'A reader who agrees with you and finds nothing to do leaves.',
  applies: `${answersOnly} It also speaks where a draft makes an offer.`,
  defaults: {
    /** How many blocks with a sentence to look at, from the end. */
    last: 4,
  },
  examples: [
    {
      draft: '# Stale by noon\n\nBread with less water dries out sooner.\n\nWe bake ours wet.\n',
      says: ['Expected a next step for the reader at the end'],
    },
    {
      draft:
        '# Stale by noon\n\nBread with less water dries out sooner.\n\nSend me your recipe, and I will mark what to change.\n',
      says: [],
    },
    {
      draft:
        '# Stale by noon\n\nAsk us for a wet loaf.\n\n## The shop\n\nIt is by the pump.\n\nThe door is blue.\n\nIt has a bell.\n\nWe bake ours wet.\n',
      says: [],
    },
    {draft: '# Stale by noon\n\nWhat do you do with yesterday’s bread?\n', says: []},
    {draft: '# Stale by noon\n\nWe bake ours wet.\n\nCome taste it with us on Tuesday.\n', says: []},
    {draft: '# Stale by noon\n\nWe bake ours wet. Follow our oven diary for more.\n', says: []},
    {draft: '# Stale by noon\n\nWe bake ours wet. Old recipes are always welcome.\n', says: []},
    {draft: '# Stale by noon\n\nWe encourage all bakeries to weigh what they throw away.\n', says: []},
    {draft: '# Stale by noon\n\nWe bake ours wet.\n\n## Visit us\n\nMill Lane 4, from six to noon.\n', says: []},
    {draft: '# Stale by noon\n\nWe bake ours wet, on Tuesdays. [[more info](https://example.com)]\n', says: []},
    {
      draft:
        '# Stale by noon\n\nCome taste it with us on Tuesday.\n\n## Acknowledgments\n\nThe miller lent us his scales.\n',
      says: [],
    },
    {draft: '# Stale by noon\n\nWe bake ours wet.\n\nMore on water:\n\n- [Salt](https://example.com)\n', says: []},
    {
      draft:
        '# Rye\n\n1. Weigh the flour\n2. Add the salt to the water\n3. Stir it with a wet hand\n4. Wait until it doubles\n\nIt is sour by then.\n',
      says: [],
    },
    {
      draft: '# Stale by noon\n\nPeople come to me with dry bread.\n\n“You should tell us more,” they say.\n',
      says: ['Expected a next step for the reader at the end'],
    },
  ],
  check(tree, file, {last}) {
    const prose = proseOf(tree, file);
    const {blocks, last: end} = closingOf(prose, last);
    if (end === undefined || blocks.some(offersStep)) return;
    // All of a short page is near its end.
    if (wordsOf(prose) <= short && prose.blocks.some(offersStep)) return;
    // A heading below the last words may stand over a form or a button.
    const [lowest] = lastBlocks(prose, 1, ({tokens}) => tokens.length > 0);
    if (lowest?.type === 'heading' && asks(lowest)) return;
    if (isHowTo(prose) || !(wantsAnAnswer(tree, file, 'require-next-step') || makesAnOffer(tree, file))) return;
    file.message('Expected a next step for the reader at the end', {
      place: placeOf(prose, end, end.tokens[0]?.start ?? 0, end.text.trimEnd().length),
    });
  },
});

/** In words: what fits on a screen. */
const short = 150;

const asks = (block: Nearby | null) => block !== null && invites(told(block.text));
// An edit changes few of the last blocks, if any.
const offersStep = onceFor((block: Block) => asks(block) || asks(block.section) || asks(block.intro) || leadsOn(block));
const holdsStep = onceFor((block: Block) => instructs(block.text.slice(0, 2000)));

/** Whether the reader has had things to do all along: every other sentence block near the end holds a step to take. */
function isHowTo(prose: Prose): boolean {
  const sentences = lastBlocks(
    prose,
    12,
    block => block.type !== 'heading' && !block.quoted && block.tokens.length > 3,
  );
  return sentences.length >= 4 && sentences.filter(holdsStep).length * 2 >= sentences.length;
}

/** A link under words that promise more to read or to use, one whose own words do, one that is a line of its own, or an address in a list. */
function leadsOn({type, marks, section, intro, text}: Block): boolean {
  if (type === 'item' && /https?:\/\//.test(text)) return true;
  const links = marks.filter(mark => mark.type === 'link');
  if (links.length === 0) return false;
  const alone = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return (
    [section, intro].some(above => more.test(above?.text ?? '')) ||
    links.some(({start, end}) => {
      const words = text.slice(start, end);
      return promise.test(words) || words.replace(/[^\p{L}\p{N}]/gu, '').length === alone;
    })
  );
}

/** What a link says that leads on. */
const promise =
  /\b(?:more|info|information|details|here|sign up|signup|book|apply|register|enroll?|contact|subscribe|download|watch|order|buy|tickets?|next|shop|form)\b/i;

const more =
  /\b(?:also|contact|continue|download|downloads|further|keep|links|more|next|reading|related|resources|templates?|tools?|try)\b/i;

/** What a template tag shows is in its quotation marks: `{{< button text="Book a loaf" >}}`. */
function told(text: string): string {
  return /^\s*\{[{%]/.test(text) ? [...text.matchAll(/"([^"]*)"/g)].map(([, shown]) => shown).join('. ') : text;
}
