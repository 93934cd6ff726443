// A browser page with the calendar alone: the built script, the style sheet, a theme, and a host that remembers messages.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Colors as the editor's own themes give them to a webview. */
export const themes = {
  dark: {
    class: 'vscode-dark',
    values: {
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      'editor-background': '#1f1f1f',
      'sideBar-background': '#181818',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
      focusBorder: '#0078d4',
      'panel-border': '#2b2b2b',
      'list-hoverBackground': '#2a2d2e',
      'list-inactiveSelectionBackground': '#37373d',
      'list-dropBackground': '#383b3d',
      'editorWidget-background': '#202020',
      'charts-foreground': '#cccccc',
      'charts-orange': '#d18616',
      'charts-blue': '#3794ff',
      'charts-purple': '#b180d7',
      'charts-green': '#89d185',
      'charts-red': '#f14c4c',
      'charts-yellow': '#cca700',
      errorForeground: '#f85149',
      'badge-background': '#616161',
      'badge-foreground': '#f8f8f8',
      'input-background': '#313131',
      'input-foreground': '#cccccc',
      'input-border': '#3c3c3c',
    },
  },
  light: {
    class: 'vscode-light',
    values: {
      foreground: '#3b3b3b',
      descriptionForeground: '#616161',
      'editor-background': '#ffffff',
      'sideBar-background': '#f8f8f8',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
      focusBorder: '#005fb8',
      'panel-border': '#e5e5e5',
      'list-hoverBackground': '#f2f2f2',
      'list-inactiveSelectionBackground': '#e4e6f1',
      'list-dropBackground': '#d6ebff',
      'editorWidget-background': '#f8f8f8',
      'charts-foreground': '#3b3b3b',
      'charts-orange': '#d18616',
      'charts-blue': '#0063d3',
      'charts-purple': '#652d90',
      'charts-green': '#388a34',
      'charts-red': '#e51400',
      'charts-yellow': '#bf8803',
      errorForeground: '#c72e0f',
      'badge-background': '#cccccc',
      'badge-foreground': '#3b3b3b',
      'input-background': '#ffffff',
      'input-foreground': '#3b3b3b',
      'input-border': '#cecece',
    },
  },
  contrast: {
    class: 'vscode-high-contrast',
    values: {
      foreground: '#ffffff',
      descriptionForeground: '#ffffff',
      'editor-background': '#000000',
      'sideBar-background': '#000000',
      'button-foreground': '#ffffff',
      'button-background': '#000000',
      focusBorder: '#f38518',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
      'editorWidget-background': '#000000',
      'charts-foreground': '#ffffff',
      'charts-orange': '#d18616',
      'charts-blue': '#3794ff',
      'charts-purple': '#b180d7',
      'charts-green': '#89d185',
      errorForeground: '#f48771',
      'badge-background': '#000000',
      'badge-foreground': '#ffffff',
      'input-background': '#000000',
      'input-foreground': '#ffffff',
      'input-border': '#6fc3df',
    },
  },
  contrastLight: {
    class: 'vscode-high-contrast-light',
    values: {
      foreground: '#292929',
      descriptionForeground: '#292929',
      'editor-background': '#ffffff',
      'sideBar-background': '#ffffff',
      'button-foreground': '#ffffff',
      'button-background': '#0f4a85',
      focusBorder: '#006bbd',
      contrastBorder: '#0f4a85',
      contrastActiveBorder: '#006bbd',
      'editorWidget-background': '#ffffff',
      'charts-foreground': '#292929',
      'charts-orange': '#d18616',
      'charts-blue': '#0063d3',
      'charts-purple': '#652d90',
      'charts-green': '#374e06',
      errorForeground: '#b5200d',
      'badge-background': '#0f4a85',
      'badge-foreground': '#ffffff',
      'input-background': '#ffffff',
      'input-foreground': '#292929',
      'input-border': '#0f4a85',
    },
  },
};

/** An entry with everything left out that the test does not speak of. */
export function entry(path, date, more = {}) {
  return {
    path,
    title: path.replace(/^.*\/|\.md$/g, ''),
    date,
    time: null,
    status: 'drafting',
    kind: 'post',
    channel: 'site',
    audience: null,
    pillar: null,
    from: null,
    direction: 'inbound',
    problem: null,
    series: null,
    updated: null,
    posted: [],
    ...more,
  };
}

const thisWeek = (entries, summit) => ({
  due: entries.filter(one => one.date >= '2026-11-18' && one.date <= '2026-11-22' && one.status !== 'published'),
  unheard: entries.filter(one => one.status === 'published' && one.date >= '2026-10-19' && one.date <= '2026-11-15'),
  idea: entries.find(one => one.date === null) ?? null,
  refresh: null,
  summit,
});

/** Facts as the host sends them, with a fixed today. */
export function snapshot(entries, more = {}) {
  return {
    type: 'snapshot',
    today: '2026-11-18',
    weekStart: 1,
    from: '2026-10-26',
    to: '2026-12-07',
    entries: entries.filter(one => one.date !== null),
    undated: entries.filter(one => one.date === null),
    overdue: entries.filter(one => one.date !== null && one.date < '2026-11-18' && one.status !== 'published'),
    unlisted: {undated: 0, overdue: 0},
    week: thisWeek(entries, more.summit ?? null),
    statuses: ['idea', 'drafting', 'ready', 'scheduled', 'published'],
    ...more,
  };
}

let script;

/** Opens the calendar at a size and in a theme. `sent()` gives the wishes so far; `tell` sends facts. */
export async function openCalendar(
  browser,
  {
    theme = 'dark',
    width = 250,
    height = 800,
    facts,
    dir = 'ltr',
    state = {month: '2026-11-01', active: '2026-11-18'},
    touch = false,
  } = {},
) {
  script ??= (
    await build({
      entryPoints: [`${root}/src/webview/calendar.ts`],
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'error',
    })
  ).outputFiles[0].text;
  const style = await readFile(`${root}/media/calendar.css`, 'utf8');
  const context = await browser.newContext({viewport: {width, height}, hasTouch: touch, reducedMotion: 'reduce'});
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  const colors = Object.entries(themes[theme].values)
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join(' ');
  const variables = `:root { ${colors} --vscode-font-family: "Segoe UI", Ubuntu, "DejaVu Sans", sans-serif; --vscode-font-size: 13px; } body { background: var(--vscode-${width < 520 ? 'sideBar' : 'editor'}-background); }`;
  await page.setContent(
    `<!DOCTYPE html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>Calendar</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-t'; script-src 'nonce-t'">
<style nonce="t">${variables}</style><style nonce="t">${style}</style></head>
<body class="${themes[theme].class}"><div id="app"></div></body></html>`,
  );
  await page.evaluate(saved => {
    window.sent = [];
    window.leaked = [];
    window.acquireVsCodeApi = () => ({
      postMessage: message => window.sent.push(message),
      getState: () => saved,
      setState: value => {
        window.saved = value;
      },
    });
    window.addEventListener(
      'keydown',
      event => ['Alt', 'Control'].includes(event.key) || window.leaked.push(event.key),
    );
  }, state);
  await page.evaluate(script);
  const tell = message =>
    page.evaluate(data => window.postMessage(data, '*'), message).then(() => page.waitForTimeout(30));
  if (facts) await tell(facts);
  return {page, tell, errors, sent: () => page.evaluate(() => window.sent), close: () => context.close()};
}
