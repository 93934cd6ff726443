import {expect, test} from 'vitest';
import {switchOffRule} from '../../../src/brief/switch-off-rule.js';

function switchedOff(text: string, rule = 'no-buzzword'): string {
  return switchOffRule(text, rule).reduceRight(
    (all, {start, end, text: put}) => all.slice(0, start) + put + all.slice(end),
    text,
  );
}

test.each([
  ['', 'check:\n  rules:\n    no-buzzword: off\n'],
  ['# mine\n', '# mine\ncheck:\n  rules:\n    no-buzzword: off\n'],
  ['name: Ada # me', 'name: Ada # me\ncheck:\n  rules:\n    no-buzzword: off'],
  ['name: Ada\r\n', 'name: Ada\r\ncheck:\r\n  rules:\r\n    no-buzzword: off\r\n'],
  ['check:\n', 'check:\n  rules:\n    no-buzzword: off\n'],
  [
    'check:\n    allow: [soft] # kept\n\nname: Ada\n',
    'check:\n    allow: [soft] # kept\n    rules:\n      no-buzzword: off\n\nname: Ada\n',
  ],
  ['check:\n  rules: {}\n', 'check:\n  rules: {no-buzzword: off}\n'],
  ['check: {allow: [a]}\n', 'check: {allow: [a], rules: {no-buzzword: off}}\n'],
  ['check: {rules: {no-duty-list: hint}}\n', 'check: {rules: {no-duty-list: hint, no-buzzword: off}}\n'],
  [
    'check:\n  rules:\n    # loud\n    no-duty-list: warning # why\n  allow: [a]\n',
    'check:\n  rules:\n    # loud\n    no-duty-list: warning # why\n    no-buzzword: off\n  allow: [a]\n',
  ],
  ['check:\n  rules:\n    no-buzzword: warning # why\n', 'check:\n  rules:\n    no-buzzword: off # why\n'],
  ['check:\n  rules:\n    no-buzzword: [warning, {max: 2}]\n', 'check:\n  rules:\n    no-buzzword: [off, {max: 2}]\n'],
  ['check:\n  rules:\n    no-buzzword:\n', 'check:\n  rules:\n    no-buzzword: off\n'],
  ['\uFEFFname: Ada\n', '\uFEFFname: Ada\ncheck:\n  rules:\n    no-buzzword: off\n'],
])('%j becomes %j', (before, after) => {
  expect(switchedOff(before)).toBe(after);
});

test('a brief that cannot be read, or holds something else there, is refused with what to do', () => {
  expect(() => switchedOff('name: [Ada\n')).toThrow(/line \d.*mend it/);
  expect(() => switchedOff('check: loud\n')).toThrow(/check/);
  expect(() =>
    switchedOff('check:\n  rules:\n    no-buzzword: &all [hint, {max: 3}]\n    no-duty-list: *all\n'),
  ).toThrow(/by hand/);
});
