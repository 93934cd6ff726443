// The loop of results as a person runs it: what went out, what came back, what is planned, and the calendar to take along.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import {root} from '../../scripts/steps.mjs';
import {eventually, openEditor} from './editor.mjs';

const daysAgo = days => new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv');
const middle = `${daysAgo(0).slice(0, 8)}15`;
const draft = (title, date, status) =>
  `---\ntitle: ${title}\ndate: ${date}\nstatus: ${status}\nchannel: blog\n---\n\nText.\n`;
const files = {
  'brand.yaml':
    'name: Hedda Moravec\naudiences: [{id: owners, name: Owners of small bakeries}]\npillars: [{id: heat, name: Reading heat, facets: [skill]}]\n' +
    'channels:\n  - {id: blog, name: The blog, folder: posts, cadence: weekly}\nproof: [{id: gas, says: Gas fell from 412 to 236 cubic meters}]\n',
  'posts/out.md': draft('Out there', middle, 'published'),
  'posts/heard.md': draft('Heard of', daysAgo(5), 'published'),
  'posts/late.md': draft('Late one', daysAgo(2), 'ready'),
};

describe('The loop of results in the node editor', () => {
  /** @type {import('./editor.mjs').Editor} */
  let editor;
  /** @type {import('playwright-core').Frame} */
  let calendar;
  before(async () => {
    const planted = Object.entries(files).map(([path, text]) => ({path, text}));
    editor = await openEditor({host: 'node', name: 'results', files: planted, viewport: {width: 1280, height: 1000}});
    calendar = await editor.openView();
  });
  after(() => editor?.close());
  afterEach(async context => {
    await editor?.screenshot(context.name.replace(/\W+/g, '-').toLowerCase());
  });

  const onDisk = path => readFileSync(join(editor.folder, path), 'utf8');
  const choose = name =>
    editor.page.locator('.quick-input-widget:visible .quick-input-list').getByRole('option', {name}).first().click();

  /** Presses a button of a notification, in the list of all that were shown: one in the corner may have gone by then. */
  async function press(words, button) {
    const center = editor.page.locator('.notifications-center.visible');
    if (!(await center.isVisible())) await editor.runCommand('Notifications: Show Notifications');
    const told = center.locator('.notification-list-item', {hasText: words}).first();
    await told.hover();
    await told.getByRole('button', {name: button}).click();
  }

  test('a published piece is moved only when the person says so', async () => {
    const piece = calendar.locator('[role=gridcell] [data-path="posts/out.md"]');
    await piece.focus();
    await editor.page.keyboard.press('Alt+ArrowRight');
    await editor.page.locator('.quick-input-widget:visible', {hasText: '“Out there” is published'}).waitFor();
    await editor.page.keyboard.press('Escape');
    await calendar.locator(`[data-date="${middle}"] [data-path="posts/out.md"]`).waitFor();
    await eventually('the person hears that it stays', async () =>
      (await calendar.locator('[aria-live]').textContent())?.includes('stays where it was'),
    );
    assert.equal(onDisk('posts/out.md'), files['posts/out.md']);
    await piece.focus();
    await editor.page.keyboard.press('Alt+ArrowRight');
    await choose('Move it');
    const moved = `${middle.slice(0, 8)}16`;
    await eventually('the file follows', async () => onDisk('posts/out.md').includes(`date: ${moved}`));
    await calendar.locator(`[data-date="${moved}"] [data-path="posts/out.md"]`).waitFor();
  });

  test('this week asks whether a piece went out, and writes the answer down', async () => {
    await calendar.locator('.views [data-view=agenda]').click();
    await editor.setSidebarWidth(302);
    const asked = calendar.getByRole('button', {name: 'Yes, it went out: “Late one”'});
    await asked.click();
    await choose(/^The blog/);
    await choose(/as planned/);
    await editor.answer('https://example.com/late');
    const line = `status: published\nchannel: blog\nposted: {blog: {day: ${daysAgo(2)}, link: "https://example.com/late"}}\n`;
    await eventually('the file tells of it', async () => onDisk('posts/late.md').includes(line));
    await asked.waitFor({state: 'hidden'});
  });

  test('this week asks what came back, and asks no more once it is noted', async () => {
    const asked = calendar.getByRole('button', {name: 'Note what came back: “Heard of”'});
    await asked.click();
    await choose(/^Conversation/);
    await editor.answer('Ana asked for a visit');
    const line = `- ${daysAgo(0)} conversation: Ana asked for a visit (from [posts/heard.md](<posts/heard.md>))\n`;
    await eventually('the line is there', async () => {
      return existsSync(join(editor.folder, 'opportunities.md')) && onDisk('opportunities.md').endsWith(line);
    });
    await asked.waitFor({state: 'hidden'});
    await press('Noted in opportunities.md', 'Add to .gitignore');
    await eventually('git leaves it alone', async () => {
      return existsSync(join(editor.folder, '.gitignore')) && onDisk('.gitignore') === 'opportunities.md\n';
    });
    assert.equal(onDisk('posts/heard.md'), files['posts/heard.md']);
  });

  test('the balance shows the cadence, what is dark and what came back', async () => {
    const header = name => editor.page.locator('.sidebar .pane-header', {hasText: name}).first();
    await header('Calendar').click();
    await header('Balance').click();
    const line = name => editor.page.locator('.sidebar').getByRole('treeitem', {name}).first();
    await line(/^Attracted, \d pieces? → 1 conversation/).waitFor();
    await line(/^Reputation: no pillar of your brief shows it yet/).waitFor();
    await line(/^The blog: 1 per week; /).waitFor();
    await editor.screenshot('balance');
    await header('Balance').click();
    await header('Calendar').click();
  });

  test('a plan writes nothing before OK, and is taken back by Undo', async () => {
    const posts = () => readdirSync(join(editor.folder, 'posts')).length;
    const list = editor.page.locator('.quick-input-widget:visible .quick-input-list');
    const before = posts();
    await editor.runCommand('Lodestone: Plan the Coming Weeks');
    await list
      .getByRole('checkbox', {name: /Gas fell from 412/})
      .or(list.getByText('Gas fell from 412'))
      .first()
      .waitFor();
    await editor.screenshot('plan');
    // A hint over the field would take the first Escape for itself.
    await eventually('the list is left', async () => {
      await editor.page.keyboard.press('Escape');
      return !(await list.isVisible());
    });
    assert.equal(posts(), before);
    await editor.runCommand('Lodestone: Plan the Coming Weeks');
    await list.getByText('Gas fell from 412').first().waitFor();
    await editor.page.keyboard.press('Enter');
    await eventually('the drafts are there', async () => posts() > before);
    await press('Planned on the calendar', 'Undo');
    await eventually('they are taken back', async () => posts() === before);
  });

  test('the exported calendar is byte for byte what the command line writes', async () => {
    await editor.runCommand('Lodestone: Export the Calendar');
    const input = editor.page.locator('.quick-input-widget:visible input[type=text]');
    await input.waitFor();
    await eventually('a name is proposed', async () => (await input.inputValue()).endsWith('calendar.ics'));
    await editor.page.keyboard.press('Enter');
    await eventually('the file is there', async () => existsSync(join(editor.folder, 'calendar.ics')));
    const printed = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), 'calendar', '--format', 'ics'], {
      cwd: editor.folder,
      encoding: 'utf8',
    });
    await eventually('it is written', async () => onDisk('calendar.ics') !== '');
    assert.equal(onDisk('calendar.ics'), printed);
    assert.ok(printed.includes('SUMMARY:Late one\r\n'));
  });
});
