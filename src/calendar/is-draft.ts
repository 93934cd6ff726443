import picomatch from 'picomatch';
import type {Brief} from '../brief/brief.js';
import {
  foldersOf,
  isInContentFolder,
  isInDocumentation,
  isInMachinery,
  isMarkdownPath,
  stemOf,
} from './content-path.js';
import {findValues, keysOf} from './fields.js';
import {readFrontMatter} from './front-matter.js';
import {opportunitiesFile} from './opportunities.js';

const projectFiles =
  /^(?:readme|changelog|changes|history|releases?|news|contributing|contributors|authors|maintainers|license|licence|copying|notice|code[-_]of[-_]conduct|security|support|governance|roadmap|todo|pull_request_template|issue_template|bug_report|feature_request|claude|agents|gemini|copilot-instructions|skill)(?:[._-].*)?$/i;
const documentationKeys = [
  'sidebar_position',
  'sidebar_label',
  'nav_order',
  'slug_docs',
  'doc_type',
  'name',
  'allowed-tools',
];

/**
 * Whether a Markdown file is a draft; what came back (`opportunities.md`) never is. With content globs in the brief:
 * whatever they match. Otherwise: whatever looks like a publication, by its front matter (title, date, draft, status) or by
 * lying in a content folder of a known generator or in a channel's folder. `path` is relative to the brief's folder (or the
 * workspace's) with `/`; `head` is the file's text or its beginning.
 */
export function isDraft(path: string, head: string, brief: Brief | null): boolean {
  if (!isMarkdownPath(path) || path === opportunitiesFile) return false;
  const globs = brief?.calendar.content ?? null;
  if (globs !== null) return matcherOf(globs)(path);
  if (isInMachinery(path) || projectFiles.test(stemOf(path)) || /^opportunities$/i.test(stemOf(path))) return false;
  if (isInChannelFolder(path, brief)) return true;
  const {values, block} = readFrontMatter(head);
  const says = (field: 'title' | 'date' | 'draft' | 'status') => findValues(values, keysOf(field, brief)).length > 0;
  if (says('date') || says('draft') || says('status')) return true;
  const documents = isInDocumentation(path) || documentationKeys.some(key => values.has(key));
  if (stemOf(path) === '_index') return false;
  if (isInContentFolder(path)) return block !== null || !documents;
  return says('title') && !documents;
}

function isInChannelFolder(path: string, brief: Brief | null): boolean {
  const folders = `${foldersOf(path).join('/')}/`;
  return (brief?.channels ?? []).some(({folder}) => {
    const clean = folder
      ?.replace(/^\.?\//, '')
      .replace(/\/+$/, '')
      .toLowerCase();
    return clean !== undefined && clean !== '' && clean !== '.' && folders.startsWith(`${clean}/`);
  });
}

const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

// One compiled matcher per brief; a glob that starts with “!” takes files out again.
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const known = matchers.get(globs);
  if (known) return known;
  const clean = (glob: string) => glob.replace(/^\.\//, '');
  const wanted = globs.filter(glob => !glob.startsWith('!')).map(clean);
  const unwanted = globs.filter(glob => glob.startsWith('!')).map(glob => clean(glob.slice(1)));
  const matches = picomatch(wanted, {ignore: unwanted, dot: false});
  matchers.set(globs, matches);
  return matches;
}
