import {tests} from './set-up-mocha.js';
import './balance.test.js';
import './calendar-commands.test.js';
import './channels.test.js';
import './brief-help.test.js';
import './capture.test.js';
import './commands.test.js';
import './diagnostics.test.js';
import './keybindings.test.js';
import './quick-fixes.test.js';
import './starter-brand.test.js';
import './templates.test.js';
import './focus-mode.test.js';
import './verdict.test.js';
import './virtual-files.test.js';
import './workspace-check.test.js';
import './writing-files.test.js';

/** Runs the suite inside an extension host; the editor calls it. Rejects where a test failed. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    tests.run(failures => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
