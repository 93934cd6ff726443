import {describe, expect, test} from 'vitest';
import {namesClient, presentsClient} from '../../../src/core/detect/client.js';
import {tellsChange, tellsProblem} from '../../../src/core/detect/outcome.js';

describe('a client', () => {
  test.each([
    ['The Harbor School needed bread that stays soft.', true, true],
    ['Falke & Sons came to us with a cold oven.', true, true],
    ['We helped St. Anne’s bake at night.', true, true],
    ['A 40-bed clinic was running out of bread.', true, false],
    ['The canteen of a ferry wanted bread. The company needed it soft.', true, false],
    ['We worked with a family bakery in the old town.', true, false],
    ['Our client closed at noon.', true, false],
    ['We needed more flour.', false, false],
    ['It was a cold morning.', false, false],
    ['I wanted to be a baker.', false, false],
    ['This needed salt.', false, false],
  ])('%s presented: %s, by name: %s', (text, presented, named) => {
    expect(presentsClient(text)).toBe(presented);
    expect(namesClient(text)).toBe(named);
  });
});

describe('an outcome', () => {
  test.each([
    ['The oven failed every November.', true, false],
    ['Half the loaves came back because they were too dry.', true, false],
    ['They could not find a baker for the night.', true, false],
    ['Since then the night shift has stopped.', false, true],
    ['Returns fell from forty loaves to six.', false, true],
    ['The gas bill halved.', false, true],
    ['The dough rests in the cold room.', false, false],
    ['We bake rye, wheat and spelt.', false, false],
  ])('%s problem: %s, change: %s', (text, problem, change) => {
    expect(tellsProblem(text)).toBe(problem);
    expect(tellsChange(text)).toBe(change);
  });
});
