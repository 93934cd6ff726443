import type {Entry} from '../calendar/entry.js';
import {type Briefs, isWithin, type PlacedBrief} from './briefs.js';
import type {DraftIndex} from './draft-index.js';
import {pathWithin} from './roots.js';

/** The drafts for which a brief counts, with paths relative to its folder, as its files name them. */
export function draftsOf({folder}: PlacedBrief, index: DraftIndex, briefs: Briefs): readonly Entry[] {
  const start = pathWithin(folder).length + 1;
  const inner = briefs.all().filter(one => one.folder.path !== folder.path && isWithin(one.folder, folder));
  const nearer = inner.map(one => `${pathWithin(one.folder).slice(start)}/`);
  const below = index.below(folder);
  return nearer.length === 0 ? below : below.filter(({path}) => !nearer.some(one => path.startsWith(one)));
}
