// The library, dist/core.js: for other editors, and for measuring from outside. Whoever calls it may not write TypeScript,
// so nothing that it is handed makes it throw.
import {type Brief, emptyBrief} from './brief/brief.js';
import {readBrief} from './brief/read-brief.js';
import type {Entry} from './calendar/entry.js';
import {type ReadEntryOptions, readEntry as readEntryOf} from './calendar/read-entry.js';
import {type Checker, type CheckOptions, createChecker as createCheckerOf} from './core/checker.js';

export type {Brief} from './brief/brief.js';
export type {Edit} from './calendar/edit.js';
export {editFrontMatter, type FrontMatterChanges} from './calendar/edit-front-matter.js';
export type {Entry} from './calendar/entry.js';
export type {ReadEntryOptions} from './calendar/read-entry.js';
export type {Checker, CheckOptions} from './core/checker.js';
export type {Finding, Reason, Report, Verdict} from './core/finding.js';

/**
 * Makes a checker under a brief: the text of a `brand.yaml`, the data in one, or a brief that was read before. What is
 * wrong in it is passed over, see the CLI for its problems. The checker remembers the chunks of recent drafts.
 */
export function createChecker(options: {readonly brief?: Brief | string | object} = {}): Checker {
  const brief = briefFrom(options?.brief);
  const checker = createCheckerOf(brief ? {brief} : {});
  return {
    check(text: unknown, given: CheckOptions = {}) {
      const {path, byStatus} = given ?? {};
      return checker.check(textFrom(text), {
        ...(typeof path === 'string' ? {path} : {}),
        byStatus: byStatus === true,
      });
    },
  };
}

/** What the calendar knows of a draft, of which only the head is needed; as in the CLI's JSON. */
export function readEntry(text: string, options: ReadEntryOptions): Entry {
  const {path, brief, ...rest} = options ?? {};
  return readEntryOf(textFrom(text), {
    ...rest,
    path: typeof path === 'string' ? path : 'draft.md',
    brief: briefFrom(brief) ?? null,
  });
}

function textFrom(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function briefFrom(value: unknown): Brief | undefined {
  if (typeof value === 'string') return readBrief(value).brief;
  if (typeof value !== 'object' || value === null) return undefined;
  return isBrief(value) ? value : readBrief(JSON.stringify(value)).brief;
}

/** Every key of a brief that was read is there, however deep; a `brand.yaml` leaves most of them out. */
function isBrief(value: object): value is Brief {
  const {check, calendar} = emptyBrief;
  return (
    hasKeys(value, emptyBrief) && [check, calendar].every(part => Object.values(value).some(one => hasKeys(one, part)))
  );
}

function hasKeys(value: unknown, like: object): boolean {
  return typeof value === 'object' && value !== null && Object.keys(like).every(key => key in value);
}
