import {expect, test} from 'vitest';
import {applyEdits} from '../../../src/calendar/edit-front-matter.js';
import {planMove} from '../../../src/calendar/plan-move.js';

const dated = '---\ntitle: A wall\ndate: 2026-11-22 # told the client\n---\n';

test('a file with a date key keeps its name, even when the name has a day too', () => {
  const move = planMove(dated, '/posts/2026-11-22-a-wall.md', '2026-12-01', null);
  expect(move.by === 'edit' && applyEdits(dated, move.edits)).toBe(dated.replace('2026-11-22', '2026-12-01'));
});

test('a file whose name is its only date gets a new name', () => {
  const move = planMove('---\ntitle: A wall\n---\n', '/_posts/2026-11-22-a-wall.md', '2026-12-01', null);
  expect(move).toEqual({by: 'rename', path: '/_posts/2026-12-01-a-wall.md'});
});

test('a file without any date gets a date line', () => {
  const text = '---\ntitle: A wall\n---\nBody\n';
  const move = planMove(text, '/posts/a-wall.md', '2026-12-01', null);
  expect(move.by === 'edit' && applyEdits(text, move.edits)).toBe('---\ntitle: A wall\ndate: 2026-12-01\n---\nBody\n');
});
