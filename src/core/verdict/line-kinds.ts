import {resumeHeadings, sharedHeadings} from '../phrases/headings.js';
import {resumeVerbs} from '../phrases/resume-verbs.js';
import {headingKey} from '../prose/heading-key.js';
import type {Block} from '../prose/prose.js';

/** The names of fields in a record of jobs; what stands behind the colon is a value, not a sentence. */
const field =
  /^(?:(?:(?:my|job|key|core|main|project|major|primary) )?(?:roles?|responsibilit(?:y|ies)|duties|designation|position|title)(?: (?:and|&) responsibilit(?:y|ies))?|clients?|company|employer|organi[sz]ation|duration|period|environment|team size|project(?: (?:name|title|description|details?))?|technolog(?:y|ies)(?: used)?|tech(?:nology)? stack|tools?(?: used| & technologies)?|software|platforms?|operating systems?|databases?|(?:programming )?languages?(?: known)?|frameworks?|skills?|exposure|education|qualification|degree|major|gpa|cgpa|date of birth|dob|nationality|marital status|gender|location|address|e-?mail|phone|mobile|linkedin|github|achievements?|environment|description)\s*[:–-]/i;

/** An activity as the whole of a line: "Preparing reports", "Preparation of reports", "Responsible for reports". */
const activity =
  /^(?:\p{Lu}\p{Ll}+ing|\p{Lu}\p{Ll}+(?:tion|ment|sis) of|Responsible for|Involved in|Worked|Experience in)\s/u;

/**
 * Adds what the lines of a block are. A file on a person is often pasted without Markdown: then a paragraph's lines are
 * its headings, fields and duties, though the parser sees one run of words.
 */
export function countLineKinds({type, text}: Block, add: (name: string) => void): void {
  if (type === 'cell') return;
  const lines = text.split('\n');
  for (const line of lines) {
    const words = line.replace(/^[\s\p{P}\p{S}]*(?:\d{1,2}[.)]\s+)?/u, '');
    if (field.test(words)) add('fieldLines');
    if (isDuty(words)) add('dutyLines');
    if (lines.length > 1 && words.length < 40 && isHeading(words)) add('headingLines');
  }
}

/** A line that begins with what was done and has no sentence in it. */
function isDuty(line: string): boolean {
  if (!/^\p{Lu}/u.test(line)) return false;
  const first = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '';
  return (resumeVerbs.has(first) || activity.test(line)) && !sentence.test(line);
}

const sentence = /(?<!\p{L})(?:is|are|was|were|am|has|have|had|can|will|would|i|we|you|he|she|they|it)(?!\p{L})/iu;

function isHeading(line: string): boolean {
  const key = headingKey(line);
  return resumeHeadings.has(key) || sharedHeadings.has(key);
}
