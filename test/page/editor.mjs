// Opens a real VS Code in headless Chromium and drives it as a person would: by its page, mouse and keyboard.
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {chromium} from 'playwright-core';
import {findBrowser} from '../../scripts/setup.mjs';
import {root, Sentence, scratch} from '../../scripts/steps.mjs';
import {serveNodeEditor, serveWebEditor} from '../hosts/editors.mjs';

const patience = 30_000;
const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Promise<import('playwright-core').Browser>} a headless Chromium that keeps off the network */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Sentence('A Chromium or Chrome is needed: run "node scripts/setup.mjs".');
  return chromium.launch({executablePath, args: browserFlags});
}

/**
 * Writes files into a fresh folder.
 * @param {string} folder absolute
 * @param {readonly {path: string, text: string}[]} files
 */
export async function plant(folder, files) {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const {path, text} of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}

/**
 * Starts an editor on fresh files and opens its page.
 * @param {{host: 'web' | 'node', name: string, files: readonly {path: string, text: string}[],
 *   workspace?: string, settings?: Record<string, unknown>, trusted?: boolean, viewport?: {width: number, height: number}, extension?: string}} options
 *   `name`: one word for folders and pictures
 * @returns {Promise<Editor>}
 */
export async function openEditor({host, name, files, workspace, settings, trusted, viewport, extension = root}) {
  const home = join(scratch, 'page', `${host}-${name}`);
  const folder = join(home, 'brand');
  await rm(home, {recursive: true, force: true});
  await plant(folder, files);
  const serve = host === 'web' ? serveWebEditor : serveNodeEditor;
  const server = await serve({extension, folder, workspace, data: join(home, 'data'), settings, trusted});
  const browser = await launchBrowser();
  const context = await browser.newContext({viewport: viewport ?? {width: 1280, height: 860}});
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(server.url);
  await page.locator('.monaco-workbench .part.activitybar').waitFor();
  return new Editor({
    page,
    host,
    folder,
    home,
    close: async () => {
      await browser.close();
      await server.close();
    },
  });
}

/** An open editor. */
export class Editor {
  /** @param {{page: import('playwright-core').Page, host: string, folder: string, home: string, close: () => Promise<void>}} parts */
  constructor({page, host, folder, home, close}) {
    /** Where the editor is served. */
    this.url = page.url();
    this.page = page;
    this.host = host;
    /** Absolute path of the workspace folder on disk. */
    this.folder = folder;
    this.home = home;
    this.close = close;
  }

  /** @returns {Promise<Editor>} the same folder in another window */
  async anotherWindow() {
    const page = await this.page.context().newPage();
    page.setDefaultTimeout(patience);
    await page.goto(this.url);
    await page.locator('.monaco-workbench .part.activitybar').waitFor();
    return new Editor({...this, page, close: () => page.close()});
  }

  /** Shows the calendar in the sidebar and waits until its month is drawn. */
  async openView() {
    const tab = this.page.locator('.activitybar').getByRole('tab', {name: 'Lodestone'});
    await tab.waitFor();
    // A window that opens says only after a moment which view it shows: a click before that would hide it.
    const shown = this.page.locator('.activitybar [role=tab][aria-selected=true]');
    await shown
      .first()
      .waitFor({timeout: 3000})
      .catch(() => undefined);
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    return this.calendar();
  }

  /** @returns {Promise<import('playwright-core').Frame>} the frame that shows the calendar, once its grid is there */
  async calendar() {
    return eventually('the calendar is drawn', async () => (await this.calendars())[0]);
  }

  /** @returns {Promise<import('playwright-core').Frame[]>} every frame that shows a calendar now, in sidebar and tabs */
  async calendars() {
    const frames = [];
    for (const frame of this.page.frames()) {
      const cell = frame.locator('[role=grid] [role=gridcell]').first();
      if (await cell.isVisible().catch(() => false)) frames.push(frame);
    }
    return frames;
  }

  /**
   * Runs a command from the palette; a palette opened before the editor knows its extensions is opened again.
   * @param {string} title as the palette shows it
   */
  async runCommand(title) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await eventually(`the palette offers “${title}”`, async () => {
      await this.page.keyboard.press('F1');
      await input.waitFor();
      await input.fill(`>${title}`);
      const offered = await this.#option(title)
        .waitFor({timeout: 3000})
        .then(
          () => true,
          () => false,
        );
      if (!offered) await this.page.keyboard.press('Escape');
      return offered;
    });
    await this.#option(title).click();
  }

  /**
   * Answers the quick input that is open.
   * @param {string} text
   */
  async answer(text) {
    const input = this.page.locator('.quick-input-widget:visible input[type=text]');
    await input.waitFor();
    await input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Opens a file from the explorer.
   * @param {string} path relative to the folder, with `/`
   */
  async openFile(path) {
    await this.page.keyboard.press('Control+Shift+E');
    const tree = this.page.locator('.explorer-folders-view');
    const names = path.split('/');
    // Of folders with the same name only the wanted one stays open.
    await tree.locator('.monaco-list').first().focus();
    await this.page.keyboard.press('Control+ArrowLeft');
    for (const [depth, name] of names.entries()) {
      const row = tree
        .getByRole('treeitem', {name: new RegExp(`^${literally(name)}(,|$| )`), level: depth + 1})
        .first();
      await row.waitFor();
      const isFile = depth === names.length - 1;
      if (isFile) await row.dblclick();
      else if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
    }
    await this.page.locator('.tab.active', {hasText: names.at(-1)}).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Saves the active editor. */
  async save() {
    await this.page.keyboard.press('Control+S');
  }

  /**
   * What a file holds: the bytes on disk, or in the web host, whose files live in the page, what its editor holds.
   * @param {string} path
   */
  async read(path) {
    if (this.host === 'node') return readFile(join(this.folder, path), 'utf8');
    await this.openFile(path);
    // The middle of what is in sight: the first line of a long file may have been scrolled away.
    await this.page.locator('.editor-group-container.active .monaco-editor .overflow-guard').first().click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Control+C');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** @returns {Promise<number>} the wavy lines under words of the open editor */
  async squiggles() {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').count();
  }

  /**
   * What the Problems panel lists.
   * @returns {Promise<{text: string, rule: string}[]>} in the panel's order; the rule is empty where none is named
   */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    const list = panel.locator('.monaco-list').first();
    const found = new Map();
    await list.focus();
    await this.page.keyboard.press('Home');
    // Only the rows in sight are in the page, so walk down until nothing new comes.
    for (let idle = 0, known = 0; idle < 3; idle = found.size === known ? idle + 1 : 0) {
      known = found.size;
      const inSight = await list
        .locator('.monaco-list-row')
        .evaluateAll(nodes => nodes.map(node => [Number(node.dataset.index), node.textContent ?? '']));
      for (const [index, text] of inSight) found.set(index, text);
      await this.page.keyboard.press('PageDown');
      await this.page.waitForTimeout(100);
    }
    await this.page.keyboard.press('Home');
    const rows = [...found].sort(([a], [b]) => a - b);
    return rows.flatMap(([, row]) => {
      const [, text, rule = ''] = /^([\s\S]*?)lodestone(?:\(?([\w-]+)\)?)?\[Ln/.exec(row) ?? [];
      return text ? [{text, rule}] : [];
    });
  }

  /**
   * @param {string} label as the theme picker shows it
   */
  async setTheme(label) {
    await this.runCommand('Preferences: Color Theme');
    const input = this.page.locator('.quick-input-widget:visible input[type=text]');
    await input.fill(label);
    await this.#option(label).click();
    await this.page.locator('.quick-input-widget').waitFor({state: 'hidden'});
  }

  #option(label) {
    return this.page
      .locator('.quick-input-list')
      .getByRole('option', {name: new RegExp(`^${literally(label)}…?(,|$)`)})
      .first();
  }

  /**
   * Drags the edge of the sidebar.
   * @param {number} width in CSS pixels
   */
  async setSidebarWidth(width) {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, y, {steps: 5});
    await this.page.mouse.up();
  }

  /**
   * @param {string} name
   * @returns {Promise<string>} the picture's path
   */
  async screenshot(name) {
    const path = join(scratch, 'page', `${this.host}-${name}.png`);
    await this.page.screenshot({path});
    return path;
  }
}

/**
 * Waits until `probe` gives something that is not undefined or false.
 * @template T
 * @param {string} what told when it never comes
 * @param {() => Promise<T | undefined | false>} probe
 * @param {number} [milliseconds]
 * @returns {Promise<T>}
 */
export async function eventually(what, probe, milliseconds = patience) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain until ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
