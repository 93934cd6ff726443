import assert from 'node:assert/strict';
import {rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {eventually, openEditor} from './editor.mjs';
import {cell, day, drag, entry, heard, on, reads} from './gestures.mjs';
import {workspaces} from './workspaces.mjs';

workspaces('node');

const draft = (title, date, body = 'Text.') =>
  `---\ntitle: ${title}\nstatus: drafting\ndate: ${date}\n---\n\n${body}\n`;
const files = {
  'posts/a.md': draft('A', day(11)),
  'posts/b.md': draft('B', day(12)),
  'posts/c.md': draft('C', day(13)),
  'posts/talk.md': draft('Talk', day(14), 'We utilize a proven track record.'),
};

describe('A folder that is not trusted, with others at work in it', () => {
  /** @type {import('./editor.mjs').Editor} */
  let editor;
  const write = (path, text) => writeFile(join(editor.folder, path), text);
  before(async () => {
    const planted = Object.entries(files).map(([path, text]) => ({path, text}));
    editor = await openEditor({host: 'node', name: 'others', files: planted, trusted: false});
  });
  after(() => editor?.close());

  test('in Restricted Mode the calendar shows, and the linter underlines', async () => {
    const stay = editor.page.getByRole('button', {name: /No, I don.t trust|Browse in Restricted Mode/});
    if (await stay.isVisible().catch(() => false)) await stay.click();
    const calendar = await editor.openView();
    await calendar.locator(on(day(11), 'posts/a.md')).waitFor();
    await editor.page.getByText('Restricted Mode', {exact: true}).first().waitFor();
    await editor.openFile('posts/talk.md');
    await eventually('words are underlined', async () => (await editor.squiggles()) >= 2);
  });

  test('what another program writes and takes away is followed', async () => {
    const calendar = await editor.openView();
    await write('posts/new.md', draft('New', day(17)));
    await calendar.locator(on(day(17), 'posts/new.md')).waitFor();
    await rm(join(editor.folder, 'posts/new.md'));
    await calendar.locator(entry('posts/new.md')).waitFor({state: 'detached'});
  });

  test('a draft that was edited on the disk before a drag keeps the edit', async () => {
    const calendar = await editor.openView();
    const edited = draft('A', day(11), 'Written by another hand a moment ago.');
    await write('posts/a.md', edited);
    await drag(editor, calendar.locator(entry('posts/a.md')), calendar.locator(cell(day(18))));
    await reads(editor, 'posts/a.md', edited.replace(day(11), day(18)));
  });

  test('a draft that is gone when it is dropped is said to be gone, and none is made', async () => {
    const calendar = await editor.openView();
    const chip = calendar.locator(entry('posts/b.md'));
    const [start, end] = [await chip.boundingBox(), await calendar.locator(cell(day(20))).boundingBox()];
    const {mouse} = editor.page;
    await mouse.move(start.x + 8, start.y + 6);
    await mouse.down();
    await mouse.move(start.x + 20, start.y + 20, {steps: 4});
    await rm(join(editor.folder, 'posts/b.md'));
    await mouse.move(end.x + end.width / 2, end.y + end.height / 2, {steps: 6});
    await mouse.up();
    await heard(calendar, 'posts/b.md is no longer there');
    await calendar.locator(entry('posts/b.md')).waitFor({state: 'detached'});
    await assert.rejects(editor.read('posts/b.md'), {code: 'ENOENT'});
  });

  test('a move in one window shows in the other', async () => {
    const here = await editor.openView();
    const other = await editor.anotherWindow();
    try {
      const there = await other.openView();
      await there.locator(on(day(13), 'posts/c.md')).waitFor();
      // An editor follows the disk only some time after it opened; what happens until then it must look for.
      await write('posts/follow.md', draft('Follow', day(16)));
      await there.locator(on(day(16), 'posts/follow.md')).waitFor();
      await editor.page.bringToFront();
      await here.locator(entry('posts/c.md')).press('Alt+ArrowRight');
      await here.locator(on(day(14), 'posts/c.md')).waitFor();
      await other.page.bringToFront();
      await there.locator(on(day(14), 'posts/c.md')).waitFor();
      await reads(editor, 'posts/c.md', draft('C', day(14)));
    } finally {
      await other.screenshot('another-window');
      await other.close();
    }
  });

  test('the view is kept when the window is loaded again', async () => {
    const calendar = await editor.openView();
    await calendar.getByRole('button', {name: 'Week', exact: true}).click();
    await eventually('the week is drawn', async () => (await calendar.locator('[role=gridcell]').count()) === 7);
    await editor.runCommand('Developer: Reload Window');
    await eventually('the week is back', async () => {
      const [frame] = await editor.calendars();
      return frame !== undefined && frame !== calendar && (await frame.locator('[role=gridcell]').count()) === 7;
    });
  });
});
