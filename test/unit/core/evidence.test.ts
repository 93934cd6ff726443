import {describe, expect, test} from 'vitest';
import {showsEvidence} from '../../../src/core/detect/evidence.js';
import {parseMarkdown} from '../../../src/core/markdown.js';
import {analyze} from '../../../src/core/prose/prose.js';

function shows(text: string): boolean {
  return analyze(parseMarkdown(text), text).blocks.some(showsEvidence);
}

describe('something a reader can check', () => {
  test.each([
    // Numbers that count, in digits or spelled out.
    'We baked 212 loaves on Monday.',
    'Eleven school kitchens cut it.',
    'The oven burns half the gas.',
    'Waste fell by 30%.',
    'It costs €2,300 to repair.',
    'The queue went from 40 minutes to nine.',
    'Every third loaf came back; now 1 in 50 does.',
    'A dozen bakers tried it.',
    'We sold 2000+ loaves.',
    '- 14 ovens',
    // Somebody’s own words, and the way to them.
    'The cook said: “My soup has waited for this bread for years.”',
    'The [review](https://example.com/review) is here.',
    // A name, with what it needed.
    'The Harbor School needed bread that stays soft.',
    'We helped Falke & Sons keep their deck oven.',
    // Before and after.
    'The gas bill dropped as soon as the door closed.',
    'The night baker no longer comes in on Sundays.',
  ])('is in: %s', text => {
    expect(shows(text)).toBe(true);
  });

  test.each([
    // Years, dates and times say when, not how much.
    'We have baked since 1998.',
    'Founded in the 1990s.',
    'It opened on May 4 and closed on 12 June.',
    'It opened on 04/05/2021.',
    'We opened on 2021-05-04.',
    'Open from 6:30 to 12:00.',
    // Years of experience count the writer.
    '15+ years of baking.',
    'Twenty years in the trade.',
    // Names of things, places in a list, and ways to call.
    'It runs on version 2.4.1 of the firmware.',
    'See chapter 7, figure 3.',
    'The 3rd oven is new.',
    '1. Bread',
    'Call 555-0134.',
    'Call +44 20 7946 0018 or (020) 7946 0018.',
    // What nobody could count.
    'Thousands of happy customers.',
    'Our bread is loved by many.',
    'One of us is always awake.',
    // Nothing at all.
    'We care about bread.',
    'She said “yes”.',
    'Our team needed coffee.',
  ])('is not in: %s', text => {
    expect(shows(text)).toBe(false);
  });
});
