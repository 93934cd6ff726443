import {CORE_SCHEMA, type EventType, load, type State, Type, YAMLException} from 'js-yaml';
import type {YamlDocument, YamlError, YamlPair, YamlSyntax} from './yaml-syntax.js';

// Tags of other programs (`!include`, `!!timestamp`) are read as what they stand before.
const anyTag = (['scalar', 'sequence', 'mapping'] as const).flatMap(kind => [
  new Type('!', {kind, multi: true, construct: value => value}),
  new Type('tag:yaml.org,2002:', {kind, multi: true, construct: value => value}),
]);

/** How YAML is understood everywhere: dates are words, and no tag is unknown. */
export const yamlSchema = CORE_SCHEMA.extend({explicit: anyTag});

/** A value the parser is within, or has left, with what was read inside it. `open` is where the parser began to look for it. */
interface Frame {
  readonly open: number;
  readonly children: Child[];
}
type Child = YamlSyntax & {readonly open: number};

/** Takes YAML apart, following the parser from value to value. Never throws. */
export function parseYaml(text: string): YamlDocument {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const anchors = new Map<unknown, YamlSyntax>();
  const errors: YamlError[] = [];
  const frames: Frame[] = [{open: 0, children: []}];

  function listener(event: EventType, state: State): void {
    const at = Math.min(state.position + shift, text.length);
    if (event === 'open') {
      frames.push({open: at, children: []});
      return;
    }
    const frame = frames.pop();
    if (!frame) return;
    const node = {...closed(frame, state, at), open: frame.open};
    const anchor: unknown = Reflect.get(state, 'anchor');
    if (anchor !== null) anchors.set(anchor, node);
    frames.at(-1)?.children.push(node);
  }

  function closed({open, children}: Frame, {kind, result}: State, at: number): YamlSyntax {
    const start = nodeStart(text, open);
    if (start >= at) return {type: 'scalar', value: null, start: open, end: open};
    if (kind === 'scalar') return {type: 'scalar', value: result, start, end: trimmedEnd(text, start, at)};
    const [first, ...more] = children;
    // What might turn out to be a key is read as one first, and is then its own only child.
    if (first?.start === start && more.length === 0) return first;
    const flow = text[start] === '[' || text[start] === '{';
    const end = (own: number): number => (flow ? at : own);
    if (kind === 'mapping') {
      const pairs = pairsOf(children, text);
      errors.push(...doubleKeys(pairs));
      const last = pairs.at(-1);
      return {type: 'map', flow, pairs, start, end: end((last?.value ?? last?.key)?.end ?? at)};
    }
    if (kind === 'sequence') {
      const items = flow ? pairsOf(children, text).map(itemOf) : children;
      return {type: 'list', flow, items, start, end: end(items.at(-1)?.end ?? at)};
    }
    const name = /^\*([^\s,[\]{}]*)/.exec(text.slice(start, at));
    return {type: 'alias', target: anchors.get(name?.[1]) ?? null, start, end: start + (name?.[0].length ?? 0)};
  }

  try {
    const data = load(text, {schema: yamlSchema, json: true, listener});
    return {root: rootOf(frames), data, errors};
  } catch (error) {
    const {start, message} = whatBroke(error, frames, text, shift);
    const whole = !(error instanceof YAMLException && error.mark) && frames.length === 1;
    return {
      root: whole ? rootOf(frames) : null,
      data: undefined,
      errors: [...(whole ? errors : []), {message, start, end: Math.min(start + 1, text.length)}],
    };
  }
}

function rootOf(frames: readonly Frame[]): YamlSyntax | null {
  const root = frames[0]?.children[0];
  return root && root.start < root.end ? root : null;
}

function whatBroke(error: unknown, frames: readonly Frame[], text: string, shift: number) {
  if (!(error instanceof YAMLException)) return {message: 'Unexpected nesting, expected a plain file.', start: 0};
  const message = `Unexpected YAML: ${error.reason}.`;
  // A second document is only told of at the end.
  if (!error.mark) return {message, start: frames[0]?.children[1]?.open ?? 0};
  const at = error.mark.position + shift;
  // What is never closed is shown where it opens: at the end of the text, or where the next key of the top begins.
  const open = frames.map(frame => nodeStart(text, frame.open));
  const bracket = open.find(start => text[start] === '[' || text[start] === '{');
  if (bracket !== undefined && /\n[^\s#\]}]/.test(text.slice(bracket, at + 1))) return {message, start: bracket};
  return {message, start: at < text.trimEnd().length ? at : (open.at(-1) ?? 0)};
}

/** Joins keys with the values that a colon leads to. */
function pairsOf(children: readonly Child[], text: string): YamlPair[] {
  const pairs: {key: Child; value: Child | null}[] = [];
  for (const child of children) {
    const last = pairs.at(-1);
    if (last?.value === null && /:\s*$/.test(text.slice(last.key.end, child.open).replace(/#.*/g, '')))
      last.value = child;
    else pairs.push({key: child, value: null});
  }
  return pairs;
}

/** In brackets a lone `key: value` is a map of its own. */
function itemOf({key, value}: YamlPair): YamlSyntax {
  return value ? {type: 'map', flow: true, pairs: [{key, value}], start: key.start, end: value.end} : key;
}

function doubleKeys(pairs: readonly YamlPair[]): YamlError[] {
  const seen = new Set<string>();
  return pairs.flatMap(({key}) => {
    const name = key.type === 'scalar' ? String(key.value) : '';
    if (!seen.has(name) || name === '') return seen.add(name) && [];
    return [
      {message: `Unexpected second \`${name.slice(0, 40)}\`, expected each key once.`, start: key.start, end: key.end},
    ];
  });
}

/** Behind white space, comments, anchors and tags. */
function nodeStart(text: string, from: number): number {
  const before = /(?:[ \t\r\n]+|#.*|!<[^>\s]*>|[&!][^\s,[\]{}]*)*/y;
  before.lastIndex = from;
  return from + (before.exec(text)?.[0].length ?? 0);
}

function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && ' \t\r\n'.includes(text[end - 1] ?? '-')) end--;
  return end;
}
