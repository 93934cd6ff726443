import {describe, expect, test} from 'vitest';
import {namesReader, titleNamesReader} from '../../../src/core/detect/audience.js';

describe('a reader', () => {
  test.each([
    'CTOs who inherit an oven they did not choose.',
    'If you run a clinic, this is your Monday.',
    'Your loaf is dry by noon.',
    'School cooks who serve at noon get a loaf that is soft until two.',
    'For bakers with one deck oven.',
    'Three tips to mothers of picky eaters.',
    'Small bakeries struggle with gas bills.',
    'Owners of cafes ask me when to buy.',
    'We help landlords replace their boilers.',
    'I teach beginners to read dough.',
    'Imagine a loaf that nobody eats.',
    'Measure the water first.',
    'Frequently asked questions about rye.',
  ])('is named or addressed in: %s', text => {
    expect(namesReader(text)).toBe(true);
  });

  test.each([
    'The bread was baked in the morning.',
    'I have baked for twenty years.',
    'We are a family business in the old town.',
    'He holds a diploma in baking.',
    'An oven is a box that is hot.',
    'Youth is no excuse for salt.',
  ])('is neither in: %s', text => {
    expect(namesReader(text)).toBe(false);
  });

  test('uses the words of the brief’s audience, in any case and number', () => {
    expect(namesReader('The Canteens of the harbor open at six.', ['canteen'])).toBe(true);
    expect(namesReader('The DECK-OVEN is cold.', ['deck oven'])).toBe(true);
    expect(namesReader('The bakery is closed.', ['bakeries'])).toBe(true);
    expect(namesReader('The oven is cold.', ['canteen', ''])).toBe(false);
  });

  test.each([
    ['How to keep bread soft', true],
    ['Seven signs of a tired starter', true],
    ['Why does rye stick to the peel?', true],
    ['Bread for grandmothers', true],
    ['How to contact me', false],
    ['What do I do all day?', false],
    ['Bread', false],
  ])('is promised an answer by a title: %s (%s)', (title, promised) => {
    expect(titleNamesReader(title)).toBe(promised);
  });
});
