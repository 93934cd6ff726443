// What a person sees of the linter while they write, through the page of a real VS Code. The same in both editors.
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, test} from 'node:test';
import axe from 'axe-core';
import {eventually, openEditor} from './editor.mjs';

const head = title => `---\ntitle: ${title}\ndate: 2026-11-12\nstatus: ready\n---\n\n`;
const duties =
  'Results-driven professional with 10 years of experience seeking a challenging position where I can utilize my skills. I was responsible for a ward of forty beds, managed a team of nurses, trained new staff and reduced waiting times. I have a proven track record, strong communication skills, leadership, planning and time management.';
const files = {
  'brand.yaml':
    'name: Hedda Moravec\nproof:\n  - says: Linden Street burned 236 cubic meters of gas in March\n    who: Ana Quill, owner\n    consent: named\naudiences:\n  - id: owners\n    name: Owners of small bakeries\n    wants: a smaller gas bill\n',
  'posts/ada.md': `${head('Ada Novak')}# Ada Novak\n\n## Work Experience\n\n${duties}\n\nReferences available upon request.\n`,
  'posts/typing.md': `${head('Typing')}# Typing\n\nThe seal was hard.\n\n\n`,
  'posts/claim.md': `${head('Claim')}# Gas\n\nWe do award-winning gas work. Ask us.\n`,
};

/** @param {'web' | 'node'} host */
export function linting(host) {
  describe(`A person who writes in the ${host} editor`, () => {
    /** @type {import('./editor.mjs').Editor} */
    let editor;
    before(async () => {
      const planted = Object.entries(files).map(([path, text]) => ({path, text}));
      editor = await openEditor({host, name: 'linting', files: planted});
    });
    after(() => editor?.close());
    afterEach(async context => {
      await editor?.screenshot(context.name.replace(/\W+/g, '-').toLowerCase());
    });
    const status = name => editor.page.locator('.part.statusbar').getByRole('button', {name});

    test('reads in the status bar how a draft reads, and why on hover', async () => {
      await editor.openFile('posts/ada.md');
      const item = status(/^Reads like a resume/);
      await item.waitFor();
      assert.equal((await item.textContent())?.trim(), 'Reads like a resume');
      await item.hover();
      const hover = editor.page.locator('.monaco-hover:visible', {hasText: 'findings'});
      await hover.waitFor();
      assert.ok((await hover.locator('li').count()) >= 1, 'reasons in the hover');
      await editor.screenshot('status-hover');
      await editor.openFile('posts/claim.md');
      await status(/^Too short to judge/).waitFor();
    });

    test('clicks it, reads the page that explains, and goes to a line from there', async () => {
      await editor.openFile('posts/ada.md');
      await status(/^Reads like a resume/).click();
      const page = await pageWith(editor, 'Reads like a resume');
      const text = await page.locator('body').innerText();
      for (const part of ['Why, and what to do about it', 'Where it shows in the text', 'What was not judged']) {
        assert.ok(text.includes(part), `${part} in ${text}`);
      }
      await editor.screenshot('verdict-light');
      await page.evaluate(axe.source);
      const {violations} = await page.evaluate(() => globalThis.axe.run(document));
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(' ')}`),
        [],
      );
      await page.getByRole('button', {name: 'Line 11', exact: true}).first().click();
      await editor.page
        .locator('.statusbar')
        .getByRole('button', {name: /Ln 11,/})
        .waitFor();
      await editor.page.locator('.editor-group-container.active .tab.active', {hasText: 'ada.md'}).waitFor();
    });

    test('sees the page follow the draft', async () => {
      await editor.page.locator('.editor-group-container.active .view-lines').first().click();
      await editor.page.keyboard.press('Control+A');
      await editor.page.keyboard.type('The seal was hard.');
      await pageWith(editor, 'Too short to judge');
      await editor.runCommand('File: Revert File');
      await pageWith(editor, 'Reads like a resume');
      await editor.setTheme('Dark Modern');
      await editor.screenshot('verdict-dark');
    });

    test('sees nothing new on the line being typed until the caret has left it', async () => {
      await editor.runCommand('View: Close All Editors');
      await editor.openFile('posts/typing.md');
      await editor.page.locator('.editor-group-container.active .view-lines').first().click();
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type('I have a proven track record. ', {delay: 20});
      await editor.page.waitForTimeout(1500);
      assert.equal(await editor.squiggles(), 0);
      await editor.screenshot('focus-held');
      await editor.page.keyboard.press('ArrowUp');
      await eventually('the words are underlined', async () => (await editor.squiggles()) > 0);
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type('It is. ', {delay: 20});
      await editor.page.waitForTimeout(1000);
      assert.ok((await editor.squiggles()) > 0, 'what was shown stays');
    });

    test('shows the evidence from the lightbulb: a proof of the brief, or questions to fill in', async () => {
      await editor.openFile('posts/claim.md');
      await editor.page
        .locator('.view-line', {hasText: 'award-winning'})
        .locator('span', {hasText: 'award'})
        .last()
        .click();
      await eventually('the claim is underlined', async () => (await editor.squiggles()) > 0);
      await editor.page.keyboard.press('Control+.');
      const menu = editor.page.locator('.action-widget .monaco-list-row');
      const questions = menu.filter({hasText: 'Show the evidence: who'});
      await questions.waitFor();
      assert.equal(await menu.filter({hasText: 'Linden Street'}).count(), 1);
      await editor.screenshot('lightbulb');
      await editor.page.keyboard.press('ArrowDown');
      await editor.page.keyboard.press('Enter');
      const line = editor.page.locator('.view-line', {hasText: 'award-winning'});
      await eventually('the questions are there', async () =>
        (await line.textContent())?.replaceAll('\u00a0', ' ').includes('For whom was it? What changed?'),
      );
      await editor.page.keyboard.type('For Linden Street,');
      await editor.page.keyboard.press('Tab');
      await editor.page.keyboard.type('the gas bill halved.');
      await eventually('both stops are filled in', async () =>
        (await line.textContent())
          ?.replaceAll('\u00a0', ' ')
          .includes('For Linden Street, the gas bill halved. By how'),
      );
    });
  });
}

/** The frame of a page with that heading. */
function pageWith(editor, heading) {
  return eventually(`a page “${heading}” is shown`, async () => {
    for (const frame of editor.page.frames()) {
      const title = frame.locator('h1', {hasText: heading});
      if (await title.isVisible().catch(() => false)) return frame;
    }
    return undefined;
  });
}
