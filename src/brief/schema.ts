import * as v from 'valibot';
import {facets, fieldNames, type RuleSetting, severities, standardStatuses} from './brief.js';
import {cadenceExamples, parseCadence} from './cadence.js';

// Each message says what was expected: the reader of the brief makes the sentence around it.
const text = v.pipe(
  v.union([v.pipe(v.string(), v.nonEmpty('some text')), v.number()], 'text'),
  v.transform(value => String(value)),
);
const texts = v.pipe(
  v.union([text, v.array(text, 'a list of texts')], 'text or a list of texts'),
  v.transform(value => (typeof value === 'string' ? [value] : value)),
);
const positive = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(1, 'a whole number above 0'),
);

/** An optional key with the sentence, and the example, that hover, completion and the JSON schema show for it. */
function key<const Schema extends v.GenericSchema>(schema: Schema, description: string, ...examples: unknown[]) {
  return v.optional(v.pipe(schema, v.description(description), v.metadata({examples})));
}

const facet = v.picklist(facets, `one of ${facets.join(', ')}`);
const facetList = v.array(facet, 'a list of strengths');

/** Plain text that stands for a map with only this in it, or the map itself. */
function textOr<Input, Output>(map: v.GenericSchema<Input, Output>, fromText: (text: string) => NoInfer<Output>) {
  return v.union([v.pipe(text, v.transform(fromText)), map], 'text or a map of keys');
}

/** A map of `entries` with an `id`, a `name` or both. */
function named<const Entries extends v.ObjectEntries>(entries: Entries) {
  const names = {
    id: key(text, 'The name used in a draft’s front matter.', 'bakers'),
    name: key(text, 'The name as people read it.', 'Owners of small bakeries'),
  };
  return v.pipe(
    v.strictObject({...names, ...entries}),
    v.check(value => Object.hasOwn(value, 'id') || Object.hasOwn(value, 'name'), 'an `id` or a `name`'),
  );
}

const proof = textOr(
  v.strictObject({
    id: key(text, 'A short name to refer to this proof.', 'linden-gas'),
    says: v.pipe(
      text,
      v.description('The proof itself: a result with its number, or what someone said.'),
      v.metadata({examples: ['Linden Street went from 412 to 236 cubic meters of gas a month']}),
    ),
    who: key(text, 'Who says so, or whom it was done for.', 'Ana Quill, owner of Linden Street Bakery'),
    source: key(text, 'Where it can be seen: a link, a letter, a date.', 'two gas bills, March of both years'),
    facets: key(facetList, 'The strengths this proof shows.', ['achievement', 'skill']),
    consent: key(
      v.picklist(['named', 'anonymous', 'no'], 'one of named, anonymous, no'),
      'Whether the person behind it agreed to be named.',
      'anonymous',
    ),
  }),
  says => ({says}),
);

const audience = textOr(
  named({
    wants: key(text, 'What they want to get done.', 'even bread and a smaller gas bill'),
    words: key(texts, 'Words they use themselves.', ['deck oven', 'gas bill', 'crust']),
  }),
  name => ({name}),
);

const pillar = textOr(
  named({
    facets: key(facetList, 'The strengths this theme shows.', ['skill', 'achievement']),
    words: key(texts, 'Words that mark a draft as part of this theme.', ['repair', 'seal', 'burner']),
  }),
  name => ({name}),
);

const channel = textOr(
  named({
    folder: key(text, 'The folder of its drafts, relative to this file.', 'posts'),
    cadence: key(
      v.pipe(
        text,
        v.rawTransform(({dataset, addIssue, NEVER}) => {
          const cadence = parseCadence(dataset.value);
          if (cadence) return cadence;
          addIssue({message: `a cadence such as ${cadenceExamples.map(example => `“${example}”`).join(', ')}`});
          return NEVER;
        }),
      ),
      'How often it is fed, such as “2 per month” or “weekly”.',
      ...cadenceExamples,
    ),
    limit: key(positive, 'The most characters it takes (UTF-16 units).', 3000),
    fold: key(positive, 'How many characters show before “see more”.', 210),
  }),
  name => ({name}),
);

const avoided = textOr(
  v.strictObject({
    word: v.pipe(text, v.description('The word or phrase to avoid.'), v.metadata({examples: ['solutions']})),
    prefer: key(texts, 'What to say instead.', ['repairs']),
  }),
  word => ({word}),
);

const severity = v.picklist(['off', ...severities], `one of off, ${severities.join(', ')}`);
const rule = v.pipe(
  v.union(
    [
      severity,
      v.strictTuple(
        [severity, v.record(v.string(), v.unknown(), 'a map of options')],
        'a severity, then a map of options',
      ),
    ],
    `one of off, ${severities.join(', ')}, or a list of a severity and options`,
  ),
  v.transform(
    (value): RuleSetting =>
      typeof value === 'string' ? {severity: value, options: null} : {severity: value[0], options: value[1]},
  ),
);

const weekDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const weekStart = v.pipe(
  v.union(
    [v.picklist(weekDays), v.pipe(v.number(), v.integer('0 to 6'), v.minValue(0, '0 to 6'), v.maxValue(6, '0 to 6'))],
    `one of ${weekDays.join(', ')}`,
  ),
  v.transform(value => (typeof value === 'number' ? value : weekDays.indexOf(value))),
);

const fields = v.strictObject(
  v.entriesFromList(fieldNames, v.optional(v.pipe(texts, v.description('Keys of the front matter, tried in order.')))),
  'a map of field names',
);

/** What `brand.yaml` may say: the one source for reading it, for its problems, and for the JSON schema. */
export const brandSchema = v.strictObject(
  {
    name: key(text, 'Your name, or the name you work under.', 'Hedda Moravec'),
    summit: key(text, 'The long-term goal all of this climbs toward.', 'No good bakery oven nearby is scrapped'),
    promise: key(text, 'What you do for whom, in one sentence.', 'I keep old deck ovens baking evenly, on less gas'),
    proof: key(v.array(proof, 'a list of proofs'), 'True things that back the promise: results, quotes, links.', [
      {
        says: 'Linden Street went from 412 to 236 cubic meters of gas a month',
        who: 'Ana Quill, owner',
        consent: 'named',
      },
    ]),
    audiences: key(v.array(audience, 'a list of audiences'), 'The readers you write for.', [
      {id: 'bakers', name: 'Owners of small bakeries', wants: 'a smaller gas bill', words: ['deck oven', 'gas bill']},
    ]),
    pillars: key(v.array(pillar, 'a list of pillars'), 'The themes you come back to.', [
      {id: 'repair', name: 'Repair before replacement', facets: ['skill', 'achievement']},
    ]),
    channels: key(v.array(channel, 'a list of channels'), 'Where your drafts go out, and how often.', [
      {id: 'blog', name: 'The blog', folder: 'posts', cadence: '2 per month'},
    ]),
    voice: key(
      v.strictObject(
        {
          prefer: key(texts, 'Words that sound like you.', ['repair', 'even']),
          avoid: key(v.array(avoided, 'a list of words'), 'Words you do not want to use, with what to say instead.', [
            {word: 'solutions', prefer: ['repairs']},
          ]),
        },
        'a map with `prefer` and `avoid`',
      ),
      'How you sound.',
      {prefer: ['repair'], avoid: ['turnkey']},
    ),
    calendar: key(
      v.strictObject(
        {
          content: key(texts, 'Globs of the files that are drafts, relative to this file.', ['posts/**/*.md']),
          fields: key(fields, 'Names of your own front matter keys.', {date: 'publishOn'}),
          weekStart: key(weekStart, 'The first day of the week.', 'monday'),
          statuses: key(texts, `Your own statuses, besides ${standardStatuses.join(', ')}, in order.`, [
            'drafting',
            'in review',
          ]),
        },
        'a map with `content`, `fields`, `weekStart` and `statuses`',
      ),
      'What the calendar shows.',
      {content: ['posts/**/*.md'], weekStart: 'monday'},
    ),
    check: key(
      v.strictObject(
        {
          rules: key(
            v.record(v.string(), rule, 'a map of rule names'),
            'A severity for each rule, or off: `no-buzzword: hint`.',
            {'no-buzzword': 'hint', 'no-self-opening': 'off'},
          ),
          allow: key(texts, 'Phrases that no rule reports.', ['passionate']),
          threshold: key(
            v.pipe(
              v.number('a number from 0 to 1'),
              v.minValue(0, 'a number from 0 to 1'),
              v.maxValue(1, 'a number from 0 to 1'),
            ),
            'The score from 0 to 1 at which a draft is flagged.',
            0.7,
          ),
        },
        'a map with `rules`, `allow` and `threshold`',
      ),
      'What the linter reports.',
      {rules: {'no-buzzword': 'hint'}, allow: ['passionate']},
    ),
  },
  'a map of keys',
);

export type BrandFile = v.InferOutput<typeof brandSchema>;
