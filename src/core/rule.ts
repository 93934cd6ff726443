import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import type {Brief} from '../brief/brief.js';

/** A draft that shows what a rule says; at once documentation and test. */
export interface Example {
  /** A whole Markdown draft, front matter included. */
  readonly draft: string;
  /** What each message begins with, in order; empty where the rule must stay silent. */
  readonly says: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the brief says where the example needs one. */
  readonly brief?: Partial<Brief>;
}

/** What a rule is, before {@link defineRule} makes it run. */
export interface RuleDefinition<Options extends object> {
  readonly id: string;
  /** Starts with "Disallow" or "Require", without a full stop. */
  readonly summary: string;
  /** One sentence: what the reader makes of it. */
  readonly why: string;
  /** One or two sentences for its page: in which drafts the rule speaks, where not in all. */
  readonly applies?: string;
  readonly defaults: Options;
  readonly examples: readonly Example[];
  /**
   * What the rule must see at once. `chunk`: a few blocks that stand together, never cut inside a block or list, and of
   * the draft nothing but its brief; so an edit runs the rule on one chunk. `draft`, where left out: all of it, on every
   * edit, so what it asks of each word belongs into `onceFor` or `sumOf`.
   */
  readonly scope?: 'chunk' | 'draft';
  /** One pass over the draft; every finding is a `file.message`. */
  readonly check: (tree: Root, file: VFile, options: Options) => void;
}

/** A rule ready to run: its options are read from plain data. */
export interface Rule {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly applies: string | null;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly examples: readonly Example[];
  readonly scope: 'chunk' | 'draft';
  /** Adds the rule's messages to the file. An option of the wrong type counts as not given. */
  readonly run: (tree: Root, file: VFile, options?: Readonly<Record<string, unknown>>) => void;
}

/** Makes a rule whose messages carry its id, its page and its reason. */
export function defineRule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  const {id, summary, why, applies = null, defaults, examples, scope = 'draft', check} = definition;
  return {
    id,
    summary,
    why,
    applies,
    defaults: Object.fromEntries(Object.entries(defaults)),
    examples,
    scope,
    run(tree, file, options = {}) {
      const first = file.messages.length;
      check(tree, file, withDefaults(defaults, options));
      for (const message of file.messages.slice(first)) {
        message.ruleId = id;
        message.source = 'lodestone';
        message.url = rulePageOf(id);
        message.note = why;
      }
    },
  };
}

/** The page of a rule, relative to the project. */
export function rulePageOf(id: string): string {
  return `docs/rules/${id}.md`;
}

function withDefaults<Options extends object>(defaults: Options, given: Readonly<Record<string, unknown>>): Options {
  const options = {...defaults};
  for (const key in options) {
    const value = given[key];
    if (hasTypeOf(value, options[key])) options[key] = value;
  }
  return options;
}

function hasTypeOf<T>(value: unknown, model: T): value is T {
  return value !== undefined && typeof value === typeof model && Array.isArray(value) === Array.isArray(model);
}
