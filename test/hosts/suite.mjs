// The suite of test/host, bundled once for each extension host, and the page that runs it.
import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launchBrowser, plant} from '../page/editor.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const output = join(root, '.vscode-test', 'host-suite');
/** Longest time the suite may take, in milliseconds. */
const limit = 180_000;

/**
 * Bundles the suite into one file, the only form that both hosts load.
 * @param {'web' | 'node'} host
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleSuite(host) {
  const outfile = join(output, host === 'web' ? 'web.js' : 'node.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/host/suite.ts'],
    outfile,
    bundle: true,
    platform: host === 'web' ? 'browser' : 'node',
    format: 'cjs',
    // The web host is a worker: without this condition a dependency would look for a document.
    conditions: host === 'web' ? ['worker'] : [],
    target: 'es2022',
    external: ['vscode'],
    nodePaths: [join(here, 'node_modules')],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * A fresh workspace folder for the suite.
 * @param {string} host
 * @returns {Promise<string>} its path
 */
export async function freshWorkspace(host) {
  const folder = join(output, host, 'workspace');
  await plant(folder, [
    {path: 'posts/first.md', text: '---\ntitle: First\ndate: 2026-11-12\n---\n\nThe seal was hard.\n'},
  ]);
  await mkdir(join(output, host, 'data'), {recursive: true});
  return folder;
}

/**
 * Opens the page of an editor that was started with tests and passes on what they print, until they end.
 * @param {string} url
 * @returns {Promise<number>} 0 where every test passed
 */
export async function runInPage(url) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 860}});
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const ended = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The suite took more than ${limit / 1000} s.`)), limit);
      page.exposeFunction('codeAutomationExit', code => {
        clearTimeout(timer);
        resolve(code);
      });
      page.on('crash', () => reject(new Error('The page of the editor crashed.')));
    });
    await page.exposeFunction('codeAutomationLog', (_, args) => {
      for (const arg of args) if (typeof arg === 'string' && arg.startsWith('lodestone-test ')) console.log(arg);
    });
    await page.goto(url);
    return await ended;
  } finally {
    await browser.close();
  }
}
