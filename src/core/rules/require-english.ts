import {draftOf} from '../draft.js';
import {isJudgedLanguage} from '../prose/judged-language.js';
import {placeOf, proseOf} from '../prose/prose.js';
import {openingBlock} from '../prose/speaks.js';
import {defineRule} from '../rule.js';

/** Require English, so that a draft in another language is not taken for one that was judged and found good. */
export const requireEnglish = defineRule({
  id: 'require-english',
  summary: 'Require English, the one language Lodestone can judge',
  why: 'A draft that was not judged should not look like one that was judged and found good.',
  defaults: {},
  examples: [
    {
      draft:
        '# Über uns\n\nWir bauen seit zwanzig Jahren Öfen für kleine Bäckereien. Wer bei uns anruft, spricht mit dem, der auch kommt, und das ist noch in derselben Nacht.\n',
      says: ['Expected English'],
    },
    {draft: '---\nlang: pl\n---\n\n# O nas\n', says: ['Expected English: this draft is in `pl`']},
    {draft: '---\nlang: en-GB\n---\n\n# Ovens\n\nWe mend ovens at night.\n', says: []},
    {draft: '# Résumé, café, naïveté\n\nThe café on the corner bakes at night, and we mend its oven.\n', says: []},
  ],
  check(tree, file) {
    if (isJudgedLanguage(tree, file)) return;
    const prose = proseOf(tree, file);
    const first = openingBlock(prose);
    if (!first) return;
    const {language} = draftOf(file);
    const which = language === null ? 'this draft seems to be in another language' : `this draft is in \`${language}\``;
    const end = first.tokens.at(-1)?.end ?? first.text.length;
    file.message(`Expected English: ${which}, so its words are not judged and it gets no verdict`, {
      place: placeOf(prose, first, first.tokens[0]?.start ?? 0, end),
    });
  },
});
