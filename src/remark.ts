// The remark plugin, dist/remark.js: Lodestone's rules for remark-cli and editors that run remark.
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {draftOf, readDraft} from './core/draft.js';
import {rules} from './core/rules/index.js';
import {severityOf} from './core/severity.js';

/** Which rules to leave out, and options for the others, by id. */
export interface LodestoneOptions {
  readonly [rule: string]: false | Readonly<Record<string, unknown>>;
}

/** A remark plugin that reports every rule's messages on a file. */
export default function remarkLodestone(options: LodestoneOptions = {}): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    file.data.lodestone = readDraft(String(file), file.path ?? 'draft.md', undefined);
    const draft = draftOf(file);
    for (const rule of rules) {
      const setting = options[rule.id];
      if (setting === false || severityOf(rule.id, draft, false) === null) continue;
      rule.run(tree, file, setting ?? {});
    }
  };
}
