import {toSlug} from '../brief/slug.js';
import {yamlText} from './encode-value.js';

/** What a person says about their brand in ten minutes; only the name may be missing. */
export interface BrandAnswers {
  readonly name?: string | undefined;
  /** Whom they write for, in the plural: "owners of small bakeries". */
  readonly reader: string;
  readonly promise: string;
  /** One true thing that backs the promise. */
  readonly proof: string;
  readonly channel: string;
  /** In words that `parseCadence` reads: "2 per month". */
  readonly cadence: string;
}

/** A file to write; `path` is relative to the brand's folder, with `/`. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

interface ChannelHome {
  readonly name: RegExp;
  readonly folder: string;
  readonly more?: string;
}

// LinkedIn takes 3,000 characters and shows about 210 of them before "see more" (its help pages, 2026).
const homes: readonly ChannelHome[] = [
  {name: /blog|site|web/i, folder: 'posts'},
  {name: /linkedin/i, folder: 'social', more: '    limit: 3000\n    fold: 210\n'},
  {name: /mail|letter/i, folder: 'newsletter'},
  {name: /talk|stage|speak/i, folder: 'talks'},
];

/**
 * The files of a new brand: a commented brief, and the person's own about page, case study and testimonial request. They
 * hold the answers as they were given and ask for the rest in comments; nothing is made up.
 */
export function startBrandFiles(answers: BrandAnswers): readonly StarterFile[] {
  return [
    {path: 'brand.yaml', text: briefText(answers)},
    {path: 'about.md', text: aboutText(answers)},
    {path: 'case-studies/first-case-study.md', text: caseStudyText(answers)},
    {path: 'testimonials/request.md', text: requestText()},
  ];
}

/** The folder that drafts for a channel are kept in. */
function channelFolder(channel: string): string {
  return homes.find(({name}) => name.test(channel))?.folder ?? (toSlug(channel) || 'posts');
}

function briefText({name, reader, promise, proof, channel, cadence}: BrandAnswers): string {
  const folder = channelFolder(channel);
  const more = homes.find(home => home.name.test(channel))?.more ?? '';
  const folders = [...new Set([folder, 'case-studies', 'testimonials'])].map(one => `"${one}/**/*.md"`);
  return `# Your brand brief: one page that every draft is read against. Every key is optional.

${name ? `name: ${yamlText(name)}` : '# name: Your name, as your readers know it'}
# The long-term goal all this leads to, for your eyes only:
# summit: ...
promise: ${yamlText(promise)}

# True things that back the promise. Note where each comes from, and whether the person agreed to be named.
proof:
  - id: first
    says: ${yamlText(proof)}
    # who: the person or company it happened to
    # source: where it can be looked up
    # facets: [talent, skill, achievement, quality, reputation]
    # consent: named, anonymous or no

# The readers you write for. "words" are the ones they use themselves; drafts are read for them.
audiences:
  - id: ${yamlText(audienceId(reader))}
    name: ${yamlText(reader)}
    # wants: what they would like to have solved
    # words: [the words, they use]

# Themes you come back to, and which strengths each of them shows.
# pillars:
#   - id: craft
#     name: How the work is done
#     facets: [skill, quality]

channels:
  - id: ${yamlText(toSlug(channel) || 'channel')}
    name: ${yamlText(channel)}
    folder: ${yamlText(folder)}
    cadence: ${yamlText(cadence)}
${more}
calendar:
  content: [${folders.join(', ')}, "about.md"]
`;
}

function aboutText({reader, promise, proof}: BrandAnswers): string {
  return `---
title: ${yamlText(promise)}
kind: about
status: drafting
audience: ${yamlText(audienceId(reader))}
---

<!-- Speak to one visitor here: ${comment(reader)}. What brought them to this page today? -->

${promise}

<!-- What can the visitor see for themselves? You told us this; now add who, when and how much. -->

${proof}

<!-- What happens when somebody gets in touch: first day, first answer, what it costs to ask? -->

<!-- What don't you do, and whom do you send people to for that? -->

<!-- How does the visitor begin a conversation with you? One way is enough. -->
`;
}

function caseStudyText({reader, proof}: BrandAnswers): string {
  return `---
title: ${yamlText(proof)}
kind: case-study
status: idea
audience: ${yamlText(audienceId(reader))}
---

## The problem

<!-- Who had it, and what did it cost them before you came? -->

## What was done

<!-- What did you try first, what did you decide not to do, and what did you do in the end? -->

## What changed

<!-- By how much, and how was it measured? What does the client say about it? -->

## If you have the same problem

<!-- What can the reader check or try today, and how do they reach you? -->
`;
}

function requestText(): string {
  return `---
title: Asking for a testimonial
kind: testimonial
status: idea
---

<!-- Send this to one person whose problem you solved. Three questions are easier to answer than "a few words". -->

Could you help me with three short answers?

1. What was going on before we worked together?
2. What is different now, and how do you notice?
3. What would you tell somebody who is in the same spot?

May I quote you, and with which name? If you would rather stay anonymous, that is fine too.
`;
}

function audienceId(reader: string): string {
  return toSlug(reader.split(/\s+/).slice(0, 6).join(' ')) || 'readers';
}

/** Text that cannot close the comment it stands in. */
function comment(text: string): string {
  return text.replaceAll('--', '- -').replaceAll('>', '');
}
