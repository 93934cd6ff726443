import {expect, test} from 'vitest';
import {thresholdFor} from '../../../src/core/verdict/caution.js';

test('the fewer words a draft has, the surer its verdict must be', () => {
  const thresholds = [60, 100, 150, 199].map(words => thresholdFor(words, 0.55));
  expect(thresholds).toEqual([...thresholds].sort((one, other) => other - one));
  expect(thresholds[0]).toBeLessThan(0.7);
  for (const words of [200, 300, 30_000]) expect(thresholdFor(words, 0.55)).toBeCloseTo(0.55, 12);
});
