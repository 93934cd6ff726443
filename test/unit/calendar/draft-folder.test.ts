import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {channelOfFolder} from '../../../src/calendar/draft-folder.js';

const channel = {cadence: null, limit: null, fold: null};
const brief = {
  ...emptyBrief,
  channels: [
    {...channel, id: 'blog', name: 'Blog', folder: './posts/'},
    {...channel, id: 'linkedin', name: 'LinkedIn', folder: 'social'},
    {...channel, id: 'x', name: 'X', folder: 'social'},
    {...channel, id: 'stage', name: 'Talks', folder: null},
  ],
};

test('a folder that belongs to one channel names it, one that several share does not', () => {
  expect(channelOfFolder('/posts', brief)).toBe('blog');
  expect(channelOfFolder('social', brief)).toBeUndefined();
  expect(channelOfFolder('', brief)).toBeUndefined();
  expect(channelOfFolder('posts', null)).toBeUndefined();
});
