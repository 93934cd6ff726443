import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Report} from '../core/finding.js';

/** Remembers reports between runs by the content they came from. */
export interface ReportCache {
  readonly get: (key: string) => Report | undefined;
  readonly put: (key: string, report: Report) => void;
  /** Writes what this run put, and of earlier runs what still has room. Returns null, or why it could not be written. */
  readonly save: () => string | null;
}

/** About 20 MB of reports. */
const mostReports = 20_000;

/** A key made of everything a report depends on. */
export function cacheKey(parts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
}

/**
 * The cache of one current folder. `stamp` names the program that made the reports; a cache of another program, or
 * one that cannot be read, is begun anew.
 */
export function openReportCache(
  cwd: string,
  stamp: string,
  env: Readonly<Record<string, string | undefined>>,
): ReportCache {
  const file = join(cacheFolder(env), `${cacheKey([cwd])}.json`);
  const known = read(file, stamp);
  const used = new Map<string, Report>();
  return {
    get: key => known.get(key),
    put: (key, report) => void used.set(key, report),
    save() {
      try {
        mkdirSync(dirname(file), {recursive: true});
        const whole = `${file}.${process.pid}`;
        const reports = [...known].filter(([key]) => !used.has(key)).concat([...used]);
        writeFileSync(whole, JSON.stringify({stamp, reports: Object.fromEntries(reports.slice(-mostReports))}));
        renameSync(whole, file);
        return null;
      } catch (error) {
        return `${file}: the cache cannot be written (${error instanceof Error ? error.message : String(error)}).`;
      }
    },
  };
}

function read(file: string, stamp: string): ReadonlyMap<string, Report> {
  try {
    const cache: {readonly stamp: string; readonly reports: Readonly<Record<string, Report>>} = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return cache.stamp === stamp ? new Map(Object.entries(cache.reports)) : new Map();
  } catch {
    return new Map(); // None yet, or a broken one.
  }
}

function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'lodestone');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'lodestone', 'cache');
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'lodestone')
    : join(homedir(), '.cache', 'lodestone');
}
