import type {Root} from 'mdast';
import {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import type {Brief, Severity} from '../brief/brief.js';
import {readDisableComments} from './disable-comments.js';
import {type Draft, readDraft} from './draft.js';
import type {Finding, Report} from './finding.js';
import {parseMarkdown} from './markdown.js';
import {isJudgedLanguage} from './prose/judged-language.js';
import {positionAt} from './prose/lines.js';
import {proseOf} from './prose/prose.js';
import {rulePageOf} from './rule.js';
import {rules} from './rules/index.js';
import {fitsAnyLanguage, severityOf} from './severity.js';
import {verdictOf, wordsOf} from './verdict.js';

/** What a checker is told about one draft. */
export interface CheckOptions {
  /** Relative to the brief's folder, with `/`; a name may carry a date or a kind. */
  readonly path?: string;
  /** Hold back advice on the whole draft while it is an idea or being drafted; by default everything is said. */
  readonly byStatus?: boolean;
}

/** Checks drafts under one brief. */
export interface Checker {
  /** Everything there is to say about a draft; never throws on any text. */
  check(text: string, options?: CheckOptions): Report;
}

/** Makes a checker; without a brief every rule has its standard setting. Settings for unknown rules are passed over. */
export function createChecker({brief}: {readonly brief?: Brief} = {}): Checker {
  return {check: (text, options = {}) => check(text, brief, options)};
}

const unusedDisable = 'no-unused-disable';
const ruleIds: readonly string[] = rules.map(rule => rule.id);

function check(source: string, brief: Brief | undefined, options: CheckOptions): Report {
  // Editors drop a byte order mark too, so that columns agree.
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const path = options.path ?? 'draft.md';
  const file = new VFile({value: text, path});
  const tree = parseMarkdown(text);
  const draft = readDraft(text, path, brief);
  file.data.lodestone = draft;
  const byStatus = options.byStatus ?? false;

  const judged = isJudgedLanguage(tree, file);
  for (const rule of rules) {
    if (rule.id === unusedDisable || severityOf(rule.id, draft, byStatus) === null) continue;
    if (!judged && !fitsAnyLanguage(rule.id)) continue;
    rule.run(tree, file, draft.brief.check.rules[rule.id]?.options ?? {});
  }
  const prose = proseOf(tree, file);
  const messages = withoutDisabled(text, tree, file, draft);
  const allowed = new Set(draft.brief.check.allow.map(phrase => phrase.toLowerCase()));
  const findings = messages
    .filter(message => !allowed.has((message.actual ?? '').toLowerCase()))
    .map(message => findingOf(message, severityOf(message.ruleId ?? '', draft, byStatus) ?? 'information'))
    .sort((one, other) => one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1));
  return {words: wordsOf(prose), findings, verdict: verdictOf(tree, file)};
}

/** The messages that no comment switches off, and one for each comment that switches nothing off. */
function withoutDisabled(text: string, tree: Root, file: VFile, draft: Draft): readonly VFileMessage[] {
  const {lines} = proseOf(tree, file);
  const {disabled, odd} = readDisableComments(text, lines, ruleIds, codeRanges(tree));
  const used = new Set<object>();
  const kept = file.messages.filter(message => {
    const line = message.line ?? 1;
    const hits = disabled.filter(
      range =>
        range.from <= line && line <= range.to && (range.rules === null || range.rules.includes(message.ruleId ?? '')),
    );
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  if (severityOf(unusedDisable, draft, false) === null) return kept;
  const say = (reason: string, start: number, end: number, expected: readonly string[]) => {
    const message = file.message(reason, {
      place: positionAt(lines, start, end),
      ruleId: unusedDisable,
      source: 'lodestone',
    });
    message.url = rulePageOf(unusedDisable);
    message.expected = [...expected];
    return message;
  };
  return [
    ...kept,
    ...odd.map(comment => say(comment.reason, comment.start, comment.end, [])),
    ...disabled
      .filter(range => !used.has(range))
      .map(range => say('Unexpected comment: it disables nothing, remove it', range.start, range.end, [''])),
  ];
}

function codeRanges(tree: Root): readonly {start: number; end: number}[] {
  const ranges: {start: number; end: number}[] = [];
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      ranges.push({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0});
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return ranges;
}

function findingOf(message: VFileMessage, severity: Severity): Finding {
  const {place} = message;
  const start = place === undefined ? {line: 1, column: 1} : 'start' in place ? place.start : place;
  const end = place !== undefined && 'end' in place ? place.end : start;
  return {
    rule: message.ruleId ?? '',
    severity,
    message: message.reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    url: message.url ?? '',
    expected: message.expected ?? [],
  };
}
