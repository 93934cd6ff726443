// Reading many drafts over a slow connection: the files come when the test lets them.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {eventually, openEditor} from './editor.mjs';
import {day} from './gestures.mjs';

const total = 300;
const files = Array.from({length: total}, (_, index) => ({
  path: `posts/${index}.md`,
  text: `---\ntitle: Piece ${index}\nstatus: ready\ndate: ${day(10 + (index % 15))}\n---\n\nText.\n`,
}));

/** @type {import('./editor.mjs').Editor} */
let editor;
before(async () => {
  editor = await openEditor({host: 'web', name: 'reading', files});
});
after(() => editor?.close());

test('a long reading tells how far it is, shows what it has, can be stopped, and goes on when asked', async () => {
  const held = [];
  let isOpen = false;
  await editor.page.context().route(/\/posts\/\d+\.md/, async route => {
    if (!isOpen) await new Promise(resolve => held.push(resolve));
    await route.continue();
  });
  const release = () => {
    for (const go of held.splice(0)) go();
  };
  const released = async probe => {
    release();
    return probe();
  };
  const told = editor.page.locator('.notification-list-item');
  const message = () => told.allTextContents().then(texts => texts.join('\n'));
  const calendar = await editor.openView();
  const shown = () => calendar.locator('[role=gridcell] [data-path]').count();

  await eventually('it tells how far it is', async () => (await message()).includes(`0 of ${total} files`));
  assert.equal(await shown(), 0);
  assert.ok(held.length > 1, 'several files are asked for at once');
  await eventually('what was read is shown', () => released(async () => (await shown()) > 0));
  await eventually('the message goes on', async () => new RegExp(`[1-9]\\d* of ${total} files`).test(await message()));

  await told.getByRole('button', {name: 'Cancel'}).click();
  const isTold = async () => (await message()).includes('Not every draft was read');
  await eventually('it says what is missing', () => released(isTold));
  assert.ok((await shown()) < total, 'it stopped before the end');

  isOpen = true;
  release();
  await told.getByRole('button', {name: 'Read the rest'}).click();
  await eventually('every draft is shown', async () => (await shown()) === total);
});
