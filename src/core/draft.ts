import type {VFile} from 'vfile';
import {type Brief, emptyBrief, type Kind, kinds} from '../brief/brief.js';

/** What a rule may know of a draft beyond its words. */
export interface Draft {
  readonly title: string | null;
  readonly status: string | null;
  readonly kind: Kind | null;
  readonly channel: string | null;
  readonly audience: string | null;
  readonly pillar: string | null;
  readonly date: string | null;
  readonly brief: Brief;
  /** Whether there is a `brand.yaml` at all. */
  readonly hasBrief: boolean;
}

declare module 'vfile' {
  interface DataMap {
    lodestone: Draft;
  }
}

const unknownDraft: Draft = {
  title: null,
  status: null,
  kind: null,
  channel: null,
  audience: null,
  pillar: null,
  date: null,
  brief: emptyBrief,
  hasBrief: false,
};

/** What is known of the draft in a file; a file that came without is a draft of no kind, under no brief. */
export function draftOf(file: VFile): Draft {
  return file.data.lodestone ?? unknownDraft;
}

/** Reads what the front matter and the path say; `path` is relative to the brief's folder, with `/`. */
export function readDraft(text: string, path: string, brief: Brief | undefined): Draft {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const field = (key: string): string | null =>
    new RegExp(`^${key}:[ \\t]*["']?(.*?)["']?[ \\t]*$`, 'm').exec(head)?.[1] ?? null;
  const kind = field('kind');
  return {
    ...unknownDraft,
    title: field('title'),
    status: field('status'),
    kind: kinds.find(name => name === kind) ?? kinds.find(name => path.includes(name)) ?? null,
    channel: field('channel'),
    audience: field('audience'),
    pillar: field('pillar'),
    date: field('date'),
    brief: brief ?? emptyBrief,
    hasBrief: brief !== undefined,
  };
}
