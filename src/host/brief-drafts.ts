import type {Entry} from '../calendar/entry.js';
import {type Briefs, isWithin, type PlacedBrief} from './briefs.js';
import type {DraftIndex, PlacedEntry} from './draft-index.js';

/** The drafts for which a brief counts, with paths relative to its folder, as its files name them. */
export function draftsOf(placed: PlacedBrief, index: DraftIndex, briefs: Briefs): readonly PlacedEntry[] {
  return index
    .all()
    .filter(({uri}) => isWithin(uri, placed.folder) && briefs.briefFor(uri)?.uri.toString() === placed.uri.toString())
    .map(({uri, entry}): {uri: typeof uri; entry: Entry} => ({
      uri,
      entry: {...entry, path: uri.path.slice(placed.folder.path.replace(/\/$/, '').length + 1)},
    }));
}
