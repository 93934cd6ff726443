// Runs the suite of test/host in a Node extension host by @vscode/test-electron: in the VS Code server here, through a
// stand-in for the desktop's executable, or with --desktop in a VS Code that is downloaded.
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from '../../scripts/steps.mjs';
import {bundleSuite, freshWorkspace} from './suite.mjs';

const {runTests} = createRequire(import.meta.url)('@vscode/test-electron');
const desktop = process.argv.includes('--desktop');
const folder = await freshWorkspace(desktop ? 'desktop' : 'node');
const standIn = join(dirname(fileURLToPath(import.meta.url)), 'vscode-stand-in.mjs');

await runTests({
  ...(desktop ? {cachePath: join(root, '.vscode-test', 'desktop')} : {vscodeExecutablePath: standIn}),
  extensionDevelopmentPath: root,
  extensionTestsPath: await bundleSuite('node'),
  launchArgs: [folder, '--disable-extensions', `--user-data-dir=${join(folder, '..', 'data')}`],
});
