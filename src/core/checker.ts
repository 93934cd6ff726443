import type {Root} from 'mdast';
import {VFile} from 'vfile';
import type {Brief} from '../brief/brief.js';
import {type Chunk, createChunker} from './chunks/chunks.js';
import {wholeTree} from './chunks/whole.js';
import {type Comment, readComments} from './disable-comments.js';
import {briefOnly, type Draft, readDraft} from './draft.js';
import type {Report} from './finding.js';
import {onceFor} from './once-for.js';
import {isJudgedLanguage} from './prose/judged-language.js';
import {type Prose, rememberProse} from './prose/prose.js';
import {rulePageOf} from './rule.js';
import {rules} from './rules/index.js';
import {type Found, runRules} from './run-rules.js';
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

const unusedDisable = 'no-unused-disable';
const ruleIds: readonly string[] = rules.map(rule => rule.id);
const chunkRules = rules.filter(rule => rule.scope === 'chunk');
const draftRules = rules.filter(rule => rule.scope === 'draft');

/**
 * Makes a checker; without a brief every rule has its standard setting, and settings for unknown rules are passed over.
 * It remembers the chunks of recent drafts, so that checking a draft again after an edit costs little, and says exactly
 * what a fresh one would say.
 */
export function createChecker({brief}: {readonly brief?: Brief} = {}): Checker {
  const chunksOf = createChunker();
  const sums: Prose['sums'] = new Map();
  const allowed = new Set(brief?.check.allow.map(phrase => phrase.toLowerCase()));
  const speaking = chunkRules.filter(rule => brief?.check.rules[rule.id]?.severity !== 'off');
  const foundIn = onceFor((chunk: Chunk) => {
    const tree: Root = {type: 'root', children: chunk.tree.children};
    rememberProse(tree, {parts: [chunk], blocks: chunk.blocks, sums: new Map()});
    return runRules(speaking, tree, {source: chunk.source, path: 'draft.md', draft: briefOnly(brief)});
  });

  return {check};

  function check(source: string, {path = 'draft.md', byStatus = false}: CheckOptions = {}): Report {
    // Editors drop a byte order mark too, so that columns agree.
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    const draft = readDraft(text, path, brief);
    const chunks = chunksOf(text);
    const tree = wholeTree(chunks);
    const prose: Prose = {parts: chunks, blocks: chunks.flatMap(chunk => chunk.blocks), sums};
    rememberProse(tree, prose);
    const file = new VFile({value: text, path});
    file.data.lodestone = draft;

    const judged = isJudgedLanguage(tree, file);
    const loud = (rule: {readonly id: string}) =>
      (judged || fitsAnyLanguage(rule.id)) && severityOf(rule.id, draft, byStatus) !== null;
    const found = [
      ...runRules(draftRules.filter(loud), tree, {source: text, path, draft}),
      ...(chunkRules.some(loud) ? placed(chunks, foundIn).filter(({rule}) => loud({id: rule})) : []),
    ];
    const findings = withoutDisabled(found, placedComments(chunks), draft)
      .filter(({actual}) => !allowed.has(actual.toLowerCase()))
      .map(({actual: _, ...finding}) => ({
        ...finding,
        severity: severityOf(finding.rule, draft, byStatus) ?? 'information',
      }))
      .sort((one, other) => one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1));
    return {words: wordsOf(prose), findings, verdict: verdictOf(tree, file)};
  }
}

/** What was found in chunks, on the lines of the draft. */
function placed(chunks: readonly Chunk[], foundIn: (chunk: Chunk) => readonly Found[]): readonly Found[] {
  const all: Found[] = [];
  let above = 0;
  for (const chunk of chunks) {
    for (const found of foundIn(chunk)) all.push({...found, line: found.line + above, endLine: found.endLine + above});
    above += chunk.lines;
  }
  return all;
}

function placedComments(chunks: readonly Chunk[]): readonly Comment[] {
  const all: Comment[] = [];
  let above = 0;
  for (const chunk of chunks) {
    for (const comment of chunk.comments) {
      const {start, end} = comment.place;
      const place = {start: {...start, line: start.line + above}, end: {...end, line: end.line + above}};
      all.push({...comment, place, nextLine: comment.nextLine + above});
    }
    above += chunk.lines;
  }
  return all;
}

/** What no comment switches off, and a word on each comment that switches nothing off. */
function withoutDisabled(found: readonly Found[], comments: readonly Comment[], draft: Draft): readonly Found[] {
  if (comments.length === 0) return found;
  const {disabled, odd} = readComments(comments, ruleIds);
  const used = new Set<object>();
  const kept = found.filter(({line, rule}) => {
    const hits = disabled.filter(
      range => range.from <= line && line <= range.to && (range.rules === null || range.rules.includes(rule)),
    );
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  if (severityOf(unusedDisable, draft, false) === null) return kept;
  const say = (message: string, {start, end}: Comment['place'], expected: readonly string[]): Found => ({
    rule: unusedDisable,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    url: rulePageOf(unusedDisable),
    expected,
    actual: '',
  });
  return [
    ...kept,
    ...odd.map(({reason, place}) => say(reason, place, [])),
    ...disabled
      .filter(range => !used.has(range))
      .map(({place}) => say('Unexpected comment: it disables nothing, remove it', place, [''])),
  ];
}
