// The library, dist/core.js: for other editors, and for measuring from outside.
export type {Edit} from './calendar/edit.js';
export {editFrontMatter, type FrontMatterChanges} from './calendar/edit-front-matter.js';
export type {Entry} from './calendar/entry.js';
export {type ReadEntryOptions, readEntry} from './calendar/read-entry.js';
export {type Checker, type CheckOptions, createChecker} from './core/checker.js';
export type {Finding, Reason, Report, Verdict} from './core/finding.js';
