/** What a command sees of the world: where it runs, what it may say, and to whom. */
export interface Terminal {
  /** The current folder, absolute. */
  readonly cwd: string;
  /** Results, for people and programs. */
  readonly out: (text: string) => void;
  /** Notes and errors: what, where, what to do. */
  readonly err: (text: string) => void;
  /** All of standard input, as UTF-8. */
  readonly input: () => string;
  /** Whether results may be colored. */
  readonly color: boolean;
  /** Whether notes go to a person's terminal, so that progress may be shown. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Something the person asked for that cannot be done; its message says what, where and what to do. Exit code 2. */
export class UsageError extends Error {}

/** 0: clean. 1: findings at or above `--fail-on`. 2: could not do all of what was asked. */
export type ExitCode = 0 | 1 | 2;
