import {readFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';
import manifest from 'lodestone/package.json' with {type: 'json'};
import {readyEngine} from './cli/engine.js';
import {run} from './cli/run.js';

readyEngine();
if (!isMainThread) {
  (await import('./cli/check-all.js')).runAsWorker();
} else {
  // A reader that stops listening, such as `head`, is no failure.
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  const {env, stdout, stderr} = process;
  const terminal = {
    cwd: process.cwd(),
    out: (text: string) => void stdout.write(text),
    err: (text: string) => void stderr.write(text),
    input: () => readFileSync(0, 'utf8'),
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    interactive: stderr.isTTY === true,
    env,
  };
  const program = {version: manifest.version, program: new URL(import.meta.url)};
  process.exitCode = await run(process.argv.slice(2), terminal, program);
}
