import type {Brief, FieldName} from '../../brief/brief.js';
import {nearestWord} from '../../brief/nearest-word.js';
import {type Choice, choicesOf} from '../../calendar/field-choices.js';
import {findValues, keysOf} from '../../calendar/fields.js';
import {readFrontMatter} from '../../calendar/front-matter.js';
import {matterWords} from '../../calendar/matter-words.js';
import {draftOf} from '../draft.js';
import {linesOf, positionAt} from '../prose/lines.js';
import {defineRule} from '../rule.js';

const audiences = [
  {id: 'cooks', name: 'School cooks', wants: null, words: []},
  {id: 'bakers', name: 'Bakers', wants: null, words: []},
];

/** Fields whose ids are the brief's own; for the others a word of another tool is none of our business. */
const own: readonly FieldName[] = ['audience', 'pillar', 'channel'];
const standard: readonly FieldName[] = ['kind', 'status'];

/** Disallow an audience, pillar, channel, kind or status that the brief does not know. */
export const noUnknownId = defineRule({
  id: 'no-unknown-id',
  summary: 'Disallow front matter that names what the brief does not know',
  why: 'A misspelt reader or channel drops the draft from the plan, and nobody reads it for them.',
  defaults: {},
  examples: [
    {
      draft: '---\naudience: coks\n---\n\n# Wet dough\n',
      brief: {audiences},
      says: ['Unexpected audience `coks`, expected `cooks`'],
    },
    {
      draft: '---\naudience: School cooks\n---\n\n# Wet dough\n',
      brief: {audiences},
      says: ['Unexpected audience `School cooks`, expected `cooks`'],
    },
    {
      draft: '+++\naudience = "everybody"\n+++\n\n# Wet dough\n',
      brief: {audiences},
      says: ['Unexpected audience `everybody`, expected one of cooks, bakers'],
    },
    {draft: '---\nstatus: redy\n---\n\n# Wet dough\n', brief: {audiences}, says: ['Unexpected status `redy`']},
    {draft: '---\naudience: [cooks, bakers]\nstatus: Ready\n---\n\n# Wet dough\n', brief: {audiences}, says: []},
    {draft: '---\npillar: stone\nkind: recipe\n---\n\n# Wet dough\n', brief: {audiences}, says: []},
  ],
  check(_tree, file) {
    const {brief, hasBrief} = draftOf(file);
    if (!hasBrief) return;
    const text = String(file);
    for (const field of [...own, ...standard]) {
      const choices = choicesOf(field, brief);
      for (const {key, word} of wordsOf(text, field, choices.length > 0 ? brief : null)) {
        if (choices.some(({id}) => isSame(field, id, word))) continue;
        const near = nearest(word, choices);
        if (near === null && standard.includes(field)) continue;
        const expected = near ? [near] : choices.map(({id}) => id);
        const {start, end} = placeOfWord(text, key, word);
        const hint = near ? `\`${near}\`` : `one of ${expected.join(', ')}`;
        const message = file.message(`Unexpected ${field} \`${word}\`, expected ${hint}`, {
          place: positionAt(linesOf(text.slice(0, end)), start, end),
        });
        message.expected = expected;
      }
    }
  },
});

/** The words that the front matter gives for a field, with the key they stand under. */
function wordsOf(text: string, field: FieldName, brief: Brief | null) {
  const [found] = brief ? findValues(readFrontMatter(text).values, keysOf(field, brief)) : [];
  const values: readonly unknown[] =
    found === undefined ? [] : Array.isArray(found.value) ? found.value : [found.value];
  const words = values.flatMap(value => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
  return words.map(word => ({key: found?.key ?? field, word}));
}

/** Ids are compared letter by letter; a kind or a status may be capitalized, and a kind spaced. */
function isSame(field: FieldName, id: string, word: string): boolean {
  if (own.includes(field)) return id === word;
  const plain = word.toLowerCase();
  return id.toLowerCase() === (field === 'kind' ? plain.replace(/[ _]/g, '-') : plain);
}

function nearest(word: string, choices: readonly Choice[]): string | null {
  const named = choices.find(({name}) => name.toLowerCase() === word.toLowerCase());
  const ids = choices.map(({id}) => id);
  return named?.id ?? nearestWord(word, ids);
}

/** Where the word stands under its key, without quotes; the opening fence where it is written in another way. */
function placeOfWord(text: string, key: string, word: string): {readonly start: number; readonly end: number} {
  for (const one of matterWords(text)) {
    const at = one.key === key && !one.isKey ? text.slice(one.start, one.end).indexOf(word) : -1;
    if (at >= 0) return {start: one.start + at, end: one.start + at + word.length};
  }
  return {start: 0, end: 3};
}
