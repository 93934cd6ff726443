import * as vscode from 'vscode';
import {cacheLines, readCacheLines, StaleCache} from '../calendar/draft-cache.js';
import type {Known} from '../calendar/draft-table.js';
import {createPause} from './pause.js';

const name = 'drafts.jsonl';

/** Where the calendar keeps what it knows from one session to the next; without a storage place it keeps nothing. */
export class CacheFile {
  readonly #folder: vscode.Uri | undefined;

  constructor(folder: vscode.Uri | undefined) {
    this.#folder = folder;
  }

  /** What an earlier session knew within the same frame, or null. A file that is damaged or of another version is none. */
  async read(frame: string): Promise<ReadonlyMap<string, Known> | null> {
    if (!this.#folder) return null;
    const pause = createPause();
    const known = new Map<string, Known>();
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, name));
      for (const _ of readCacheLines(new TextDecoder().decode(bytes).split('\n'), frame, known)) await pause();
      return known;
    } catch (error) {
      if (error instanceof StaleCache || error instanceof vscode.FileSystemError) return null;
      throw error;
    }
  }

  /** Writes beside the old file and then takes its place, so that no one ever reads half a file. */
  async write(known: Iterable<readonly [string, Known]>, frame: string): Promise<void> {
    if (!this.#folder) return;
    const pause = createPause();
    const lines: string[] = [];
    for (const line of cacheLines(known, frame)) {
      lines.push(line);
      await pause();
    }
    const own = vscode.Uri.joinPath(this.#folder, `${crypto.randomUUID()}.tmp`);
    await vscode.workspace.fs.createDirectory(this.#folder);
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode(lines.join('\n')));
    await vscode.workspace.fs.rename(own, vscode.Uri.joinPath(this.#folder, name), {overwrite: true});
  }
}
