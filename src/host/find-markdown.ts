import type * as vscode from 'vscode';
import {isMarkdownPath} from '../calendar/content-path.js';
import type {FileSource} from '../calendar/file-source.js';
import {findFiles} from '../calendar/find-files.js';
import {isWithin} from './briefs.js';
import {pathWithin, type Root, roots} from './roots.js';

/** How the files of a workspace folder are reached: each host's entry hands in its own way. */
export type SourceOf = (folder: vscode.Uri) => FileSource;

/** The Markdown files of a workspace folder, by their absolute paths. */
export interface FoundMarkdown {
  readonly root: Root;
  readonly source: FileSource;
  readonly files: readonly string[];
}

/**
 * Every Markdown file of the workspace that git would keep, each in the innermost of the folders that hold it. Walks the
 * folders itself: the editor's search knows no `.gitignore` here, and some virtual file systems have no search.
 */
export async function findMarkdown(
  sourceOf: SourceOf,
  stopped: () => boolean = () => false,
): Promise<readonly FoundMarkdown[]> {
  const found: FoundMarkdown[] = [];
  for (const root of roots()) {
    const source = sourceOf(root.uri);
    const start = pathWithin(root.uri);
    const around = await source.rulesAround(start);
    const files = await findFiles(start, around, {source, wanted: isMarkdownPath, stopped});
    const inner = roots().filter(({uri}) => uri.toString() !== root.uri.toString() && isWithin(uri, root.uri));
    const own = files.filter(file => !inner.some(({uri}) => file.startsWith(`${pathWithin(uri)}/`)));
    found.push({root, source, files: inner.length === 0 ? files : own});
  }
  return found;
}
