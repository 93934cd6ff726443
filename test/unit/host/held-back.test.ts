import {expect, test} from 'vitest';
import type {Finding} from '../../../src/core/finding.js';
import {type Change, carried, heldBack, type Shown} from '../../../src/host/held-back.js';

function finding(line: number, column: number, message = 'Unexpected `leverage`', rule = 'no-buzzword'): Finding {
  const place = {line, column, endLine: line, endColumn: column + 8};
  return {rule, severity: 'information', message, url: '', expected: [], ...place};
}

function shown({line, column, message, rule}: Finding): Shown {
  return {rule, message, spot: {line: line - 1, character: column - 1}};
}

const change = (line: number, from: number, to: number, text: string): Change => ({
  range: {start: {line, character: from}, end: {line, character: to}},
  text,
});

test('a new finding on a line being typed is held back, and on every other line it is not', () => {
  const findings = [finding(3, 1), finding(4, 1)];
  expect([...heldBack(findings, new Set([3]), [])]).toEqual([findings[1]]);
  expect([...heldBack(findings, new Set(), [])]).toEqual([]);
});

test('one that is on the screen stays, though its words or its place changed, and a second of its kind waits', () => {
  const before = finding(4, 5);
  const moved = finding(4, 9);
  const reworded = finding(4, 5, 'Unexpected `leverages`');
  const second = finding(4, 40, 'Unexpected `synergy`');
  expect(heldBack([moved], new Set([3]), [shown(before)]).size).toBe(0);
  expect(heldBack([reworded], new Set([3]), [shown(before)]).size).toBe(0);
  expect([...heldBack([before, second], new Set([3]), [shown(before)])]).toEqual([second]);
});

test('spots are carried over edits as the text is', () => {
  expect(carried({line: 4, character: 5}, change(2, 0, 0, 'one\ntwo\n'))).toEqual({line: 6, character: 5});
  expect(carried({line: 4, character: 5}, change(4, 0, 2, 'longer'))).toEqual({line: 4, character: 9});
  expect(carried({line: 4, character: 5}, change(4, 2, 2, 'a\nbc'))).toEqual({line: 5, character: 5});
  expect(carried({line: 4, character: 5}, change(4, 3, 9, ''))).toEqual({line: 4, character: 3});
  expect(carried({line: 4, character: 5}, change(4, 6, 9, 'x'))).toEqual({line: 4, character: 5});
  expect(carried({line: 4, character: 5}, change(3, 2, 4, ''))).toEqual({line: 4, character: 5});
  const joined: Change = {range: {start: {line: 3, character: 2}, end: {line: 4, character: 0}}, text: ''};
  expect(carried({line: 4, character: 5}, joined)).toEqual({line: 3, character: 7});
});
