// Looks once at the starter brand in the web VS Code, headless, and tells what it saw.
import {mkdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {webEditorRoot} from '../test/hosts/editors.mjs';
import {eventually, openEditor} from '../test/page/editor.mjs';
import {root, Sentence, step} from './steps.mjs';

const themes = {light: 'Light Modern', dark: 'Dark Modern', contrast: 'Default High Contrast'};
const size = {width: 1280, height: 800};

/**
 * @param {{files: readonly {path: string, text: string}[], out: string, pictures: boolean}} options `pictures`: those of
 *   the README, into media/, instead of pictures into `out`
 */
export async function check({files, out, pictures}) {
  const {version} = JSON.parse(await readFile(join(webEditorRoot, 'package.json'), 'utf8'));
  const folder = pictures ? join(root, 'media') : out;
  await mkdir(folder, {recursive: true});
  for (const [theme, label] of Object.entries(themes)) {
    await step(`Looking at the starter brand in the ${theme} theme`, () =>
      look({files, folder, theme, label, version}),
    );
  }
  console.log(`\nPictures are in ${folder}.`);
}

async function look({files, folder, theme, label, version}) {
  const start = Date.now();
  const settings = {'workbench.colorTheme': label};
  const editor = await openEditor({host: 'web', name: `check-${theme}`, files, settings, viewport: size});
  try {
    const ready = Date.now();
    const calendar = await editor.openView();
    const entries = await settled('a draft on the calendar', () =>
      calendar.locator('[role=gridcell] [data-path]').count(),
    );
    const month = await calendar.locator('[role=grid]').first().getAttribute('aria-label');
    const drawn = Date.now();
    await editor.runCommand('Lodestone: Open the Calendar');
    await eventually('the calendar is drawn in a tab', async () => (await editor.calendars()).length === 2);
    await editor.page.screenshot({path: join(folder, `calendar-${theme}.png`)});
    await editor.runCommand('View: Close All Editors');

    const before = files.find(({path}) => path.split('/').at(-1)?.startsWith('before-'));
    if (!before) throw new Sentence('The starter brand has no before-….md draft.');
    const opened = Date.now();
    await editor.openFile(before.path);
    await eventually('there is a squiggle in the draft', async () => (await editor.squiggles()) > 0);
    const diagnosed = Date.now();
    const problems = await eventually('the Problems panel lists findings', async () => {
      const rows = await editor.problems();
      return rows.length > 0 && rows;
    });
    await editor.openView();
    await editor.page.locator('.editor-group-container.active .view-lines').first().click();
    await editor.page.keyboard.press('Control+Home');
    await editor.page.screenshot({path: join(folder, `draft-${theme}.png`)});

    console.log(
      `  VS Code ${version} (web): ready after ${seconds(start, ready)}, calendar after ${seconds(ready, drawn)} more`,
    );
    console.log(`  ${month}: ${entries} entries`);
    const rules = [...new Set(problems.map(({rule}) => rule))].sort();
    console.log(`  ${before.path}: ${problems.length} diagnostics ${seconds(opened, diagnosed)} after it was opened`);
    console.log(`  rules: ${rules.join(', ')}`);
  } catch (error) {
    await editor.page.screenshot({path: join(folder, `failed-${theme}.png`)});
    throw new Sentence(`${error.message} The picture is in ${join(folder, `failed-${theme}.png`)}.`);
  } finally {
    await editor.close();
  }
}

/** Waits until there is at least one and the number has stood still for half a second. */
function settled(what, count) {
  let last = 0;
  return eventually(`there is ${what}`, async () => {
    const before = last;
    last = await count();
    if (last > 0 && last === before) return last;
    await new Promise(resolve => setTimeout(resolve, 500));
    return undefined;
  });
}

function seconds(from, to) {
  return `${((to - from) / 1000).toFixed(1)} s`;
}
