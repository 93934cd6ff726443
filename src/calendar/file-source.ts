import type {IgnoreRules} from './git-ignore.js';

/** What a file was when it was read; one with the same stamp says the same. `mtime` in milliseconds. */
export interface Stamp {
  readonly size: number;
  readonly mtime: number;
}

/** A file or folder in a folder. */
export interface Child {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What looking at a file found: its stamp and its head, nothing new since the stamp known before, or no file to read. */
export type Seen = {readonly stamp: Stamp; readonly head: string} | 'same' | 'gone';

/** A look at many files: each is told of once, in any order. */
export interface Look {
  /** What is known of a file; undefined has it read. */
  readonly known: (file: string) => Stamp | undefined;
  readonly tell: (file: string, seen: Seen) => void;
  /** Whether to stop before the end. */
  readonly stopped: () => boolean;
}

/**
 * How the files of a workspace folder are reached: by Node where there is a disk, by the editor's file system elsewhere.
 * Files and folders are named by absolute paths with `/`, the root by an empty one. Nothing throws: what cannot be read is not there.
 */
export interface FileSource {
  /** Files and real folders; a link to a folder is left out, since it could lead in a circle. */
  children(folder: string): Promise<readonly Child[]>;
  /** A whole file's text, or null. */
  text(file: string): Promise<string | null>;
  /** The ignore rules of the repository around `folder`, where it can be reached. */
  rulesAround(folder: string): Promise<IgnoreRules>;
  look(files: readonly string[], look: Look): Promise<void>;
}
