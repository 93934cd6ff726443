import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {draftOf} from './draft.js';
import {proseOf} from './prose/prose.js';
import {sumOf} from './prose/sums.js';
import {countsOf} from './verdict/counts.js';
import {verdictOf} from './verdict.js';

/** From how many "I", "we" and "our" on a draft speaks of its writer. */
const fewest = 5;
/** A story has about as many verbs of the past as it names its teller; a draft with a third of that still speaks of today. */
const pastShare = 0.34;
/** A notice or a report names its days and weeks; an offer is good on any day. */
const wordsForEachTime = 80;

/** From this score on a draft is taken for a resume, whose writer wants an answer; below it may be a diary. */
const sure = 0.9;

/** For the pages of the rules that ask {@link wantsAnAnswer}. */
export const answersOnly =
  'It speaks in drafts that want an answer: the brief has audiences, the front matter has an audience, pillar, channel or kind, the draft surely reads like a resume, or the rule is set in `brand.yaml`. Diaries, reports and lists of links are left alone.';

/**
 * Whether a draft is there to be answered, so that advice on readers and next steps is fair: its front matter or the brief
 * says for whom it is or asks for `rule`, or it surely reads like a resume. Diaries, reports, lessons
 * and essays want nothing of their readers, and what has just been begun is not there to be answered yet.
 */
export function wantsAnAnswer(tree: Root, file: VFile, rule: string): boolean {
  const {audience, brief, channel, kind, pillar} = draftOf(file);
  if (brief.audiences.length > 0 || brief.check.rules[rule] !== undefined) return true;
  if ([audience, channel, kind, pillar].some(field => field !== null)) return true;
  return (verdictOf(tree, file)?.score ?? 0) >= sure;
}

/** Whether a draft speaks of what its writer does today and offers: that tells for whom it is, but not what a reader is to do. */
export function makesAnOffer(tree: Root, file: VFile): boolean {
  const counts = sumOf(proseOf(tree, file), countsOf);
  const count = (...names: readonly string[]) => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const writer = count('self', 'us');
  const offered = count('offers', 'services', 'terms');
  // A teacher's diary has lessons and classes in it, too; an offer says "we", names who may have them, or asks for a call.
  return (
    (count('offers') > 0 || count('us') > count('self')) &&
    writer >= fewest &&
    count('narrative', 'past') < pastShare * writer &&
    count('times') <= count('words') / wordsForEachTime &&
    offered >= count('words') / 100
  );
}
