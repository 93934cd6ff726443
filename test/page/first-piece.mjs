// The whole way of a newcomer, through the page of a real VS Code: from an empty folder to a piece that is out.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import {eventually, openEditor} from './editor.mjs';

const dayFromNow = days => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = value => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const today = dayFromNow(0);
/** The piece is begun on a day of this month beside today, and moved to today. */
const [begun, arrow] = today.endsWith('-01') ? [dayFromNow(1), 'ArrowLeft'] : [dayFromNow(-1), 'ArrowRight'];
const path = 'social/five-notes.md';
const answers = [
  'organists of small parishes',
  'I keep old organs playing through the service',
  'St. Ann has played every Sunday since the repair in 2019',
  'LinkedIn',
  '2 per month',
  '',
];
/** What is typed into the places of the snippet `lode-social`. */
const typed = [
  'The piano failed in the middle of the funeral.',
  'We utilize what is there: Ruth transposed the hymn in her head.',
  'Five notes. Two tunings that year, 170 euros, and still the same five.',
  'play in a parish',
  'write down the notes you avoid. The list says what is broken.',
  'Which ones are on yours?',
];
const piece = [
  typed[0],
  'We use what is there: Ruth transposed the hymn in her head.',
  typed[2],
  `If you ${typed[3]}, ${typed[4]}`,
  typed[5],
].join('\n\n');

/** @param {'web' | 'node'} host */
export function firstPiece(host) {
  describe(`A newcomer in the ${host} editor`, () => {
    /** @type {import('./editor.mjs').Editor} */
    let editor;
    before(async () => {
      editor = await openEditor({host, name: 'first-piece', files: [], settings: {'files.autoSave': 'afterDelay'}});
    });
    after(() => editor?.close());
    afterEach(async context => {
      await editor?.screenshot(`first-${context.name.replace(/\W+/g, '-').toLowerCase()}`);
    });

    test('answers five questions in an empty folder, and has a brand brief', async () => {
      await editor.openView();
      await editor.runCommand('Lodestone: Start a Brand Brief');
      for (const [at, answer] of answers.entries()) {
        await editor.page
          .locator('.quick-input-widget:visible .quick-input-title', {hasText: `(${at + 1}/${answers.length})`})
          .waitFor();
        await editor.answer(answer);
      }
      await editor.page.locator('.tab.active', {hasText: 'brand.yaml'}).waitFor();
      const brief = await editor.read('brand.yaml');
      for (const answer of answers) assert.ok(brief.includes(answer), `${answer} in ${brief}`);
    });

    test('clicks a day and writes a piece with a snippet', async () => {
      const calendar = await editor.openView();
      await calendar.locator(`[role=gridcell][data-date="${begun}"]`).click({position: {x: 8, y: 8}});
      await editor.answer('Five notes');
      await editor.page.locator('.tab.active', {hasText: 'five-notes.md'}).waitFor();
      // The folder is that of one channel, so the piece counts for it.
      await editor.page.locator('.editor-group-container.active .view-line', {hasText: /channel:.linkedin/}).waitFor();
      const {keyboard} = editor.page;
      await editor.page.locator('.editor-group-container.active .monaco-editor .view-line').first().click();
      await keyboard.press('Control+End');
      await keyboard.type('lode-social');
      await keyboard.press('Control+Space');
      await editor.page.locator('.suggest-widget.visible .monaco-list-row.focused', {hasText: 'lode-social'}).waitFor();
      await keyboard.press('Enter');
      for (const words of typed) {
        await keyboard.type(words);
        await keyboard.press('Tab');
      }
      await editor.save();
      const lines = editor.page.locator('.editor-group-container.active .view-lines');
      await eventually('the last words are written', async () =>
        plain(await lines.textContent()).includes('Which ones are on yours?'),
      );
    });

    test('mends what a reader would stumble over', async () => {
      await eventually('the word is listed', async () =>
        (await editor.problems()).some(({text}) => text.includes('utilize')),
      );
      await editor.page.locator('.markers-panel .monaco-list-row', {hasText: 'utilize'}).dblclick();
      await editor.page.locator('.monaco-editor.focused').waitFor();
      await editor.page.keyboard.press('Control+.');
      await editor.page.locator('.action-widget .monaco-list-row.focused', {hasText: 'Replace with'}).waitFor();
      await editor.page.keyboard.press('Enter');
      await eventually('nothing is left to mend', async () =>
        (await editor.problems()).every(({text}) => !text.includes('utilize')),
      );
      await editor.save();
    });

    test('puts it on today by the calendar', async () => {
      const calendar = await editor.openView();
      await calendar.locator(`[role=gridcell] [data-path="${path}"]`).focus();
      await editor.page.keyboard.press(`Alt+${arrow}`);
      await calendar.locator(`[role=gridcell][data-date="${today}"] [data-path="${path}"]`).waitFor();
      await eventually('the day is in the file', async () => (await editor.read(path)).includes(`date: ${today}`));
    });

    test('copies it for LinkedIn: the words alone, with their number', async () => {
      await editor.openFile(path);
      await editor.runCommand('Lodestone: Copy for a Channel');
      await editor.page
        .locator('.quick-input-list')
        .getByRole('option', {name: /^LinkedIn/})
        .click();
      const told = await notification(editor, 'Copied for LinkedIn');
      assert.match((await told.textContent()) ?? '', new RegExp(`${piece.length} of 3,?000`));
      assert.equal(await editor.page.evaluate(() => navigator.clipboard.readText()), piece);
    });

    test('marks it as published from there, and the file says where and when', async () => {
      const told = await notification(editor, 'Copied for LinkedIn');
      await told.hover();
      await told.getByRole('button', {name: 'Mark as Published'}).click();
      await notification(editor, 'Marked as published on LinkedIn');
      const text = await eventually('it is published', async () => {
        const now = await editor.read(path);
        return now.includes('status: published') && now;
      });
      assert.ok(text.includes(`posted: {linkedin: {day: ${today}}}`), text);
    });

    test('notes what came back, and sees it in the balance', async () => {
      await editor.runCommand('Lodestone: Note What Came Back');
      await editor.page
        .locator('.quick-input-list')
        .getByRole('option', {name: /^Conversation/})
        .click();
      await editor.page.locator('.quick-input-widget:visible', {hasText: 'Who, and what about?'}).waitFor();
      await editor.answer('The organist of St. Ann wants to talk about two stops');
      await editor.page
        .locator('.quick-input-list')
        .getByRole('option', {name: /^Five notes/})
        .click();
      await editor.openView();
      const balance = editor.page.locator('.pane', {has: editor.page.locator('.pane-header', {hasText: /^Balance/})});
      await balance.locator('.pane-header').click();
      // Only rows in sight are in the page, and what came back stands last.
      const row = balance.getByRole('treeitem', {name: /1 piece → 1 conversation/}).first();
      await eventually('the conversation is counted', async () => {
        await balance.locator('.monaco-list').first().focus();
        await editor.page.keyboard.press('End');
        return row.isVisible();
      });
    });
  });
}

/** The notification that holds these words, in the list of all that were shown: one in the corner may have gone by then. */
async function notification(editor, words) {
  const center = editor.page.locator('.notifications-center.visible');
  if (!(await center.isVisible())) await editor.runCommand('Notifications: Show Notifications');
  const found = center.locator('.notification-list-item', {hasText: words}).first();
  await found.waitFor();
  return found;
}

/** The text of an editor's lines, whose spaces are drawn as no-break spaces. */
function plain(text) {
  return (text ?? '').replaceAll('\u00A0', ' ');
}
