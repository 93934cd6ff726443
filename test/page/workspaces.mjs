// What a person sees in workspaces of other shapes: several folders, a brief with a mistake, a brand that is yet to start.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {eventually, openEditor} from './editor.mjs';
import {day, drag, entry, heard, on, reads} from './gestures.mjs';

const ownDate = 'audience: []\ncalendar:\n  content: [posts/**]\n  fields:\n    date: [goes_out]\n';
const files = {
  'both.code-workspace': '{"folders": [{"path": "one"}, {"path": "two"}]}',
  'one/brand.yaml': 'calendar:\n  content: [posts/**]\n',
  'one/posts/same.md': `---\ntitle: In one\nstatus: drafting\ndate: ${day(11)}\n---\n\nText.\n`,
  'one/notes/no-draft.md': `---\ntitle: A note\ndate: ${day(11)}\n---\n`,
  'one/.gitignore': 'drafts-of-others/\n',
  'one/posts/drafts-of-others/not-mine.md': `---\ntitle: Not mine\ndate: ${day(11)}\n---\n`,
  'two/brand.yaml': ownDate,
  'two/posts/same.md': `---\ntitle: In two\nstatus: drafting\ndate: ${day(10)}\ngoes_out: ${day(12)} # this one\n---\n\nText.\n`,
};

const planted = Object.entries(files).map(([path, text]) => ({path, text}));

/** @param {'web' | 'node'} host */
export function workspaces(host) {
  describe(`Several folders in the ${host} editor`, () => {
    /** @type {import('./editor.mjs').Editor} */
    let editor;
    before(async () => {
      editor = await openEditor({host, name: 'folders', files: planted, workspace: 'both.code-workspace'});
    });
    after(() => editor?.close());

    test('each folder is read by its own brief, and its drafts begin with its name', async () => {
      const calendar = await editor.openView();
      await calendar.locator(on(day(11), 'one/posts/same.md')).waitFor();
      await calendar.locator(on(day(12), 'two/posts/same.md')).waitFor();
      assert.equal(await calendar.locator('[role=gridcell] [data-path]').count(), 2);
    });

    test('a drag in the second folder changes its own date, and no file of the first', async () => {
      let calendar = await editor.openView();
      const target = calendar.locator(`[role=gridcell][data-date="${day(19)}"]`);
      await drag(editor, calendar.locator(entry('two/posts/same.md')), target);
      await calendar.locator(on(day(19), 'two/posts/same.md')).waitFor();
      const wanted = files['two/posts/same.md'].replace(`${day(12)} #`, `${day(19)} #`);
      await reads(editor, 'two/posts/same.md', wanted);
      calendar = await editor.openView();
      await calendar.locator(on(day(11), 'one/posts/same.md')).waitFor();
      if (host === 'node') await reads(editor, 'one/posts/same.md', files['one/posts/same.md']);
      await calendar.locator(entry('two/posts/same.md')).focus();
      await editor.page.keyboard.press('Control+Z');
      await calendar.locator(on(day(12), 'two/posts/same.md')).waitFor();
      await heard(calendar, 'taken back');
    });

    test('a wrong key in a brief stands in the Problems panel, with the key that was meant', async () => {
      const problem = await eventually('the key is listed', async () =>
        (await editor.problems()).find(({text}) => text.includes('audience')),
      );
      assert.match(problem.text, /audiences/);
    });
  });

  describe(`A brand that is yet to start, in the ${host} editor`, () => {
    /** @type {import('./editor.mjs').Editor} */
    let editor;
    before(async () => {
      editor = await openEditor({host, name: 'start', files: [{path: 'notes.md', text: '# Notes\n'}]});
    });
    after(() => editor?.close());

    test('the questions can be left by Escape, and go on where they were left', async () => {
      const widget = editor.page.locator('.quick-input-widget:visible');
      const asks = words => widget.getByText(words).waitFor();
      await editor.runCommand('Lodestone: Start a Brand Brief');
      await asks('Whom do you write for?');
      await editor.answer('owners of small bakeries');
      await asks('What changes for them');
      await editor.answer('I keep old ovens baking');
      await asks('One true thing');
      await editor.page.keyboard.press('Escape');
      await widget.waitFor({state: 'hidden'});

      await editor.runCommand('Lodestone: Start a Brand Brief');
      await asks('One true thing');
      await editor.answer('Linden Street burned 412 cubic meters, then 236');
      await asks('Where will you publish first?');
      await editor.answer('Blog');
      await asks('How often');
      await editor.answer('2 per month');
      await asks('Have an About text already?');
      await editor.answer('');
      await editor.page.locator('.tab.active', {hasText: 'brand.yaml'}).waitFor();
      const brief = await editor.read('brand.yaml');
      for (const words of ['owners of small bakeries', 'I keep old ovens baking', '412 cubic meters']) {
        assert.ok(brief.includes(words), `${words} in\n${brief}`);
      }
    });
  });
}
