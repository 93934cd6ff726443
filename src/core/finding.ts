import type {Severity} from '../brief/brief.js';

/** One lint result; also the shape of the CLI's JSON. Lines and columns are 1-based, columns in UTF-16 units, end exclusive. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The rule's page, relative to the project: "docs/rules/<id>.md". */
  readonly url: string;
  /** Replacements for the words at this place; empty when a replacement would invent something. */
  readonly expected: readonly string[];
}

/** One reason behind a verdict: a feature of the draft and how it pulled the score. */
export interface Reason {
  readonly feature: string;
  /** The model's weight; positive pulls toward "resume". */
  readonly weight: number;
  /** The feature's value in this draft. */
  readonly value: number;
  /** What it means, in words the writer can act on. */
  readonly says: string;
}

/** How much a draft reads like a generic resume. */
export interface Verdict {
  /** From 0 (a brand draft) to 1 (a generic resume). */
  readonly score: number;
  readonly label: 'brand' | 'mixed' | 'resume';
  readonly flagged: boolean;
  /** Largest first. */
  readonly reasons: readonly Reason[];
}

/** A shorter draft gets no verdict. */
export const fewestWords = 60;

/** What a checker says of one draft. */
export interface Report {
  readonly words: number;
  readonly findings: readonly Finding[];
  /** Null for a short draft (under 60 words), one that is not English, and a testimonial. */
  readonly verdict: Verdict | null;
}
