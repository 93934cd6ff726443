import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Report} from '../../../src/core/finding.js';

/** The built program (`npm run build` makes it). */
export const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Runs `lodestone …` in a folder, as a shell would. */
export function lodestone(
  cwd: string,
  args: readonly string[],
  options: {input?: string; env?: NodeJS.ProcessEnv} = {},
) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, ...options.env},
    maxBuffer: 1 << 28,
    ...(options.input === undefined ? {} : {input: options.input}),
  });
  return {status, stdout, stderr};
}

/** The drafts of `--format json`. */
export function draftsOf(stdout: string): (Report & {readonly path: string})[] {
  return JSON.parse(stdout).drafts;
}

/** A fresh folder holding these files, outside any repository. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lodestone-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A draft that reads like a resume. */
export const resume = `# Pat Doe

## Objective

Results-driven team player seeking a challenging position where I can leverage my proven track record.

## Work Experience

- Responsible for maintenance of all types of equipment
- Managed customer relationships and ensured client satisfaction
- Spearheaded process improvements and streamlined workflows

## References

References available upon request. I am a detail-oriented self-starter with excellent communication skills and a strong
work ethic, thriving in fast-paced environments, and I look forward to hearing from you at your earliest convenience.
`;

/** A draft that nobody needs to warn about. */
export const post = `---
title: The fourteen-euro seal
date: 2026-11-03
status: published
---

If you bake on an old deck oven, light a match and move it along the closed door. Tomas Reidl did, and the flame bent
outward along the whole bottom edge, because his seal had gone as hard as a chair leg.

The new one cost him 14 euros, and the 90 loaves a week that used to go to the pig farmer are sold again. Send me a
photograph of your door and I will tell you whether yours is tired.
`;
