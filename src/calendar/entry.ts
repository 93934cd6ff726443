import type {Kind} from '../brief/brief.js';
import type {Day} from './day.js';
import type {PostedDay} from './posted.js';

/** Published to attract, or sent to someone. */
export type Direction = 'inbound' | 'outbound';

/** What the calendar knows of a draft; also the shape of the CLI's JSON. */
export interface Entry {
  /** Relative to the workspace folder (editor) or the current folder (CLI), with `/`. */
  readonly path: string;
  readonly title: string;
  readonly date: Day | null;
  /** "HH:MM" as written in the file, whatever its offset; null for a date-only value. */
  readonly time: string | null;
  readonly status: string | null;
  readonly kind: Kind | null;
  readonly channel: string | null;
  readonly audience: string | null;
  readonly pillar: string | null;
  /** The piece that this one was made from, as its front matter names it: a path relative to the brief's folder. */
  readonly from: string | null;
  readonly direction: Direction;
  /** One sentence saying what is wrong with the front matter, or null. */
  readonly problem: string | null;
  /** The series that the piece is a part of. */
  readonly series: string | null;
  /** The day on which the piece was last brought up to date, as the file says. */
  readonly updated: Day | null;
  /** Where and when the piece went out, as the file records it. */
  readonly posted: readonly PostedDay[];
}
