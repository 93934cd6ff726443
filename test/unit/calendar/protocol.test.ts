import {expect, test} from 'vitest';
import {isFromCalendar} from '../../../src/calendar/protocol.js';

test.each([
  {type: 'ready', from: '2026-10-26', to: '2026-12-06'},
  {type: 'open', path: 'blog/a.md'},
  {type: 'create', day: '2026-11-22'},
  {type: 'move', path: 'blog/a.md', day: '2026-11-22'},
  {type: 'publish', path: 'blog/a.md'},
  {type: 'result', path: 'blog/a.md'},
  {type: 'filter', filter: {query: '', coloring: 'status', hidden: ['idea', null]}},
  {type: 'undo'},
])('%j is a wish of the page', message => {
  expect(isFromCalendar(message)).toBe(true);
});

test.each([
  null,
  'undo',
  {},
  {type: 'delete', path: 'a.md'},
  {type: 'open'},
  {type: 'open', path: ''},
  {type: 'publish'},
  {type: 'result', path: 7},
  {type: 'filter', filter: {query: '', coloring: 'status'}},
  {type: 'filter', filter: {query: '', coloring: 'path', hidden: []}},
  {type: 'filter', filter: {query: '', coloring: 'status', hidden: [7]}},
  {type: 'create', day: '2026-02-30'},
  {type: 'move', path: 'a.md', day: 'tomorrow'},
  {type: 'ready', from: '2026-12-06', to: '2026-10-26'},
])('%j is turned away at the door', message => {
  expect(isFromCalendar(message)).toBe(false);
});
