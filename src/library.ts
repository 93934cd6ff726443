// The library, dist/core.js: for other editors, and for measuring from outside.
export {type Checker, type CheckOptions, createChecker} from './core/checker.js';
export type {Finding, Reason, Report, Verdict} from './core/finding.js';
