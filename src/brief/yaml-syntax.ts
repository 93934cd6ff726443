/** A stretch of the text, in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value as it is written: its own characters, quotes and brackets included, anchor, tag and comments left out. */
export type YamlSyntax = Span &
  (
    | {readonly type: 'map'; readonly flow: boolean; readonly pairs: readonly YamlPair[]}
    | {readonly type: 'list'; readonly flow: boolean; readonly items: readonly YamlSyntax[]}
    | {readonly type: 'alias'; readonly target: YamlSyntax | null}
    /** Start and end are equal where nothing is written. */
    | {readonly type: 'scalar'; readonly value: unknown}
  );
export type YamlMap = Extract<YamlSyntax, {type: 'map'}>;
export type YamlList = Extract<YamlSyntax, {type: 'list'}>;

/** A key and its value; null where not even a colon stands behind the key. */
export interface YamlPair {
  readonly key: YamlSyntax;
  readonly value: YamlSyntax | null;
}

/** What could not be read, or should not stand there. */
export interface YamlError extends Span {
  readonly message: string;
}

/** A YAML text taken apart. Without a root it is empty, or cannot be read; a double key is an error that leaves the root. */
export interface YamlDocument {
  readonly root: YamlSyntax | null;
  /** What it says, as plain data; of two values under one key the last. */
  readonly data: unknown;
  readonly errors: readonly YamlError[];
}
