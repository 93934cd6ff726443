import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyEdits} from '../../../src/calendar/edit-front-matter.js';
import {
  addOpportunity,
  type Result,
  readOpportunities,
  resultKinds,
  returnsOf,
} from '../../../src/calendar/opportunities.js';
import {readEntry} from '../../../src/calendar/read-entry.js';

const today = '2026-11-24';
const call: Result = {day: '2026-11-22', kind: 'conversation', text: 'Ana asked for a visit', from: 'posts/seal.md'};

test('the first result makes a heading, the next ones a line each', () => {
  const first = applyEdits('', [addOpportunity('', call)]);
  expect(first).toMatch(/^# What came back\n\n/);
  const second = applyEdits(first, [addOpportunity(first, {...call, kind: 'work', from: null})]);
  expect(second.slice(first.length)).toBe('- 2026-11-22 work: Ana asked for a visit\n');
  expect(readOpportunities(second)).toEqual([call, {...call, kind: 'work', from: null}]);
});

test('a file edited by hand keeps its own lines, and every result in it is read', () => {
  const text = [
    '# Mine',
    'A note of my own.',
    '* 2026-11-01, Conversations – with the school (from [the talk](talks/heat.md))',
    '- 2026-11-02 dinner: no kind we know',
    '- 2026-13-45 lead: no day',
    '  - 2026-11-03: lead: a bakery in Oak Hollow',
  ].join('\r\n');
  expect(readOpportunities(text)).toEqual([
    {day: '2026-11-01', kind: 'conversation', text: 'with the school', from: 'talks/heat.md'},
    {day: '2026-11-03', kind: 'lead', text: 'a bakery in Oak Hollow', from: null},
  ]);
  const after = applyEdits(text, [addOpportunity(text, call)]);
  expect(after.startsWith(`${text}\r\n- 2026-11-22`)).toBe(true);
  expect(after.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('whatever is noted is read again as it was, on one line', () => {
  const words = fc.string({unit: 'grapheme', maxLength: 80}).map(text => text.replace(/\s+/g, ' ').trim());
  const path = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}).filter(text => !/\p{Cc}/u.test(text));
  const results = fc.record({
    day: fc.constantFrom('2026-11-22', '2024-02-29'),
    kind: fc.constantFrom(...resultKinds),
    text: words.filter(text => !/^[\s,:·–—-]/.test(text) && !/from \[.*\]\(/.test(text)),
    from: fc.option(path),
  });
  fc.assert(
    fc.property(results, result => {
      const text = applyEdits('', [addOpportunity('', result)]);
      expect(readOpportunities(text)).toEqual([result]);
    }),
  );
});

test('a piece counts when it was posted, once for all channels, whatever its own day', () => {
  const entry = (path: string, lines: string) => readEntry(`---\n${lines}\n---\n`, {path, today});
  const entries = [
    entry('again.md', 'status: published\ndate: 2025-11-01\nposted: {linkedin: {day: 2026-11-02}}'),
    entry('twice.md', 'date: 2026-11-01\nposted: {blog: {day: 2026-11-03}, linkedin: {day: 2026-11-05}}'),
    entry('moved.md', 'status: published\ndate: 2026-11-01\nposted: {blog: {day: 2025-11-01}}'),
    entry('torn.md', 'status: published\ndate: 2026-11-01\nposted: {blog: {day: soon}, site: yes}'),
    entry('pitch.md', 'kind: pitch\ndate: 2026-12-20\nposted: {mail: {day: 2026-11-03}}'),
    entry('planned.md', 'status: scheduled\ndate: 2026-11-20'),
  ];
  const returns = returnsOf(entries, [], {from: '2026-08-26', to: today});
  expect(returns).toEqual({inbound: {pieces: 3, came: {}}, outbound: {pieces: 1, came: {}}});
});

test('each result counts where its piece does', () => {
  const entry = (path: string, lines: string) => readEntry(`---\nstatus: published\n${lines}\n---\n`, {path, today});
  const entries = [
    entry('posts/seal.md', 'date: 2026-11-01'),
    entry('posts/old.md', 'date: 2025-11-01'),
    entry('pitches/north.md', 'date: 2026-11-02'),
    {...entry('posts/later.md', 'date: 2026-11-02'), status: 'scheduled'},
  ];
  const results: readonly Result[] = [
    call,
    {...call, from: null},
    {...call, kind: 'reply', from: null},
    {...call, kind: 'work', from: 'pitches/north.md'},
    {...call, day: '2025-11-05'},
  ];
  expect(returnsOf(entries, results, {from: '2026-08-26', to: today})).toEqual({
    inbound: {pieces: 1, came: {conversation: 2}},
    outbound: {pieces: 1, came: {work: 1, reply: 1}},
  });
});
