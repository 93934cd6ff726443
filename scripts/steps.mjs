// Runs the steps of a script: each is named, timed, and where it fails, told in one sentence.
import {spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
/** Where everything that a script makes is kept; git ignores it. */
export const scratch = join(root, '.vscode-test');

/** A failure that its message explains; no stack is printed for it. */
export class Sentence extends Error {}

/**
 * Runs one step, printing its name before and its time after.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = Date.now();
  console.log(`▸ ${name}`);
  const result = await work();
  console.log(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs a command to its end. Quiet commands write to a log and show its last lines only when they fail.
 * @param {string} command `npm` and `npx` work on Windows too
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string>, quiet?: boolean, failure?: string, onText?: (text: string) => void}} [options]
 *   `failure`: the sentence that tells what went wrong; `onText`: gets what the command prints
 * @returns {Promise<void>} throws a Sentence where the command fails
 */
export async function run(command, args, {cwd = root, env = {}, quiet = false, failure, onText} = {}) {
  const shell = process.platform === 'win32' && /^(npm|npx|code)$/.test(command);
  const child = spawn(command, shell ? args.map(arg => `"${arg}"`) : args, {
    cwd,
    env: {...process.env, ...env},
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8');
    stream.on('data', chunk => {
      text += chunk;
      onText?.(chunk);
      if (!quiet) out.write(chunk);
    });
  }
  const code = await new Promise(resolve => {
    child.once('error', error => {
      text += error.message;
      resolve(127);
    });
    child.once('close', resolve);
  });
  if (code === 0) return;
  const said = failure ?? `"${[command, ...args].join(' ')}" failed.`;
  if (!quiet) throw new Sentence(said);
  mkdirSync(join(scratch, 'logs'), {recursive: true});
  const log = join(scratch, 'logs', 'last-failure.log');
  writeFileSync(log, text);
  throw new Sentence(`${text.trimEnd().split('\n').slice(-30).join('\n')}\n\n${said} The whole output is in ${log}.`);
}

/**
 * Runs a script's main function: a failure is told on stderr and ends with exit code 1.
 * @param {() => Promise<unknown>} main
 */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n✖ ${error instanceof Sentence ? error.message : (error?.stack ?? error)}`);
    process.exitCode = 1;
  }
}
