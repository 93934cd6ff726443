import {expect, test} from 'vitest';
import {applyEdits, editFrontMatter} from '../../../src/calendar/edit-front-matter.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const read = (lines: string) => readEntry(`---\n${lines}\n---\n\nText\n`, {path: 'notes/a.md', today: '2026-11-22'});

// Heads as people write them, which strict readers turn down as a whole.
test.each([
  ['a key that is there twice', 'title: One\ntags: a\ntags: b\ndate: 2026-11-20', 'One', true],
  ['a colon in a title', 'title: One: two\ndate: 2026-11-20', 'One: two', true],
  ['a title that opens with brackets', 'title: [WIP] One\ndate: 2026-11-20', '[WIP] One', true],
  ['words behind a quoted title', 'title: "One" and two\ndate: 2026-11-20', '"One" and two', true],
  ['an at sign', 'title: @home\ndate: 2026-11-20', '@home', true],
  ['a tab before a key', 'title: One\n\tsub: x\ndate: 2026-11-20', 'One', true],
  ['a tag of another program', 'title: One\nimage: !include a.png\ndate: 2026-11-20', 'One', false],
  ['a template in braces', 'title: One\nimage: {{ site.url }}\ndate: 2026-11-20', 'One', false],
  ['an alias to nothing', 'title: One\nby: *nobody\ndate: 2026-11-20', 'One', true],
  ['a stray word', 'title: One\nhello\ndate: 2026-11-20', 'One', true],
  ['a list out of line', 'title: One\ntags:\n- a\n - b\ndate: 2026-11-20', 'One', null],
  ['the timestamp tag', 'title: One\ndate: !!timestamp 2026-11-20', 'One', false],
])('%s: read, and told where it breaks the rules', (_name, lines, title, told) => {
  const entry = read(lines);
  expect([entry.title, entry.date]).toEqual([title, '2026-11-20']);
  if (told !== null) expect(entry.problem !== null).toBe(told);
  if (entry.problem) expect(entry.problem).toMatch(/^The .*\.$/s);
});

test('what can be read as a whole can be edited, twice written keys and foreign tags among it', () => {
  for (const lines of [
    'title: One\ntags: a\ntags: b\ndate: 2026-11-20',
    'image: !include a.png\ndate: 2026-11-20',
    'date: !!timestamp 2026-11-20',
  ]) {
    const text = `---\n${lines}\n---\n`;
    expect(applyEdits(text, editFrontMatter(text, {date: '2026-12-01'}))).toBe(
      text.replace('2026-11-20', '2026-12-01'),
    );
  }
});

test('only the head of a file is needed', () => {
  const text = `---\ntitle: One\ndate: 2026-11-20\n---\n\n${'word '.repeat(10_000)}`;
  expect(readEntry(text.slice(0, 60), {path: 'a.md'})).toEqual(readEntry(text, {path: 'a.md'}));
});

test('prose that only looks like front matter is left alone', () => {
  for (const text of [
    '---\n\nA line above.\n\n---\n',
    '--- \nText',
    '{% include a %}\nText',
    '{{< note >}}\n',
    '+++ x\ntitle = "a"\n+++\n',
  ]) {
    const entry = readEntry(text, {path: 'notes/my-note.md'});
    expect([entry.title, entry.date]).toEqual(['My note', null]);
  }
});
