import type {Facet, Kind, Proof} from '../brief/brief.js';
import type {Day} from './day.js';
import type {Entry} from './entry.js';
import type {StalePage} from './plan-material.js';

/** What a planned piece is made from, best first: a blank prompt comes last. */
export type Source =
  | {readonly by: 'idea'; readonly entry: Entry}
  | {readonly by: 'proof'; readonly proof: Proof}
  | {readonly by: 'piece'; readonly entry: Entry}
  | {readonly by: 'page'; readonly page: StalePage}
  | {readonly by: 'prompt'; readonly facet: Facet | null};

/** A piece proposed for a day. Nothing of it is written yet. */
export interface PlannedPiece {
  readonly day: Day;
  readonly channel: string;
  readonly kind: Kind;
  readonly title: string;
  readonly audience: string | null;
  readonly pillar: string | null;
  readonly source: Source;
}
