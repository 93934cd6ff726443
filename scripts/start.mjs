// Opens the starter brand in a real VS Code with the extension under development, from a fresh clone on.
// Usage: npm start                          in your desktop VS Code, else in the web VS Code on localhost
//        npm start -- --web                 in the web VS Code, whatever else is there
//        npm start -- --serve --port 8123   serves the web VS Code, opens nothing
//        npm start -- --check [--out DIR]   looks once, headless, saves pictures and tells what it saw
//        npm start -- --check --pictures    the pictures of the README, into media/
// Your own VS Code profile is never touched: settings and extensions are kept below .vscode-test.
import {spawn} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {ensureBrowser, ensureProject, ensureWebEditor, onPath} from './setup.mjs';
import {root, run, Sentence, scratch, script, step} from './steps.mjs';

await script(async () => {
  const {values} = parseArgs({
    options: {
      check: {type: 'boolean'},
      serve: {type: 'boolean'},
      web: {type: 'boolean'},
      pictures: {type: 'boolean'},
      port: {type: 'string'},
      out: {type: 'string'},
    },
  });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Sentence(`Expected a port, got ${values.port}.`);

  await ensureProject();
  if (values.check) process.env.CHROME_PATH = await ensureBrowser();
  await step('Building', () => run(process.execPath, ['scripts/build.mjs'], {failure: 'The build failed.'}));
  const {plantSeeds} = await import(pathToFileURL(join(root, 'dist', 'seeds.js')).href);
  const files = plantSeeds(localDay(new Date()));

  if (values.check) {
    await ensureWebEditor();
    const {check} = await import('./check.mjs');
    await check({files, pictures: values.pictures === true, out: values.out ?? join(scratch, 'check')});
    return;
  }
  // Inside a remote window "code" speaks to that window and cannot open another with an extension under development.
  const code = process.env.VSCODE_IPC_HOOK_CLI ? undefined : onPath('code');
  if (code && !values.web && !values.serve) await openDesktop(files);
  else await serve(files, port, values.serve !== true);
});

/** The user's desktop VS Code, with a profile of its own. */
async function openDesktop(files) {
  const {plant} = await import('../test/page/editor.mjs');
  const {quietSettings} = await import('../test/hosts/settings.mjs');
  const folder = join(scratch, 'starter-brand');
  const user = join(scratch, 'desktop-user');
  await plant(folder, files);
  await mkdir(join(user, 'User'), {recursive: true});
  await writeFile(join(user, 'User', 'settings.json'), JSON.stringify(quietSettings, null, 2));
  await step('Opening the starter brand in your VS Code', () =>
    run('code', [
      '--new-window',
      `--extensionDevelopmentPath=${root}`,
      `--user-data-dir=${user}`,
      `--extensions-dir=${join(scratch, 'desktop-extensions')}`,
      folder,
    ]),
  );
  console.log(
    '\nThe magnet in the activity bar opens the calendar; before-about.md is a draft that reads like a resume.',
  );
}

/** The web VS Code on localhost, until Ctrl+C. */
async function serve(files, port, openBrowser) {
  await ensureWebEditor();
  const {plant} = await import('../test/page/editor.mjs');
  const {serveWebEditor} = await import('../test/hosts/editors.mjs');
  const folder = join(scratch, 'served', `${port}`, 'starter-brand');
  await plant(folder, files);
  const server = await serveWebEditor({extension: root, folder, port}).catch(error => {
    throw new Sentence(`${error.message} ${port ? `Is port ${port} taken? Name another with --port.` : ''}`);
  });
  console.log(`\nThe starter brand is open in the web VS Code at ${server.url}`);
  console.log('What you change stays in the memory of the page. Ctrl+C ends it.');
  if (openBrowser) showInBrowser(server.url);
  await new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await server.close();
}

/** Opens the user's browser where there is one; the address is printed anyway. */
function showInBrowser(url) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', url]
        : ['xdg-open', url];
  spawn(command, args, {stdio: 'ignore', detached: true})
    .once('error', () => {})
    .unref();
}

/** @param {Date} date */
function localDay(date) {
  const two = value => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
