// Installs what is missing, and nothing else: run before node_modules exists, so Node's own modules only.
// Each `ensure…` is quick when there is nothing to do, and repairs what an interrupted run left behind.
// Usage: node scripts/setup.mjs   (everything, as npm test does)
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root, run, Sentence, script, step} from './steps.mjs';

const hosts = join(root, 'test', 'hosts');

/** The project's own packages. */
export async function ensureProject() {
  requireNode(20);
  await ensurePackages(root, "Installing the project's packages");
}

/** The web VS Code and what starts it. */
export async function ensureWebEditor() {
  await ensurePackages(hosts, 'Installing the editors that the tests run in (about 1 GB on disk)');
}

/** The VS Code server with its native modules built for the Node that runs it. */
export async function ensureNodeEditor() {
  await ensureWebEditor();
  const {nodeServerRoot, nodeForServer} = await import('../test/hosts/editors.mjs');
  const node = nodeForServer();
  const stamp = join(nodeServerRoot, 'node_modules', '.lodestone-ready');
  const wanted = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await ensureCompiler();
  const home = dirname(dirname(node));
  const env = {
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    // The headers come with that Node, so node-gyp has nothing to download.
    ...(existsSync(join(home, 'include', 'node', 'node.h')) ? {npm_config_nodedir: home} : {}),
  };
  const natives = ['@vscode/spdlog', '@vscode/native-watchdog'];
  await step("Installing the VS Code server's packages", () =>
    run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: nodeServerRoot,
      quiet: true,
      failure: "The VS Code server's packages could not be installed.",
    }),
  );
  await step("Building the VS Code server's native modules", () =>
    run('npm', ['rebuild', '--ignore-scripts=false', '--foreground-scripts', ...natives], {
      cwd: nodeServerRoot,
      env,
      quiet: true,
      failure: "The VS Code server's native modules could not be built: a C++ compiler, make and python3 are needed.",
    }),
  );
  const load = [...natives, '@parcel/watcher'].map(name => `require('${name}')`).join(';');
  await run(node, ['-e', load], {
    cwd: nodeServerRoot,
    quiet: true,
    failure: 'A native module of the VS Code server does not load.',
  });
  writeFileSync(stamp, wanted);
}

/**
 * A Chromium to drive, installed by apt where that is possible.
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  await aptInstall(['chromium'], 'Installing Chromium');
  const installed = findBrowser();
  if (installed) return installed;
  throw new Sentence(
    'A Chromium or Chrome is needed: install one, or name it in the environment variable CHROME_PATH.',
  );
}

/** @returns {string | undefined} the path of a Chromium, Chrome or Edge on this machine */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Sentence(`CHROME_PATH names ${named}, which is not there.`);
  }
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map(app => `/Applications/${app}.app/Contents/MacOS/${app}`).find(path => existsSync(path));
  }
  if (process.platform === 'win32') {
    const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name => process.env[name] ?? '');
    const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return tails.flatMap(tail => programs.map(folder => join(folder, tail))).find(path => existsSync(path));
  }
  // Ubuntu's /usr/bin/chromium-browser is often a stub that asks for a snap, so it is not looked for.
  return ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'].map(onPath).find(Boolean);
}

/**
 * @param {string} command
 * @returns {string | undefined} where the command is found on PATH
 */
export function onPath(command) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders
    .flatMap(folder => endings.map(ending => join(folder, command + ending)))
    .find(path => existsSync(path));
}

async function ensureCompiler() {
  if (process.platform === 'win32') return;
  const missing = ['make', 'g++', 'python3'].filter(tool => !onPath(tool));
  if (missing.length > 0) await aptInstall(missing, `Installing ${missing.join(', ')}`);
}

async function aptInstall(packages, title) {
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (!onPath('apt-get') || (!isRoot && !canSudo())) {
    throw new Sentence(
      `Missing on this machine: ${packages.join(', ')}. Install ${packages.length > 1 ? 'them' : 'it'} and run this again.`,
    );
  }
  const failure = `apt-get could not install ${packages.join(', ')}: install ${packages.length > 1 ? 'them' : 'it'} by hand and run this again.`;
  const apt = args => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, {quiet: true, failure, env: {DEBIAN_FRONTEND: 'noninteractive'}});
  };
  await step(`${title} with apt`, async () => {
    await apt(['update']);
    await apt(['install', '-y', '--no-install-recommends', ...packages]);
  });
}

function canSudo() {
  try {
    execFileSync('sudo', ['-n', 'true'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

async function ensurePackages(folder, title) {
  if (packagesMatchLock(folder)) return;
  await step(title, () =>
    run('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      quiet: true,
      failure: `"npm ci" failed in ${folder}: is the npm registry within reach?`,
    }),
  );
}

/** Whether node_modules holds what the lock file says; npm writes the list of what it installed as its last act. */
function packagesMatchLock(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = readJson(join(folder, 'package-lock.json')).packages;
  const present = readJson(installed).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) < major) {
    throw new Sentence(`Node ${major} or newer is needed; this is ${process.version}.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await script(async () => {
    await ensureProject();
    await ensureBrowser();
    await ensureNodeEditor();
  });
}
