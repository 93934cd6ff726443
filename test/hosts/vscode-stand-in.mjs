#!/usr/bin/env node
// Stands in for VS Code's desktop executable where none can be had: takes the arguments that @vscode/test-electron
// passes, opens the folder in the VS Code server with a headless Chromium, and ends with the code of the tests.
import {parseArgs} from 'node:util';
import {serveNodeEditor} from './editors.mjs';
import {runInPage} from './suite.mjs';

const {values, positionals} = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: {type: 'string'},
    extensionTestsPath: {type: 'string'},
    'user-data-dir': {type: 'string'},
  },
});

const server = await serveNodeEditor({
  extension: values.extensionDevelopmentPath,
  tests: values.extensionTestsPath,
  data: values['user-data-dir'],
  folder: positionals[0],
});
try {
  process.exitCode = await runInPage(server.url);
} finally {
  await server.close();
}
