import {expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {createChecker} from '../../../src/core/checker.js';

function rulesOf(text: string, brief = emptyBrief): readonly string[] {
  return createChecker({brief})
    .check(text)
    .findings.filter(finding => finding.severity !== 'hint')
    .map(finding => `${finding.line}:${finding.column} ${finding.rule}`);
}

test('a finding stands on the very words, past emoji, entities, escapes, tabs and CRLF', () => {
  for (const [before, column] of [
    ['👩‍🍳 ', 7],
    ['R&amp;D ', 9],
    ['\\*now\\* ', 9],
    ['**so** ', 8],
    ['e\u0301 ', 4],
  ] as const) {
    expect(rulesOf(`One.\r\n\r\n${before}team player\r\n`)).toEqual([`3:${column} no-buzzword`]);
  }
  const {findings} = createChecker().check('- one\n\n  and\n  team\n  player here\n');
  expect(findings.find(({rule}) => rule === 'no-buzzword')).toMatchObject({
    line: 4,
    column: 3,
    endLine: 5,
    endColumn: 9,
  });
});

test('a byte order mark takes no column', () => {
  expect(rulesOf('\uFEFFA team player')).toEqual(['1:3 no-buzzword']);
});

test('code, block quotes and front matter are not prose', () => {
  expect(rulesOf('---\ntitle: team player\n---\n\n`team player`\n\n```\nteam player\n```\n\n> team player\n')).toEqual(
    [],
  );
});

test('comments switch rules off for a line, the next line, a stretch and a file', () => {
  expect(rulesOf('A team player <!-- lodestone-disable-line no-buzzword -->')).toEqual([]);
  expect(rulesOf('<!-- lodestone-disable-next-line -->\nA team player')).toEqual([]);
  expect(
    rulesOf('<!-- lodestone-disable -->\n\nA team player\n\n<!-- lodestone-enable -->\n\nA team player\n'),
  ).toEqual(['7:3 no-buzzword']);
  expect(rulesOf('A team player\n\n{/* lodestone-disable-file no-buzzword, no-duty-list */}\n')).toEqual([]);
});

test('a comment that is code switches nothing off', () => {
  expect(rulesOf('A team player\n\n`<!-- lodestone-disable-file -->`\n')).toEqual(['1:3 no-buzzword']);
});

test('the brief sets severities, switches rules off and allows phrases; unknown rules do no harm', () => {
  const withCheck = (check: Partial<typeof emptyBrief.check>) => ({
    ...emptyBrief,
    check: {...emptyBrief.check, ...check},
  });
  const rules = {
    'no-buzzword': {severity: 'off', options: null},
    'no-such-rule': {severity: 'error', options: {allow: 'x'}},
  } as const;
  expect(rulesOf('A team player', withCheck({rules}))).toEqual([]);
  expect(rulesOf('A team player', withCheck({allow: ['Team player']}))).toEqual([]);
  const loud = createChecker({brief: withCheck({rules: {'no-buzzword': {severity: 'error', options: {allow: 3}}}})});
  expect(loud.check('A team player').findings.find(({rule}) => rule === 'no-buzzword')).toMatchObject({
    severity: 'error',
  });
});

test('advice waits while a draft says that it is being drafted, when asked to', () => {
  const text = '---\nstatus: drafting\nkind: post\n---\n\n# Bread\n\nThe bread was baked.\n';
  const has = (byStatus: boolean) =>
    createChecker()
      .check(text, {byStatus})
      .findings.some(finding => finding.rule === 'require-next-step');
  expect([has(true), has(false)]).toEqual([false, true]);
});

test('a short draft, a testimonial and one that is not English get no verdict', () => {
  const words = 'I have a proven track record and strong communication skills. '.repeat(12);
  const german =
    'Die Bäckerei ist für alle da, und das Brot ist nicht mit dem von der Tankstelle zu vergleichen. '.repeat(6);
  const check = (text: string) => createChecker().check(text).verdict;
  expect(check(words)?.flagged).toBe(true);
  expect(check(words.slice(0, 120))).toBeNull();
  expect(check(`---\nkind: testimonial\n---\n\n${words}`)).toBeNull();
  expect(check(german)).toBeNull();
});

test('any text gets a report', () => {
  for (const text of [
    '',
    '\n',
    '---',
    '---\na: [\n---\n',
    '\u0000',
    '|a|\n|-|\n',
    '[^1]: team player',
    '<!-- lodestone-',
  ])
    expect(createChecker().check(text).words).toBeGreaterThanOrEqual(0);
});

test('a case study is read as one wherever its generator keeps it', () => {
  const text = '# The harbor\n\nThe bread was baked in the morning, and it was very good bread from a good oven.\n';
  const has = (path: string, matter = '') =>
    createChecker()
      .check(matter + text, {path})
      .findings.some(({rule}) => rule === 'require-outcome');
  expect([has('_case_studies/harbor.md'), has('a.md', '---\nlayout: case-study\n---\n\n')]).toEqual([true, true]);
  expect(has('work/harbor.md')).toBe(false);
});

test('a draft that mostly quotes somebody else gets no verdict', () => {
  const praise = 'I am a results-driven professional with proven skills and experience in many fields. ';
  expect(createChecker().check(praise.repeat(8)).verdict?.flagged).toBe(true);
  expect(
    createChecker().check(`This came in the mail today, and I wrote back:\n\n> ${praise.repeat(8)}\n`).verdict,
  ).toBe(null);
});
