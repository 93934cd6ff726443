import {expect, test} from 'vitest';
import {exitCodeOf} from '../../../src/cli/checked-draft.js';
import {formatGithub} from '../../../src/cli/format-github.js';
import {formatPretty} from '../../../src/cli/format-pretty.js';
import {formatRdjson} from '../../../src/cli/format-rdjson.js';
import {formatSarif} from '../../../src/cli/format-sarif.js';
import {rules} from '../../../src/core/rules/index.js';

const draft = {
  path: 'posts/a, b: 50%.md',
  text: 'First.\n\né🧱 We leverage.\n',
  report: {
    words: 4,
    verdict: null,
    findings: [
      {
        rule: 'no-buzzword',
        severity: 'information' as const,
        message: 'Unexpected `leverage`,\nsay `use` 100%',
        line: 3,
        column: 8,
        endLine: 3,
        endColumn: 16,
        url: 'docs/rules/no-buzzword.md',
        expected: ['use'],
      },
    ],
  },
};

test('GitHub annotations escape what would end a property or a line', () => {
  expect(formatGithub([draft])).toBe(
    '::notice file=posts/a%2C b%3A 50%25.md,line=3,endLine=3,col=8,endColumn=15,title=lodestone no-buzzword::Unexpected `leverage`,%0Asay `use` 100%25\n',
  );
});

test('SARIF names every rule once and points results at them', () => {
  const {version, runs} = JSON.parse(formatSarif([draft], '1.2.3'));
  expect(version).toBe('2.1.0');
  expect(runs[0].columnKind).toBe('utf16CodeUnits');
  expect(runs[0].tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(rules.map(({id}) => id));
  const [result] = runs[0].results;
  expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe('no-buzzword');
  expect(result.level).toBe('note');
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: 'posts/a%2C%20b%3A%2050%25.md'},
    region: {startLine: 3, startColumn: 8, endLine: 3, endColumn: 16},
  });
});

test('rdjson counts columns in UTF-8 bytes and offers the replacements', () => {
  const [diagnostic] = JSON.parse(formatRdjson([draft])).diagnostics;
  const range = {start: {line: 3, column: 11}, end: {line: 3, column: 19}};
  expect(diagnostic.location).toEqual({path: draft.path, range});
  expect(diagnostic.suggestions).toEqual([{range, text: 'use'}]);
  expect(diagnostic.severity).toBe('INFO');
});

test('pretty output keeps control characters off the terminal', () => {
  const text = formatPretty([{...draft, path: 'a\u001B[2Jb.md'}], {color: false, quiet: false});
  expect(text).not.toContain('\u001B');
  expect(formatPretty([draft], {color: true, quiet: true})).toContain('\u001B[36minformation');
});

test('only what was asked for ends with 1', () => {
  expect(exitCodeOf([draft], 'warning')).toBe(0);
  expect(exitCodeOf([draft], 'information')).toBe(1);
  expect(exitCodeOf([], 'information')).toBe(0);
});
