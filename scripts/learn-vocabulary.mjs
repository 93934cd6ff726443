// Learns how far words lean toward resumes.
import {importSource} from './import-source.mjs';
import {partOf, weightsOf} from './text-weights.mjs';

const {vocabularyOf} = await importSource('src/core/verdict/vocabulary.ts');

/** The vocabulary of a measured text, see `vocabularyOf`. */
export function vocabularyIn({rates}, leanings) {
  return vocabularyOf(rates.keys(), leanings);
}

/**
 * Where people live and what they speak says nothing of how they write: the names of regions, languages and cities that
 * name a time zone, as far as they are one word, and those of peoples that are no language.
 */
const origins = new Set(
  [
    ...namesOf('region', letters(2)),
    ...namesOf('language', [...letters(2), ...letters(3)]),
    ...Intl.supportedValuesOf('timeZone').map(zone => zone.replace(/^.*\//, '')),
    ...'African American Asian Australian British Canadian European Indian Irish Nigerian Scottish York'.split(' '),
  ].map(name => name.toLowerCase()),
);

function namesOf(type, codes) {
  const names = new Intl.DisplayNames(['en'], {type, fallback: 'none'});
  return codes.flatMap(code => names.of(type === 'region' ? code.toUpperCase() : code) ?? []);
}

/** Every run of so many small letters. */
function letters(many) {
  if (many === 0) return [''];
  return letters(many - 1).flatMap(start => [...'abcdefghijklmnopqrstuvwxyz'].map(letter => start + letter));
}

/** Words that enough sources use; a name or a topic of a few never gets in, nor where somebody is from. */
export function wordsOf(texts, fewest) {
  const sources = new Map();
  for (const {rates, source} of texts) {
    for (const word of rates.keys()) {
      if (!/^[a-z][a-z']+$/.test(word) || origins.has(word)) continue;
      const known = sources.get(word) ?? new Set();
      sources.set(word, known.add(source));
    }
  }
  return [...sources]
    .filter(([, known]) => known.size >= fewest)
    .map(([word]) => word)
    .sort();
}

/**
 * How far each word leans toward resumes: the logarithm of its share in resumes over its share in brand drafts, by how many
 * texts use it at all, with one more on each side; in steps of a fifth, which is as much as so few texts can tell.
 */
export function leaningsOf(texts, options) {
  const words = wordsOf(texts, options.vocabularySources);
  const known = new Map(words.map(word => [word, {true: 1, false: 1}]));
  const weights = weightsOf(texts, options);
  texts.forEach(({rates, resume}, at) => {
    for (const word of rates.keys()) {
      const counts = known.get(word);
      if (counts !== undefined) counts[resume] += weights[at];
    }
  });
  const total = resume => [...known.values()].reduce((sum, counts) => sum + counts[resume], 0);
  const even = Math.log(total(true) / total(false));
  return new Map(
    [...known].map(([word, counts]) => [word, Math.round(5 * (Math.log(counts.true / counts.false) - even)) / 5]),
  );
}

/** The vocabulary of each text as seen by those who did not learn from its source, or it would seem surer than it is on new texts. */
export function strangersLeanings(texts, options) {
  const parts = 5;
  const part = texts.map(text => partOf(text, parts, 'within'));
  const values = new Float64Array(texts.length);
  for (let held = 0; held < parts; held++) {
    const leanings = leaningsOf(
      texts.filter((_, at) => part[at] !== held),
      options,
    );
    texts.forEach((text, at) => {
      if (part[at] === held) values[at] = vocabularyIn(text, leanings);
    });
  }
  return [...values];
}
