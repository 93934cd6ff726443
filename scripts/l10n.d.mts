/** A text of a source; see l10n.mjs. */
export interface Literal {
  readonly text: string;
  readonly line: number;
  readonly template: boolean;
  readonly call: string;
  readonly first: boolean;
  readonly around: readonly string[];
}

export function literalsOf(source: string): Literal[];
export function messagesOf(source: string): string[];
export function unlocalized(source: string, options?: {page?: boolean}): {line: number; text: string}[];
export function speakingSources(): {path: string; source: string; page: boolean}[];
