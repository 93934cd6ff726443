import {toJsonSchema} from '@valibot/to-json-schema';
import {expect, test} from 'vitest';
import {brandSchema} from '../../../src/brief/schema.js';
import {descriptionOf, examplesOf, knownKeys, knownValues} from '../../../src/brief/schema-keys.js';

test('schemas/brand.schema.json is the schema that reads the brief (vitest -u writes it)', async () => {
  const schema = toJsonSchema(brandSchema, {
    typeMode: 'input',
    ignoreActions: ['transform', 'raw_transform', 'check'],
    overrideSchema: ({valibotSchema, jsonSchema}) => {
      const description = descriptionOf(valibotSchema);
      const isText = JSON.stringify(jsonSchema.anyOf) === '[{"type":"string","minLength":1},{"type":"number"}]';
      const examples = examplesOf(valibotSchema);
      return {
        ...(isText ? {type: ['string', 'number'], minLength: 1} : jsonSchema),
        ...(description && {description}),
        ...(examples.length > 0 && {examples: JSON.parse(JSON.stringify(examples))}),
      };
    },
  });
  const text = JSON.stringify({...schema, title: 'Lodestone brand brief'}, null, 2);
  // Lists of words on one line.
  const compact = text.replace(
    /\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g,
    (_, words: string) => `[${words.replace(/,\s+/g, ', ')}]`,
  );
  await expect(`${compact}\n`).toMatchFileSnapshot('../../../schemas/brand.schema.json');
});

test('every key has a sentence that explains it', () => {
  for (const path of [[], ['proof', 0], ['audiences', 0], ['pillars', 0], ['channels', 0], ['voice'], ['calendar']]) {
    expect(knownKeys(path).length).toBeGreaterThan(1);
    for (const {key, description} of knownKeys(path)) expect(description, key).toMatch(/\.$/);
  }
  expect(knownKeys(['name'])).toEqual([]);
});

test('the values allowed at a place are known', () => {
  expect(knownValues(['pillars', 3, 'facets', 0])).toContain('reputation');
  expect(knownValues(['check', 'rules', 'no-buzzword'])).toContain('off');
  expect(knownValues(['calendar', 'weekStart'])).toContain('monday');
  expect(knownValues(['promise'])).toEqual([]);
});
