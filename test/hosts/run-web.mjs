// Runs the suite of test/host in the web extension host.

import {root} from '../../scripts/steps.mjs';
import {serveWebEditor} from './editors.mjs';
import {bundleSuite, freshWorkspace, runInPage} from './suite.mjs';

const tests = await bundleSuite('web');
const server = await serveWebEditor({extension: root, folder: await freshWorkspace('web'), tests});
try {
  process.exitCode = await runInPage(server.url);
} finally {
  await server.close();
}
