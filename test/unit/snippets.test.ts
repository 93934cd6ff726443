import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readEntry} from '../../src/calendar/read-entry.js';
import {createChecker} from '../../src/core/checker.js';
import {answers} from './filled-snippets.js';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL('../../snippets/lodestone.code-snippets', import.meta.url), 'utf8'),
);
const front = bodyOf('lode-front');

function bodyOf(prefix: string): string {
  return (
    Object.values(snippets)
      .find(snippet => snippet.prefix === prefix)
      ?.body.join('\n') ?? ''
  );
}

/** The snippet as it stands in the file once every tab stop is filled. */
function fill(body: string, typed: readonly string[]): string {
  return body
    .replace(/\$\{(\d+)(?::[^}]*|\|[^}]*\|)\}/g, (_, stop: string) => typed[Number(stop) - 1] ?? '')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-22')
    .replace('$0', '');
}

test('there are at least fourteen shapes, each with its own prefix and a sentence about it', () => {
  const all = Object.values(snippets);
  expect(all.length).toBeGreaterThanOrEqual(15);
  expect(new Set(all.map(({prefix}) => prefix)).size).toBe(all.length);
  for (const {prefix, description} of all) {
    expect(prefix).toMatch(/^lode-[a-z-]+$/);
    expect(description.length).toBeGreaterThan(20);
  }
});

test('tab stops are numbered from 1 without a gap, and the caret ends at $0', () => {
  for (const [name, {body}] of Object.entries(snippets)) {
    const text = body.join('\n');
    const stops = [...text.matchAll(/\$\{(\d+)[:|]/g)].map(match => Number(match[1]));
    expect(stops, name).toEqual(stops.map((_, index) => index + 1));
    expect(text.match(/\$0/g), name).toHaveLength(1);
  }
});

test('every draft’s shape asks for the reader, for evidence and for what comes next', () => {
  for (const [name, {prefix, body}] of Object.entries(snippets)) {
    if (prefix === 'lode-front' || prefix === 'lode-proof') continue;
    const text = body.join('\n');
    expect(text, name).toMatch(/reader|visitor|whom|who sits|who is it about|who\?/i);
    expect(text, name).toMatch(/figure|number|how much|what changed|with what result|words/i);
    expect(text, name).toMatch(/send|write|try|tell|answer|propose/i);
  }
});

test.each(Object.entries(snippets).filter(([, {prefix}]) => prefix !== 'lode-front'))(
  '“%s” lints clean once it is filled in',
  (_, {prefix, body}) => {
    const answer = answers[prefix];
    const stops = [...body.join('\n').matchAll(/\$\{\d+[:|]/g)].length;
    expect(answer?.typed).toHaveLength(stops);
    const matter = fill(front, ['Why the hall piano drifts', 'ready', answer?.kind ?? '', 'caretakers']);
    const text = matter + fill(body.join('\n'), answer?.typed ?? []);
    expect(text).not.toMatch(/\$\{|\$0/);
    expect(readEntry(text, {path: 'draft.md'})).toMatchObject({date: '2026-11-22', kind: answer?.kind, problem: null});
    const {findings, verdict} = createChecker().check(text);
    expect(
      findings.filter(({severity}) => severity !== 'hint').map(({rule, message}) => `${rule}: ${message}`),
    ).toEqual([]);
    expect(verdict?.flagged ?? false).toBe(false);
  },
);
