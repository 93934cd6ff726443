import type {Kind} from '../brief/brief.js';

const markdown = /\.(?:md|mdx|markdown|mdown|mkd)$/i;

/** Whether the path names a Markdown file. */
export function isMarkdownPath(path: string): boolean {
  return markdown.test(path);
}

// Where generators look for pieces to publish, and what people call such folders elsewhere.
const siteFolders = new Set(['_posts', 'posts', 'blog']);
const writingFolders = new Set(['_drafts', 'articles', 'writing', 'newsletter', 'newsletters']);
// Below these, the next folders decide: a documentation section is not for the calendar.
const contentRoots = new Set(['content', 'source']);
const documentation = new Set(['doc', 'docs', 'documentation', 'wiki', 'adr', 'adrs', 'rfcs', 'api', 'reference']);
// Models of drafts, pieces of pages, and what programs write.
const machinery = new Set([
  'archetypes',
  'scaffolds',
  'templates',
  'layouts',
  '_layouts',
  '_includes',
  'partials',
  'themes',
  'node_modules',
  'vendor',
  'dist',
  'build',
  '_site',
  'fixtures',
  '__fixtures__',
]);

// Files come folder by folder, and each is asked about its folders several times: the last ones are remembered.
let latest: {readonly folder: string; readonly names: readonly string[]} = {folder: '', names: []};

/** The folders of a path with `/`, lower-case, without the file's name. */
export function foldersOf(path: string): readonly string[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (latest.folder !== folder) latest = {folder, names: folder === '' ? [] : folder.toLowerCase().split('/')};
  return latest.names;
}

/** The file's name without folders and extension. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(markdown, '');
}

/** Whether the path lies where a known generator takes pieces from to publish them. */
export function isInSiteFolder(path: string): boolean {
  const folders = foldersOf(path);
  const documents = folders.some(folder => documentation.has(folder));
  if (documents) return folders.some(folder => folder === '_posts' || folder === 'blog');
  return (
    folders.some(folder => siteFolders.has(folder) || contentRoots.has(folder)) || /(?:^|\/)src\/pages\//.test(path)
  );
}

/** Whether the path lies where drafts are kept, with a generator or without. */
export function isInContentFolder(path: string): boolean {
  return (
    isInSiteFolder(path) ||
    (!isInDocumentation(path) &&
      foldersOf(path).some(folder => writingFolders.has(folder) || kindNamed(folder) === 'case-study'))
  );
}

/** Whether the path lies in documentation. */
export function isInDocumentation(path: string): boolean {
  return foldersOf(path).some(folder => documentation.has(folder));
}

/** Whether the path lies where models, parts of pages, dependencies or builds are kept; hidden folders count. */
export function isInMachinery(path: string): boolean {
  return foldersOf(path).some(
    folder => machinery.has(folder) || (folder.startsWith('.') && folder !== '.' && folder !== '..'),
  );
}

const kindNames: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['case-studies', 'case-study'],
  ['case-study', 'case-study'],
  ['casestudies', 'case-study'],
  ['casestudy', 'case-study'],
  ['social', 'social'],
  ['linkedin', 'social'],
  ['talks', 'talk'],
  ['newsletter', 'newsletter'],
  ['newsletters', 'newsletter'],
  ['testimonials', 'testimonial'],
  ['applications', 'application'],
  ['pitches', 'pitch'],
  ['posts', 'post'],
  ['blog', 'post'],
  ['articles', 'post'],
]);

/** A name without what generators and habits add to it: "_case_studies" is "case-studies". */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^_+/, '')
    .replace(/[\s_]+/g, '-');
}

/** The kind that a folder or a layout is named after, in the singular or the plural; null for any other name. */
export function kindNamed(name: string): Kind | null {
  return kindNames.get(plainName(name)) ?? null;
}

/** What kind of draft a path says: `about.md`, `case-studies/clinic.md`; the innermost folder decides. Null when it says nothing. */
export function kindOfPath(path: string): Kind | null {
  const folders = foldersOf(path);
  const stem = stemOf(path).toLowerCase();
  const name = stem === 'index' ? (folders.at(-1) ?? stem) : stem;
  if (/^about(?:[-_]?(?:me|us))?$/.test(name)) return 'about';
  if (/^(?:bio|biography)$/.test(name)) return 'bio';
  for (const folder of [...folders].reverse()) {
    const kind = kindNamed(folder);
    if (kind) return kind;
  }
  return kindNamed(name) === 'case-study' ? 'case-study' : null;
}

const standing =
  /^(?:about|bio|biography|services?|contact|now|uses|privacy|imprint|impressum|home|content|pages|index|_index|404|search|archives?|tags|categories|work-with-me|hire-me|faq)$/;

/** Whether the path names a page that stands as it is and waits for no day; `services/index.md` counts by its folder. */
export function isStandingPath(path: string): boolean {
  const stem = stemOf(path).toLowerCase();
  const name = stem === 'index' ? (foldersOf(path).at(-1) ?? stem) : stem;
  return standing.test(name) || kindOfPath(path) === 'about';
}
