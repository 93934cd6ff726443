import type {Brief, Severity} from '../brief/brief.js';
import {createChunker} from './chunks/chunks.js';
import type {Chunk} from './chunks/stretch.js';
import {wholeTree} from './chunks/whole.js';
import {type Comment, readComments} from './disable-comments.js';
import {briefOnly, readDraft} from './draft.js';
import {fewHints} from './few-hints.js';
import type {Finding, Report} from './finding.js';
import {withoutMild} from './mild.js';
import {givingWay} from './one-finding.js';
import {isJudgedLanguage} from './prose/judged-language.js';
import {type Part, proseIn, rememberProse} from './prose/prose.js';
import type {Starts} from './prose/starts.js';
import {newMemory, whereOf} from './prose/sums.js';
import {rulePageOf} from './rule.js';
import {rules} from './rules/index.js';
import {type Found, fileOf, runRules} from './run-rules.js';
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
  const memory = newMemory<Part>();
  const chunkMemory = newMemory<Chunk>();
  const allowed = new Set(brief?.check.allow.map(phrase => phrase.toLowerCase()));
  const notAllowed = ({actual}: Found) => !allowed.has(actual.toLowerCase());
  const wanted = chunkRules.filter(rule => brief?.check.rules[rule.id]?.severity !== 'off');
  const chunksOf = createChunker((tree, part) => {
    // The same tree may be read in several surroundings, so each reading has a root of its own.
    const root = {...tree};
    rememberProse(root, proseIn([part]));
    return givingWay(runRules(wanted, root, fileOf(part.source, 'draft.md', briefOnly(brief))).filter(notAllowed));
  });

  return {check};

  function check(source: string, {path = 'draft.md', byStatus = false}: CheckOptions = {}): Report {
    // Editors drop a byte order mark too, so that columns agree.
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    const draft = readDraft(text, path, brief);
    const {chunks, starts} = chunksOf(text);
    const prose = proseIn(chunks, {starts, memory});
    const tree = wholeTree(chunks);
    rememberProse(tree, prose);
    const file = fileOf(text, path, draft);

    const judged = isJudgedLanguage(tree, file);
    const severities = new Map<string, Severity>();
    for (const {id} of rules) {
      const severity = judged || fitsAnyLanguage(id) ? severityOf(id, draft, byStatus) : null;
      if (severity !== null) severities.set(id, severity);
    }
    const loud = draftRules.filter(({id}) => severities.has(id));
    const telling = whereOf({parts: chunks, memory: chunkMemory}, tells);
    const inChunks = placed({chunks, starts, telling}, severities);
    const found = [...runRules(loud, tree, file).filter(notAllowed), ...inChunks.found];
    const verdict = verdictOf(tree, file);
    const heard = withoutDisabled(found, inChunks.comments, severities.has(unusedDisable));
    const findings = withoutMild(heard, verdict, draft.brief)
      .map(one => findingOf(one, severities.get(one.rule) ?? 'information'))
      .sort((one, other) => one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1));
    const words = wordsOf(prose);
    return {words, findings: fewHints(findings, words), verdict};
  }
}

/** Whether there is something to say of a chunk; of most there is not. */
function tells({found, comments}: Chunk): boolean {
  return found.length + comments.length > 0;
}

/** What the rules that are heard found in the telling chunks, and the comments in them, on the lines of the draft. */
function placed(
  {chunks, starts, telling}: {chunks: readonly Chunk[]; starts: Starts; telling: readonly number[]},
  heard: ReadonlyMap<string, Severity>,
): {readonly found: readonly Found[]; readonly comments: readonly Comment[]} {
  const found: Found[] = [];
  const comments: Comment[] = [];
  for (const at of telling) {
    const chunk = chunks[at];
    const lines = starts.lines[at] ?? 0;
    for (const one of chunk?.found ?? [])
      if (heard.has(one.rule) && !one.yieldsTo.some(rule => heard.has(rule))) found.push(moved(one, lines));
    for (const comment of chunk?.comments ?? []) comments.push(movedComment(comment, lines));
  }
  return {found, comments};
}

// Field by field, since a draft of a book's length has many findings and copying each as a whole takes most of an edit.
function moved(one: Found, lines: number): Found {
  const {rule, message, line, column, endLine, endColumn, url, expected, actual, yieldsTo, mild} = one;
  return {
    rule,
    message,
    line: line + lines,
    column,
    endLine: endLine + lines,
    endColumn,
    url,
    expected,
    actual,
    yieldsTo,
    mild,
  };
}

function findingOf(found: Found, severity: Severity): Finding {
  const {rule, message, line, column, endLine, endColumn, url, expected} = found;
  return {rule, severity, message, line, column, endLine, endColumn, url, expected};
}

function movedComment(comment: Comment, lines: number): Comment {
  const {start, end} = comment.place;
  const place = {start: {...start, line: start.line + lines}, end: {...end, line: end.line + lines}};
  return {...comment, place, nextLine: comment.nextLine + lines};
}

/** What no comment switches off, and, if asked for, a word on each comment that switches nothing off. */
function withoutDisabled(found: readonly Found[], comments: readonly Comment[], askUnused: boolean): readonly Found[] {
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
  if (!askUnused) return kept;
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
    yieldsTo: [],
    mild: false,
  });
  return [
    ...kept,
    ...odd.map(({reason, place}) => say(reason, place, [])),
    ...disabled
      .filter(range => !used.has(range))
      .map(({place}) => say('Unexpected comment: it disables nothing, remove it', place, [''])),
  ];
}
