// What a person does with Lodestone, through the page of a real VS Code. The same journeys run in both editors.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, test} from 'node:test';
import axe from 'axe-core';
import ICAL from 'ical.js';
import {eventually, openEditor} from './editor.mjs';
import {cell, day, drag, entry, heard, month, reads} from './gestures.mjs';

const draft = (title, date, body, more = '') => `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n${body}\n`;

const hostileTitle = '<img src=x onerror="window.broken = true">';
const files = {
  'brand.yaml':
    'name: Hedda Moravec\naudiences:\n  - id: owners\n    name: Owners of small bakeries\n    words: [bakery, oven]\n',
  'posts/clinic.md': `---\n# kept as it is\ntitle: 'A clinic'   # the title\ndate:  "${day(12)}T09:30:00+02:00"  # the day\nstatus: scheduled\n---\n\nText. \n`,
  'posts/keys.md': draft('Keys', day(16), 'The seal was hard.', 'status: drafting\n'),
  'posts/open.md': draft('Open me', day(11), 'The seal was hard.'),
  'posts/hostile.md': draft(`'${hostileTitle}'`, day(18), 'Text.'),
  'posts/harvest.md': draft('Harvest', day(21), 'Text.', 'status: ready\n'),
  'posts/late-harvest.md': draft('Late harvest', `${day(22)}T18:00:00+02:00`, 'Text.', 'status: ready\n'),
  'posts/no-harvest.md': draft('No harvest', day(23), 'Text.', 'status: drafting\n'),
  'posts/talk.md': draft('Resume talk', day(10), 'We utilize a proven track record.'),
};

/** @param {'web' | 'node'} host */
export function journeys(host) {
  describe(`A person in the ${host} editor`, () => {
    /** @type {import('./editor.mjs').Editor} */
    let editor;
    before(async () => {
      const planted = Object.entries(files).map(([path, text]) => ({path, text}));
      editor = await openEditor({host, name: 'journeys', files: planted, settings: {'files.autoSave': 'afterDelay'}});
    });
    after(() => editor?.close());
    afterEach(async context => {
      await editor?.screenshot(context.name.replace(/\W+/g, '-').toLowerCase());
    });

    test('opens the calendar and finds each draft on its day, with title, time and status spoken', async () => {
      const calendar = await editor.openView();
      const grid = calendar.getByRole('grid');
      const [year, number] = month.split('-').map(Number);
      const name = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'});
      assert.equal(await grid.getAttribute('aria-label'), name.format(Date.UTC(year, number - 1, 15)));
      await calendar.locator(`${cell(day(12))} [data-path="posts/clinic.md"]`).waitFor();
      const spoken = await calendar.locator(entry('posts/clinic.md')).getAttribute('aria-label');
      for (const part of ['A clinic', '09:30', 'scheduled']) assert.ok(spoken?.includes(part), `${part} in ${spoken}`);
      for (const [path, date] of [
        ['posts/keys.md', day(16)],
        ['posts/talk.md', day(10)],
      ]) {
        await calendar.locator(`${cell(date)} [data-path="${path}"]`).waitFor();
      }
      assert.equal(await calendar.locator(entry('brand.yaml')).count(), 0);
    });

    test('sees a hostile title as text', async () => {
      const calendar = await editor.openView();
      const hostile = calendar.locator(entry('posts/hostile.md'));
      assert.ok((await hostile.getAttribute('aria-label'))?.includes(hostileTitle));
      assert.equal(await calendar.locator('img').count(), 0);
      assert.equal(await calendar.evaluate(() => window.broken), undefined);
    });

    test('drags a draft to another day, and only the bytes of the day change', async () => {
      const calendar = await editor.openView();
      await drag(editor, calendar.locator(entry('posts/clinic.md')), calendar.locator(cell(day(20))));
      await calendar.locator(`${cell(day(20))} [data-path="posts/clinic.md"]`).waitFor();
      const wanted = files['posts/clinic.md'].replace(day(12), day(20));
      await reads(editor, 'posts/clinic.md', wanted);
    });

    test('moves a draft by Alt and an arrow, keeps it in focus, and takes the move back by Ctrl+Z', async () => {
      const calendar = await editor.openView();
      await calendar.locator(entry('posts/keys.md')).focus();
      await editor.page.keyboard.press('Alt+ArrowRight');
      await calendar.locator(`${cell(day(17))} [data-path="posts/keys.md"]:focus`).waitFor();
      await heard(calendar, 'Keys');
      await editor.page.keyboard.press('Alt+ArrowUp');
      await calendar.locator(`${cell(day(10))} [data-path="posts/keys.md"]:focus`).waitFor();
      if (host === 'node') await reads(editor, 'posts/keys.md', files['posts/keys.md'].replace(day(16), day(10)));
      await editor.page.keyboard.press('Control+Z');
      await calendar.locator(`${cell(day(17))} [data-path="posts/keys.md"]`).waitFor();
      await editor.page.keyboard.press('Control+Z');
      await calendar.locator(`${cell(day(16))} [data-path="posts/keys.md"]`).waitFor();
      await reads(editor, 'posts/keys.md', files['posts/keys.md']);
    });

    test('clicks a day, names the piece, and has a draft dated that day open', async () => {
      const calendar = await editor.openView();
      await calendar.locator(cell(day(13))).click({position: {x: 8, y: 8}});
      await editor.answer('The flour test');
      await editor.page.locator('.tab.active', {hasText: 'the-flour-test.md'}).waitFor();
      const created = calendar.locator(`${cell(day(13))} [data-path$="the-flour-test.md"]`);
      await created.waitFor();
      const text = await editor.read(await created.getAttribute('data-path'));
      assert.match(text, new RegExp(`^---\\ntitle: The flour test\\ndate: ${day(13)}\\n`));
    });

    test('leaves the question by Escape, and nothing is made', async () => {
      const calendar = await editor.openView();
      await calendar.locator(cell(day(14))).click({position: {x: 8, y: 8}});
      await editor.page.locator('.quick-input-widget:visible input').waitFor();
      await editor.page.keyboard.press('Escape');
      await editor.page.locator('.quick-input-widget').waitFor({state: 'hidden'});
      assert.equal(await calendar.locator(`${cell(day(14))} [data-path]`).count(), 0);
    });

    test('clicks a draft on the calendar and has it open', async () => {
      const calendar = await editor.openView();
      await calendar.locator(entry('posts/open.md')).click();
      await editor.page.locator('.tab.active', {hasText: 'open.md'}).waitFor();
    });

    test('sees resume talk underlined and listed, and mends it from the lightbulb', async () => {
      await editor.openFile('posts/talk.md');
      await eventually('words are underlined', async () => (await editor.squiggles()) >= 2);
      const problems = await editor.problems();
      const rules = problems.map(({rule}) => rule);
      assert.ok(rules.includes('no-buzzword') && rules.includes('no-resume-phrase'), rules.join());
      const finding = problems.find(({text}) => text.includes('utilize'));
      assert.ok(finding, 'a finding about utilize');
      await editor.page.locator('.markers-panel .monaco-list-row', {hasText: 'utilize'}).dblclick();
      await editor.page.locator('.monaco-editor.focused').waitFor();
      await editor.page.keyboard.press('Control+.');
      await editor.page.locator('.action-widget .monaco-list-row.focused', {hasText: 'Replace with'}).waitFor();
      await editor.page.keyboard.press('Enter');
      const line = editor.page.locator('.editor-group-container.active .view-line', {hasText: 'proven track record'});
      await eventually('the word is replaced', async () => !(await line.textContent())?.includes('utilize'));
      await editor.save();
      await eventually('its underline is gone', async () =>
        (await editor.problems()).every(({text}) => !text.includes('utilize')),
      );
    });

    test('sees an unsaved change of the day on the calendar at once', async () => {
      await editor.openFile('posts/open.md');
      await editor.page.locator('.editor-group-container.active .view-line', {hasText: 'date:'}).click();
      await editor.page.keyboard.press('End');
      for (let count = 0; count < 2; count++) await editor.page.keyboard.press('Backspace');
      await editor.page.keyboard.type('19');
      const calendar = await editor.openView();
      await calendar.locator(`${cell(day(19))} [data-path="posts/open.md"]`).waitFor();
    });

    test('exports what the calendar shows: what was searched for, without the status that was hidden', async () => {
      const calendar = await editor.openView();
      await calendar.getByRole('searchbox', {name: 'Search'}).fill('harvest');
      await calendar.locator(entry('posts/keys.md')).waitFor({state: 'detached'});
      await calendar.locator('.legend').getByRole('button', {name: 'drafting'}).click();
      await calendar.locator(entry('posts/no-harvest.md')).waitFor({state: 'detached'});
      await editor.runCommand('Lodestone: Export the Calendar');
      const input = editor.page.locator('.quick-input-widget:visible input[type=text]');
      await eventually('a file is proposed', async () => (await input.inputValue()).endsWith('calendar.ics'));
      await editor.page.keyboard.press('Enter');
      const written = await eventually('the file is written', () => editor.read('calendar.ics').catch(() => undefined));
      const exported = new ICAL.Component(ICAL.parse(written));
      const events = exported.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
      assert.deepEqual(
        events.map(({summary, startDate}) => [summary, startDate.toString().slice(0, 10), startDate.isDate]),
        [
          ['Harvest', day(21), true],
          ['Late harvest', day(22), false],
        ],
      );
      // The page may be another one by now: a hidden view is made anew.
      const again = await editor.openView();
      await again.locator('.legend').getByRole('button', {name: 'drafting'}).click();
      await again.getByRole('searchbox', {name: 'Search'}).fill('');
      await again.locator(entry('posts/no-harvest.md')).waitFor();
    });

    test('opens the calendar large in a tab, with the same days', async () => {
      await editor.openView();
      await editor.runCommand('Lodestone: Open the Calendar');
      const both = await eventually('both calendars are drawn', async () => {
        const frames = await editor.calendars();
        return frames.length === 2 && frames;
      });
      const days = await Promise.all(both.map(daysOf));
      assert.deepEqual(days[0], days[1]);
      await editor.runCommand('View: Close All Editors');
    });

    test('reaches the calendar by keyboard alone', async () => {
      const calendar = await editor.openView();
      await calendar.locator(cell(day(11))).focus();
      await editor.page.keyboard.press('ArrowRight');
      await calendar.locator(`${cell(day(12))}:focus, ${cell(day(12))} :focus`).waitFor();
      const stops = new Set();
      for (let count = 0; count < 12; count++) {
        await editor.page.keyboard.press('Tab');
        stops.add(await calendar.evaluate(() => document.activeElement?.outerHTML ?? ''));
      }
      assert.ok(stops.size > 2, 'Tab goes on from the grid');
    });

    test('plants the demo in a folder of their choice', async () => {
      await editor.runCommand('Lodestone: Open the Demo Brand');
      const input = editor.page.locator('.quick-input-widget:visible input[type=text]');
      await eventually('the question starts in the workspace', async () =>
        host === 'node'
          ? (await input.inputValue()).replace(/\/$/, '') === editor.folder
          : (await input.inputValue()) !== '',
      );
      await editor.page
        .locator('.quick-input-widget')
        .getByRole('button', {name: /Plant the demo/})
        .click();
      const calendar = await editor.openView();
      await calendar.locator('[data-path$="the-match-test.md"]').first().waitFor();
      if (host === 'node') {
        await eventually('the last file is planted', async () => existsSync(join(editor.folder, 'before-about.md')));
      }
    });

    for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
      test(`reads a narrow calendar in ${theme}: axe finds nothing wrong and nothing is cut off`, async () => {
        await editor.setTheme(theme);
        const calendar = await editor.openView();
        await editor.setSidebarWidth(250);
        await eventually('the page is narrow', () => calendar.evaluate(() => innerWidth <= 260));
        assert.ok(
          await calendar.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          'no sideways scroll',
        );
        await calendar.evaluate(axe.source);
        const {violations} = await calendar.evaluate(() => globalThis.axe.run(document));
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(' ')}`),
          [],
        );
      });
    }
  });
}

/** The drafts of every day that a calendar shows. */
function daysOf(calendar) {
  return calendar
    .locator('[role=gridcell] [data-path]')
    .evaluateAll(nodes =>
      nodes
        .map(node => `${node.closest('[data-date]')?.getAttribute('data-date')} ${node.getAttribute('data-path')}`)
        .sort(),
    );
}
