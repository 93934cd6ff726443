import type * as vscode from 'vscode';
import {rulesAt} from '../calendar/find-files.js';
import {type IgnoreRules, isIgnored} from '../calendar/git-ignore.js';
import type {SourceOf} from './find-markdown.js';
import {pathWithin, rootOf} from './roots.js';

/** Tells of single files what a walk over all of them would: which ones are listed. The rules of a folder are read once. */
export class ListedFiles {
  readonly #sourceOf: SourceOf;
  readonly #rules = new Map<string, Promise<IgnoreRules | null>>();

  constructor(sourceOf: SourceOf) {
    this.#sourceOf = sourceOf;
  }

  /** Whether a walk would find the file: not in a hidden folder, a dependency, or what git ignores. */
  async has(file: vscode.Uri): Promise<boolean> {
    const rules = await this.rulesIn(file.with({path: file.path.slice(0, file.path.lastIndexOf('/')) || '/'}));
    return rules !== null && !isIgnored(file.path, false, rules);
  }

  /** The ignore rules in force in a folder; null when a walk would not enter it. */
  rulesIn(folder: vscode.Uri): Promise<IgnoreRules | null> {
    const key = folder.toString();
    const root = rootOf(folder)?.uri;
    if (!root) return Promise.resolve(null);
    const rules = this.#rules.get(key) ?? rulesAt(pathWithin(folder), pathWithin(root), this.#sourceOf(root));
    this.#rules.set(key, rules);
    return rules;
  }

  /** Forgets the rules, since a `.gitignore` has changed. */
  clear(): void {
    this.#rules.clear();
  }
}
