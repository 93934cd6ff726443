import type {Brief, Kind} from '../brief/brief.js';
import {isInSiteFolder, plainName} from './content-path.js';
import type {Entry} from './entry.js';

/** Folder names a draft of each kind is at home in, best first; `_posts` counts as `posts`. */
const homes: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  post: ['posts', 'blog', 'articles', 'writing'],
  'case-study': ['case-studies', 'work', 'portfolio', 'projects'],
  social: ['social'],
  newsletter: ['newsletter', 'newsletters'],
  talk: ['talks'],
  application: ['applications', 'outbound'],
  pitch: ['pitches', 'outbound'],
};

/**
 * The folder a new draft goes to: its channel's, else the brief's content folder that fits its kind, else the folder
 * where most drafts of that kind already are, else one named after the kind. What is sent to one person never goes where
 * a site generator would publish it.
 * Returns a path with `/` and no slash at either end: relative to the brief's folder when there is a brief, else to
 * the workspace folder. `entries` have paths relative to that same folder, and are
 * asked for only where nothing else tells.
 */
export function draftFolder(
  kind: Kind,
  channel: string | undefined,
  brief: Brief | null,
  entries: () => readonly Entry[],
): string {
  const isPrivate = kind === 'application' || kind === 'pitch';
  const mayHold = (folder: string) => !isPrivate || !isInSiteFolder(`${folder}/draft.md`);
  const channelFolder = brief?.channels.find(({id}) => id === channel)?.folder;
  if (channelFolder && mayHold(channelFolder)) return trim(channelFolder);
  const names = homes[kind] ?? [`${kind}s`];
  const globs = (brief?.calendar.content ?? []).filter(glob => !glob.startsWith('!'));
  const bases = globs.map(staticBase).filter(mayHold);
  for (const name of names) {
    const base = bases.find(base => plainName(base.slice(base.lastIndexOf('/') + 1)) === name);
    if (base) return base;
  }
  const crowded = mostCommonFolder(entries(), kind);
  if (crowded !== undefined && mayHold(crowded)) return crowded;
  const [firstBase] = bases;
  const [firstName = 'drafts'] = names;
  return kind === 'post' && firstBase ? firstBase : firstName;
}

/** The one channel whose folder it is, so that a draft begun there counts for it; undefined for none or several. */
export function channelOfFolder(folder: string, brief: Brief | null): string | undefined {
  const fitting = (brief?.channels ?? []).filter(one => one.folder !== null && trim(one.folder) === trim(folder));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** The part of a glob before its first wildcard, as a folder: "content/blog/**" gives "content/blog". */
function staticBase(glob: string): string {
  const segments = glob.split('/');
  const wild = segments.findIndex(segment => /[*?[\]{}()!+@]/.test(segment));
  const fixed = wild === -1 ? segments.slice(0, -1) : segments.slice(0, wild);
  return trim(fixed.join('/'));
}

function mostCommonFolder(entries: readonly Entry[], kind: Kind): string | undefined {
  const counts = new Map<string, {count: number}>();
  // Many entries of one folder follow each other: it is looked up once.
  let latest = {start: '', own: {count: 0}};
  for (const {path, kind: one} of entries) {
    if (one !== kind) continue;
    const {start} = latest;
    if (start === '' || !path.startsWith(start) || path.includes('/', start.length)) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      const own = counts.get(folder) ?? {count: 0};
      counts.set(folder, own);
      latest = {start: folder === '' ? '' : `${folder}/`, own};
    }
    latest.own.count++;
  }
  return [...counts].sort(([, a], [, b]) => b.count - a.count)[0]?.[0];
}

function trim(path: string): string {
  return path.replace(/^\.\//, '').replace(/^\/+|\/+$/g, '');
}
