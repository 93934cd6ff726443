import {type Kind, standardStatuses} from '../brief/brief.js';
import type {Day} from './day.js';
import {yamlText} from './encode-value.js';

/** What a new draft starts from; null or left out means unknown. */
export interface NewDraftOptions {
  readonly title: string;
  readonly kind?: Kind | null;
  readonly date?: Day | null;
  readonly status?: string | null;
  readonly channel?: string | null;
  readonly audience?: string | null;
  readonly pillar?: string | null;
  readonly series?: string | null;
  /** The piece it is made from, as a path relative to the brief's folder. */
  readonly from?: string | null;
  /** What stands below the front matter instead of questions. */
  readonly body?: string;
  /** The piece it retells, relative to the brief's folder. */
  /** The id of the brief's proof that it tells. */
  readonly proof?: string | null;
}

/**
 * The file name (`slug`, without extension) and text of a new draft: front matter and a skeleton that asks its questions
 * in comments, so that nothing is claimed that the writer did not say.
 */
export function newDraft(options: NewDraftOptions): {readonly slug: string; readonly text: string} {
  const title = options.title.replace(/\s+/g, ' ').trim() || 'Untitled';
  const kind = options.kind ?? 'post';
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', title],
    ['date', options.date],
    ['status', options.status ?? standardStatuses[0]],
    ['kind', kind],
    ['channel', options.channel],
    ['audience', options.audience],
    ['pillar', options.pillar],
    ['series', options.series],
    ['from', options.from],
    ['proof', options.proof],
  ];
  const lines = fields.flatMap(([key, value]) =>
    value ? [`${key}: ${key === 'date' ? value : yamlText(value)}`] : [],
  );
  const questions = skeletons[kind].map(question => `<!-- ${question} -->\n`).join('\n');
  return {slug: slugOf(title), text: `---\n${lines.join('\n')}\n---\n\n${options.body ?? questions}`};
}

const article = [
  'Who is this for, and what were they trying to do when they got stuck?',
  'What did you see or do yourself? One case, with a name, a number or a link that a reader can check.',
  'What should they do differently tomorrow?',
  'What can the reader do next: reply, try it, read on?',
];

const skeletons: Readonly<Record<Kind, readonly string[]>> = {
  post: article,
  newsletter: article,
  social: [
    'What one thing did you learn, and who would want to know it? Say it in the first line.',
    'What happened? One moment, one number or one quote.',
    'What would you like to hear back?',
  ],
  'case-study': [
    'Who had the problem, and what did it cost them before you came?',
    'What did you do, and what did you decide not to do?',
    'What changed, by how much, and how was it measured?',
    'What does the client say about it, in their own words? Have you asked?',
    'Who else has this problem, and how can they reach you?',
  ],
  about: [
    'Who do you help, and with what?',
    'What can a visitor see for themselves: a result, a piece of work, a sentence from someone you worked with?',
    'What brought you to this work?',
    'How does a visitor start a conversation with you?',
  ],
  bio: [
    'Who do you help, and what changes for them?',
    'Which one result would the host read out loud?',
    'Where can people find your work?',
  ],
  talk: [
    'Who sits in the room, and what keeps them busy this week?',
    'Which one thing should they remember on the way home?',
    'Which story from your own work shows it?',
    'Where can they find the notes?',
  ],
  testimonial: [
    'Who says this, in what role, and may they be named?',
    'What was the trouble before, and what is different now? Keep their own words.',
  ],
  application: [
    'Who reads this? Write to that one person by name.',
    'Why them, and why now? What of theirs have you read, used or seen?',
    'Which result of yours answers a problem they have?',
    'What small next step do you offer?',
  ],
  pitch: [
    'Who is the one person this goes to, and why them?',
    'What problem of theirs have you noticed, and where?',
    'What would you do about it, and where have you done it before?',
    'What small next step do you offer?',
  ],
};

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longestSlug = 80;

/**
 * A file name, without extension, that every file system takes: lower-case letters and digits of any script joined by
 * hyphens, at most 80 UTF-16 units and 200 bytes; “untitled” when the title has neither.
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let slug = '';
  let bytes = 0;
  for (const char of (words ?? []).join('-')) {
    const size =
      (char.codePointAt(0) ?? 0) < 0x80 ? 1 : (char.codePointAt(0) ?? 0) < 0x800 ? 2 : char.length === 1 ? 3 : 4;
    if (slug.length + char.length > longestSlug || bytes + size > 200) break;
    slug += char;
    bytes += size;
  }
  slug = slug.replace(/-+$/, '');
  if (slug === '') return 'untitled';
  return reserved.test(slug) ? `${slug}-draft` : slug;
}
