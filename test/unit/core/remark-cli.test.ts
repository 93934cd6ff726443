import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function remark(draft: string, settings: string) {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  writeFileSync(join(folder, 'draft.md'), draft);
  const plugin = `${join(root, 'dist/remark.js')}${settings}`;
  const args = [
    join(root, 'node_modules/remark-cli/cli.js'),
    'draft.md',
    '--no-config',
    '--no-stdout',
    '--no-color',
    '--frail',
  ];
  return spawnSync(process.execPath, [...args, '--use', plugin], {cwd: folder, encoding: 'utf8'});
}

test('remark-cli as it comes reports what the rules say, at the very words', () => {
  const {status, stderr} = remark('---\ntitle: x\n---\n\nTo whom it may concern,\n\nI am a team player.\n', '');
  expect(status).toBe(1);
  expect(stderr).toMatch(/5:1-5:23 +warning Unexpected `To whom it may concern`.* no-letter-opening +lodestone/);
  expect(stderr).toMatch(/7:8-7:19 +info +Unexpected `team player`.* no-buzzword +lodestone/);
  expect(stderr).not.toContain('require-front-matter');
});

test('comments and options switch rules off in remark-cli too', () => {
  const comment = remark('<!-- lodestone-disable-next-line -->\nA team player\n', '');
  expect(comment.stderr).not.toContain('no-buzzword');
  const option = remark('A team player\n', '="no-buzzword":false');
  expect(option.stderr).not.toContain('no-buzzword');
});
