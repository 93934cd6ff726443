import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {channelOfFolder, draftFolder} from '../../../src/calendar/draft-folder.js';

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

test('a new draft goes to the folder that the brief and its generator have for its kind', () => {
  const content = ['src/notes/*.md', 'site/_case_studies/*.md', '_posts/**'];
  const withContent = {...emptyBrief, calendar: {...emptyBrief.calendar, content}};
  expect(draftFolder('case-study', undefined, withContent, () => [])).toBe('site/_case_studies');
  expect(draftFolder('post', undefined, withContent, () => [])).toBe('_posts');
});
