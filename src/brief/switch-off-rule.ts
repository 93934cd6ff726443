import {isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap} from 'yaml';
import {readBrief} from './read-brief.js';
import type {Span} from './yaml-tree.js';

/** One splice of the brief's text (UTF-16 offsets, end exclusive). */
export interface BriefEdit extends Span {
  readonly text: string;
}

/**
 * The smallest edits that make a `brand.yaml` say `check.rules.<rule>: off`; comments, order and style stay. None where it
 * says so already. Throws an Error that says what to do where the file cannot be read, or written without touching more.
 */
export function switchOffRule(text: string, rule: string): readonly BriefEdit[] {
  // The parser counts from behind a byte order mark.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const edits = planned(text.slice(mark), rule).map(edit => ({
    ...edit,
    start: edit.start + mark,
    end: edit.end + mark,
  }));
  const after = edits.reduceRight((all, {start, end, text: put}) => all.slice(0, start) + put + all.slice(end), text);
  const before = readBrief(text).brief;
  const now = readBrief(after).brief;
  const others = ({check, ...rest}: typeof now): string =>
    JSON.stringify({...rest, check: {...check, rules: {...check.rules, [rule]: null}}}, sortedKeys);
  if (now.check.rules[rule]?.severity !== 'off' || others(before) !== others(now)) {
    throw new Error(
      `brand.yaml cannot be changed here without touching more: write “${rule}: off” under check, rules by hand.`,
    );
  }
  return edits;
}

function planned(text: string, rule: string): readonly BriefEdit[] {
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent'});
  const [error] = document.errors;
  if (error) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    throw new Error(`brand.yaml cannot be read (line ${line}): mend it, then try again.`);
  }
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const path = ['check', 'rules', rule];
  let map: unknown = document.contents;
  if (map === null || (isScalar(map) && map.value === null)) {
    const gap = text === '' || text.endsWith('\n') ? '' : newLine;
    return [inserted(text.length, `${gap}${block(path, '', newLine)}${newLine}`)];
  }
  for (const [depth, key] of path.entries()) {
    if (!isMap(map)) throw new Error(`brand.yaml holds no map at “${path.slice(0, depth).join('.')}”: mend it first.`);
    const pair = map.items.find(item => isScalar(item.key) && item.key.value === key);
    if (!pair) return [addedTo(map, path.slice(depth), text, newLine)];
    if (depth === path.length - 1) return [replaced(pair, text)];
    if (isScalar(pair.value) && pair.value.value === null) {
      return [filled(pair, path.slice(depth + 1), {text, newLine, flow: map.flow === true})];
    }
    map = pair.value;
  }
  return [];
}

/** A key that stands empty, or says `null`, gets its first setting. */
function filled(
  {key, value}: Pair,
  path: readonly string[],
  {text, newLine, flow}: {readonly text: string; readonly newLine: string; readonly flow: boolean},
): BriefEdit {
  const {start, end} = spanOf(key);
  const colon = text.indexOf(':', end) + 1;
  const empty = spanOf(value);
  const written = empty.start < empty.end ? {start: colon, end: empty.end} : {start: colon, end: colon};
  if (flow) return {...written, text: ` ${flowMap(path)}`};
  const setting = `${newLine}${block(path, `${' '.repeat(columnOf(text, start))}  `, newLine)}`;
  return written.start < written.end ? {...written, text: setting} : inserted(lineEnd(text, end), setting);
}

/** The setting itself: a bare one, or the first of a list with options. */
function replaced({key, value}: Pair, text: string): BriefEdit {
  const setting = isSeq(value) ? value.items[0] : value;
  const {start, end} = spanOf(setting);
  if (start < end) return {start, end, text: 'off'};
  return inserted(text.indexOf(':', spanOf(key).end) + 1, ' off');
}

function addedTo(map: YAMLMap, path: readonly string[], text: string, newLine: string): BriefEdit {
  const [first] = map.items;
  const last = map.items.at(-1);
  if (map.flow) {
    const setting = flowMap(path).slice(1, -1);
    if (!last) return inserted(spanOf(map).start + 1, setting);
    return inserted(endOf(last, text), `, ${setting}`);
  }
  if (!first || !last) throw new Error('brand.yaml holds an empty map here: write the setting by hand.');
  const indent = ' '.repeat(columnOf(text, spanOf(first.key).start));
  return inserted(lineEnd(text, endOf(last, text)), `${newLine}${block(path, indent, newLine)}`);
}

/** Nested keys in braces, the last of them off. */
function flowMap(path: readonly string[]): string {
  return path.reduceRight((inner, key) => `{${key}: ${inner}}`, 'off');
}

/** Nested keys, one to a line, the last of them off. */
function block(path: readonly string[], indent: string, newLine: string): string {
  const lines = path.map((key, depth) => `${indent}${'  '.repeat(depth)}${key}:`);
  return `${lines.join(newLine)} off`;
}

function endOf({key, value}: Pair, text: string): number {
  const from = spanOf(key);
  const to = isNode(value) && value.range ? Math.max(value.range[1], from.end) : from.end;
  return from.start + text.slice(from.start, to).trimEnd().length;
}

function spanOf(node: unknown): Span {
  const range = isNode(node) ? node.range : null;
  return {start: range?.[0] ?? 0, end: range?.[1] ?? 0};
}

function inserted(at: number, text: string): BriefEdit {
  return {start: at, end: at, text};
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
