import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import ruleList from '../../../src/core/rule-list.json';
import {rulePage} from '../../../src/core/rule-page.js';
import {rules} from '../../../src/core/rules/index.js';

test('docs/rules holds one page a rule and nothing else', () => {
  expect(readdirSync('docs/rules').sort()).toEqual(rules.map(rule => `${rule.id}.md`).sort());
});

test.each(rules.map(rule => [rule.id, rule] as const))('the page of %s is up to date (npm run docs)', (id, rule) => {
  expect(readFileSync(`docs/rules/${id}.md`, 'utf8')).toBe(rulePage(rule));
});

test('the list of rules is up to date (npm run docs)', () => {
  expect(ruleList).toEqual(rules.map(({id, summary}) => ({id, summary})));
});
