/** The five strengths that a brand shows. */
export const facets = ['talent', 'skill', 'achievement', 'quality', 'reputation'] as const;
export type Facet = (typeof facets)[number];

/** What a draft is. The last two are sent to someone (outbound); the others are published (inbound). */
export const kinds = [
  'post',
  'social',
  'case-study',
  'about',
  'bio',
  'talk',
  'newsletter',
  'testimonial',
  'application',
  'pitch',
] as const;
export type Kind = (typeof kinds)[number];

/** The statuses every brief has, in order of a draft's life. */
export const standardStatuses = ['idea', 'drafting', 'ready', 'scheduled', 'published'] as const;

/** How loudly a finding speaks, loudest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Whether the person behind a proof has agreed to be named. */
export type Consent = 'named' | 'anonymous' | 'no';

/** Something true that backs the promise: a result, a quote, a link. */
export interface Proof {
  readonly id: string | null;
  readonly says: string;
  readonly who: string | null;
  readonly source: string | null;
  readonly facets: readonly Facet[];
  readonly consent: Consent | null;
}

/** A reader to write for. `words` are the words that reader uses. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  readonly wants: string | null;
  readonly words: readonly string[];
}

/** A theme that the brand returns to. */
export interface Pillar {
  readonly id: string;
  readonly name: string;
  readonly facets: readonly Facet[];
  readonly words: readonly string[];
}

/** How often a channel is fed: `count` pieces every `every` units ("2 per month" is {count: 2, every: 1, unit: 'month'}). */
export interface Cadence {
  readonly count: number;
  readonly every: number;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

/** A place where drafts go out. `limit` and `fold` count UTF-16 units; `folder` is relative to the brief. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly folder: string | null;
  readonly cadence: Cadence | null;
  readonly limit: number | null;
  readonly fold: number | null;
}

/** A word the writer wants to avoid, with what the brand says instead (empty when nothing is preferred). */
export interface AvoidedWord {
  readonly word: string;
  readonly prefer: readonly string[];
}

/** Front matter fields whose key names a brief may set; the values are keys tried in order. */
export const fieldNames = [
  'title',
  'date',
  'status',
  'draft',
  'kind',
  'channel',
  'audience',
  'pillar',
  'series',
  'updated',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** A rule's setting: off, a severity, and options for the rule (null when none are given). */
export interface RuleSetting {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, unknown>> | null;
}

/** All that `brand.yaml` says, with nothing missing: lists are empty and values null where the file is silent. */
export interface Brief {
  readonly name: string | null;
  readonly summit: string | null;
  readonly promise: string | null;
  readonly proof: readonly Proof[];
  readonly audiences: readonly Audience[];
  readonly pillars: readonly Pillar[];
  readonly channels: readonly Channel[];
  readonly voice: {readonly prefer: readonly string[]; readonly avoid: readonly AvoidedWord[]};
  readonly calendar: {
    /** Globs relative to the brief's folder; null means "whatever looks like a publication". */
    readonly content: readonly string[] | null;
    readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
    /** 0 is Sunday, 1 Monday … 6 Saturday; null follows the locale. */
    readonly weekStart: number | null;
    /** The standard statuses plus the brief's own. */
    readonly statuses: readonly string[];
  };
  readonly check: {
    readonly rules: Readonly<Record<string, RuleSetting>>;
    readonly allow: readonly string[];
    /** Score from 0 to 1 at which a draft is flagged; null means the model's own. */
    readonly threshold: number | null;
  };
}

/** The brief of a workspace that has no `brand.yaml`. */
export const emptyBrief: Brief = {
  name: null,
  summit: null,
  promise: null,
  proof: [],
  audiences: [],
  pillars: [],
  channels: [],
  voice: {prefer: [], avoid: []},
  calendar: {content: null, fields: {}, weekStart: null, statuses: standardStatuses},
  check: {rules: {}, allow: [], threshold: null},
};
