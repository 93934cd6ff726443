import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import {emptyBrief} from '../../../src/brief/brief.js';
import {createChecker} from '../../../src/core/checker.js';
import {rules} from '../../../src/core/rules/index.js';

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map(example => [example.draft, example] as const))('%j', (draft, {says, options, brief}) => {
    const checker = createChecker({
      brief: {
        ...emptyBrief,
        ...brief,
        check: {...emptyBrief.check, rules: {[id]: {severity: 'warning', options: options ?? null}}},
      },
    });
    const found = checker.check(draft).findings.filter(finding => finding.rule === id);
    expect(found.map((finding, at) => finding.message.slice(0, says[at]?.length))).toEqual([...says]);
    for (const finding of found) expect(finding).toMatchObject({severity: 'warning', url: `docs/rules/${id}.md`});
  });

  test('has a silent and a speaking example', () => {
    expect(rule.examples.some(example => example.says.length > 0)).toBe(true);
    expect(rule.examples.some(example => example.says.length === 0)).toBe(true);
  });
});

test('a rule without options in the file runs with its defaults', () => {
  const file = new VFile('');
  for (const rule of rules) rule.run({type: 'root', children: []}, file);
  expect(file.messages).toEqual([]);
});
