import {expect, test} from 'vitest';
import {mendComment} from '../../../src/core/mend-comment.js';

const rules = ['no-buzzword', 'no-duty-list', 'require-evidence'];

test('a misspelt rule or verb becomes the nearest there is, and everything else stays', () => {
  expect(mendComment('<!-- lodestone-disable-line  no-buzword -->', rules)).toBe(
    '<!-- lodestone-disable-line  no-buzzword -->',
  );
  expect(mendComment('<!--lodestone-disabel no-buzzword,no-dutylist-->', rules)).toBe(
    '<!--lodestone-disable no-buzzword,no-duty-list-->',
  );
  expect(mendComment('{/* lodestone-disable-next-lin */}', rules)).toBe('{/* lodestone-disable-next-line */}');
});

test('a comment that is right, or like nothing known, is left alone', () => {
  expect(mendComment('<!-- lodestone-disable-line no-buzzword -->', rules)).toBeNull();
  expect(mendComment('<!-- lodestone-disable-line zzzzzzzzzzzz -->', rules)).toBeNull();
  expect(mendComment('A team player', rules)).toBeNull();
});
