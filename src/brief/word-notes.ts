import type {Consent, Facet, Kind, Severity} from './brief.js';

const facetNotes: Readonly<Record<Facet, string>> = {
  talent: 'What comes easily to you, and did before anybody taught you.',
  skill: 'What you learnt to do well, and can show.',
  achievement: 'Something that changed because of you, with its number.',
  quality: 'How you work: what people can rely on.',
  reputation: 'What others say about you, in their own words.',
};

const consentNotes: Readonly<Record<Consent, string>> = {
  named: 'They agreed to be named beside these words.',
  anonymous: 'These words may be used, without a name.',
  no: 'Not to be used before they agree.',
};

const severityNotes: Readonly<Record<Severity | 'off', string>> = {
  off: 'The rule says nothing.',
  error: 'Shown in red; fails in CI.',
  warning: 'Shown in yellow; fails in CI unless told otherwise.',
  information: 'Shown in blue; fails in CI only when asked to.',
  hint: 'A faint mark in the editor, never in the way.',
};

const kindNotes: Readonly<Record<Kind, string>> = {
  post: 'An article for one reader.',
  social: 'A short post for a network.',
  'case-study': 'A problem, what was done, what changed.',
  about: 'The page that says whom you help.',
  bio: 'A few lines about you, for others to use.',
  talk: 'An abstract, slides or notes of a talk.',
  newsletter: 'A letter to those who asked for it.',
  testimonial: 'Somebody else’s words; they are never checked.',
  application: 'Sent to one recipient who asked for applications.',
  pitch: 'Sent to one person who did not ask yet.',
};

const statusNotes: ReadonlyMap<string, string> = new Map([
  ['idea', 'Written down, nothing more.'],
  ['drafting', 'Being written; advice on the whole draft waits.'],
  ['ready', 'Written and read again; all advice is given.'],
  ['scheduled', 'Planned for its day. Lodestone posts nothing by itself.'],
  ['published', 'Out there.'],
]);

const notes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(facetNotes),
  ...Object.entries(consentNotes),
  ...Object.entries(severityNotes),
]);

/** One sentence about a fixed word of `brand.yaml` (a strength, a consent, a severity); empty for any other. */
export function noteOnValue(value: string): string {
  return notes.get(value) ?? '';
}

/** One sentence about a kind of draft. */
export function noteOnKind(kind: Kind): string {
  return kindNotes[kind];
}

/** One sentence about a standard status; empty for a brief’s own. */
export function noteOnStatus(status: string): string {
  return statusNotes.get(status) ?? '';
}
