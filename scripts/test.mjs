// Runs every test from a fresh clone on: installs what is missing, checks types and style, then the units and properties,
// the suite in the real extension hosts, and the pages in a real browser. The last line printed is "N passed, N failed".
// Usage: node scripts/test.mjs [--only unit|web|node|desktop|page]   (--only can be given several times)
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowser, ensureNodeEditor, ensureProject, ensureWebEditor} from './setup.mjs';
import {root, run, Sentence, scratch, script, step} from './steps.mjs';

const results = join(scratch, 'results');
const counts = {passed: 0, failed: 0};
const broken = [];
const stages = ['unit', 'web', 'node', 'page'];

await script(async () => {
  const {values} = parseArgs({options: {only: {type: 'string', multiple: true}}});
  const unknown = values.only?.find(name => ![...stages, 'desktop'].includes(name));
  if (unknown) throw new Sentence(`Expected --only ${[...stages, 'desktop'].join(', ')}, got ${unknown}.`);
  const wanted = new Set(values.only ?? stages);
  const everything = values.only === undefined;
  const start = Date.now();

  await ensureProject();
  if (wanted.has('web') || wanted.has('page') || wanted.has('node')) process.env.CHROME_PATH = await ensureBrowser();
  if (wanted.has('node') || wanted.has('page')) await ensureNodeEditor();
  if (wanted.has('web') || wanted.has('desktop')) await ensureWebEditor();
  rmSync(results, {recursive: true, force: true});
  mkdirSync(results, {recursive: true});

  if (everything) {
    await attempt('Checking types', () => run('npm', ['run', '--silent', 'types']));
    await attempt('Checking style', () => run('npm', ['run', '--silent', 'lint']));
  }
  await step('Building', () => run(process.execPath, ['scripts/build.mjs'], {failure: 'The build failed.'}));
  if (wanted.has('unit')) await attempt('Units and properties', unitTests);
  if (wanted.has('web'))
    await attempt('The suite in the web extension host', () => hostTests(['test/hosts/run-web.mjs']));
  if (wanted.has('node'))
    await attempt('The suite in the Node extension host', () => hostTests(['test/hosts/run-node.mjs']));
  if (wanted.has('desktop')) {
    await attempt('The suite in a desktop VS Code', () => hostTests(['test/hosts/run-node.mjs', '--desktop']));
  }
  if (wanted.has('page')) await attempt('The pages in both editors, as a person uses them', pageTests);

  console.log(`\n${((Date.now() - start) / 1000).toFixed(0)} s in all.`);
  for (const sentence of broken) console.log(`✖ ${sentence}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0 || broken.length > 0) process.exitCode = 1;
});

/** Runs a stage; where it breaks, the next ones run all the same, and the end tells of it. */
async function attempt(name, stage) {
  const {failed} = counts;
  try {
    await step(name, stage);
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.log(`  ${error.message}`);
    broken.push(counts.failed > failed ? `${name}: ${counts.failed - failed} failed.` : `${name}: ${error.message}`);
  }
}

async function unitTests() {
  const report = join(results, 'unit.json');
  const args = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  try {
    await run('npx', args, {failure: 'Units or properties failed.'});
  } finally {
    if (existsSync(report)) {
      const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, 'utf8'));
      count(numPassedTests, numFailedTests);
    }
  }
}

/** The editor prints a line of JSON for each test; people read a sentence. */
async function hostTests(args) {
  let rest = '';
  let seen = 0;
  const read = text => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, json] = /lodestone-test (\{.*\})/.exec(line) ?? [];
      if (!json) continue;
      seen++;
      const {state, title, milliseconds, error} = JSON.parse(json);
      if (state === 'passed') console.log(`  ✔ ${title} (${milliseconds} ms)`);
      else console.log(`  ✖ ${title}\n      ${String(error).replaceAll('\n', '\n      ')}`);
      count(state === 'passed' ? 1 : 0, state === 'passed' ? 0 : 1);
    }
  };
  const failure = 'The suite in the editor failed.';
  await run(process.execPath, args, {quiet: true, onText: read, failure});
  if (seen === 0) throw new Sentence('The editor ended without having run a test.');
}

async function pageTests() {
  const report = join(results, 'page.tap');
  const files = ['test/webview', 'test/page'].flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith('.test.mjs'))
      .map(name => `${folder}/${name}`),
  );
  const reporters = ['spec', 'stdout', 'tap', report];
  const flags = [0, 2].flatMap(at => [
    `--test-reporter=${reporters[at]}`,
    `--test-reporter-destination=${reporters[at + 1]}`,
  ]);
  try {
    await run(process.execPath, ['--test', ...flags, ...files], {
      failure: 'Pages failed; pictures are in .vscode-test/page.',
    });
  } finally {
    const tap = existsSync(report) ? readFileSync(report, 'utf8') : '';
    const total = name => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
    count(total('pass'), total('fail') + total('cancelled'));
  }
}

function count(passed, failed) {
  counts.passed += passed;
  counts.failed += failed;
}
