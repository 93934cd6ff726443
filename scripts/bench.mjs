// Prints what checking costs, always against remark-parse in the same process: one edit, a first pass, a folder of posts
// from the command line with and without its cache; what each part of GFM adds to a parse; and the size of the bundles.
// The calendar's part is in bench-calendar.mjs.
// Usage: npm run bench
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {benchCalendar} from './bench-calendar.mjs';
import {benchHostile} from './bench-hostile.mjs';
import {draftOf, randomFrom} from './bench-text.mjs';
import {importSource} from './import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {createChecker} = await importSource('src/core/checker.ts');

const parts = {
  'front matter': [frontmatter(['yaml', 'toml']), frontmatterFromMarkdown(['yaml', 'toml'])],
  tables: [gfmTable(), gfmTableFromMarkdown()],
  'task lists': [gfmTaskListItem(), gfmTaskListItemFromMarkdown()],
  strikethrough: [gfmStrikethrough(), gfmStrikethroughFromMarkdown()],
  footnotes: [gfmFootnote(), gfmFootnoteFromMarkdown()],
};
const remark = remarkWith([]);
const sameParts = remarkWith(Object.values(parts));
const autolinks = [gfmAutolinkLiteral(), gfmAutolinkLiteralFromMarkdown()];
const allParts = remarkWith([...Object.values(parts), autolinks]);

// Until the engine has compiled what runs often, both sides measure the engine.
for (let seed = 0; seed < 15; seed++) {
  createChecker().check(draftOf(2000, seed));
  sameParts.parse(draftOf(2000, seed));
  allParts.parse(draftOf(2000, seed));
  remark.parse(draftOf(2000, seed));
}

console.log('One letter typed, against one full parse by remark-parse');
for (const words of [300, 3000, 30_000]) edit(words);
console.log(
  '\nA first pass, against remark-parse with front matter and GFM, whole and without autolink literals, as we read it',
);
for (const words of [300, 3000, 30_000]) firstPass(words);
console.log('\nWhat parts of GFM add to a parse of 30,000 words');
gfm();
console.log('\n200 posts of 1,200 words by the command line, against remark-parse alone on the same posts');
bulk();
console.log('\nMinified bundles');
sizes();
console.log('\nThe calendar, against reading the first 4 KB of each file');
await benchCalendar();
console.log('\nHostile front matter, eight times as long: the five that grow most');
await benchHostile();

function edit(words) {
  const random = randomFrom(7);
  const checker = createChecker();
  let text = draftOf(words);
  const parse = median(times(words > 5000 ? 9 : 30, () => remark.parse(text)));
  checker.check(text);
  // An editor hands over its text in one piece; a template string would be put together inside the clock.
  const texts = Array.from({length: 200}, () => {
    const at = Math.floor(random() * text.length);
    text = [text.slice(0, at), 'e', text.slice(at)].join('');
    return text;
  });
  const all = texts.flatMap(edited => times(1, () => checker.check(edited)));
  const p95 = all.sort((one, other) => one - other)[Math.floor(all.length * 0.95)];
  const ratio = `1/${Math.round(parse / median(all))}`;
  console.log(`${label(words)} parse ${ms(parse)}, edit ${ms(median(all))} (p95 ${ms(p95)}), ratio ${ratio}`);
}

function firstPass(words) {
  const texts = Array.from({length: words > 5000 ? 7 : 20}, (_, seed) => draftOf(words, seed + 11));
  const rounds = texts.map(text => [
    ...times(1, () => allParts.parse(text)),
    ...times(1, () => sameParts.parse(text)),
    ...times(1, () => createChecker().check(text)),
  ]);
  const [all, same, check] = [0, 1, 2].map(at => median(rounds.map(round => round[at])));
  const [toAll, toSame] = [all, same].map(parse => `${ms(parse)} (ratio ${(check / parse).toFixed(2)})`);
  console.log(`${label(words)} check ${ms(check)}, parse ${toAll}, without autolinks ${toSame}`);
}

function gfm() {
  const text = draftOf(30_000);
  const kinds = {...parts, 'autolink literals (left out)': autolinks, 'all but autolinks': null};
  const processors = Object.values(kinds).map(part => (part === null ? sameParts : remarkWith([part])));
  const rounds = Array.from({length: 7}, () => [remark, ...processors].map(one => times(1, () => one.parse(text))[0]));
  const [plain, ...others] = [remark, ...processors].map((_, at) => median(rounds.map(round => round[at])));
  Object.keys(kinds).forEach((kind, at) => {
    console.log(`${kind.padEnd(30)} × ${(others[at] / plain).toFixed(2)}`);
  });
}

function bulk() {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  try {
    const posts = Array.from({length: 200}, (_, seed) => draftOf(1200, seed + 31));
    posts.forEach((post, at) => {
      writeFileSync(join(folder, `post-${at}.md`), post);
    });
    const cli =
      (...options) =>
      () => {
        const args = [join(root, 'dist/cli.js'), 'check', '.', '--format', 'json', '--fail-on', 'never', ...options];
        const {status, stderr} = spawnSync(process.execPath, args, {
          cwd: folder,
          env: {...process.env, XDG_CACHE_HOME: join(folder, 'cache')},
          maxBuffer: 1 << 28,
        });
        if (status !== 0) throw new Error(String(stderr));
      };
    const parse = median(times(3, () => posts.map(post => sameParts.parse(post))));
    const cold = median(times(3, cli()));
    const one = median(times(3, cli('--jobs', '1')));
    cli('--cache')();
    const warm = median(times(7, cli('--cache')));
    const node = median(times(7, () => spawnSync(process.execPath, ['-e', '0'])));
    console.log(
      `remark-parse ${ms(parse)}, check ${ms(cold)} cold (ratio ${(cold / parse).toFixed(2)}), one thread ${ms(one)}`,
    );
    console.log(
      `with a warm cache ${ms(warm)} (${(cold / warm).toFixed(1)} × faster; node alone starts in ${ms(node)})`,
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function sizes() {
  const built = join(root, 'dist');
  const size = name => statSync(join(built, name)).size;
  const parts = readdirSync(join(built, 'extension')).reduce((sum, name) => sum + size(`extension/${name}`), 0);
  for (const name of ['extension.cjs', 'web.js', 'calendar.js', 'cli.js', 'core.js', 'remark.js'])
    console.log(`${name.padEnd(14)} ${(size(name) / 1000).toFixed(0).padStart(5)} KB`);
  console.log(`extension.cjs with all its parts ${((size('extension.cjs') + parts) / 1000).toFixed(0)} KB`);
}

function remarkWith(extensions) {
  return unified()
    .use(remarkParse)
    .data(
      'micromarkExtensions',
      extensions.map(([syntax]) => syntax),
    )
    .data(
      'fromMarkdownExtensions',
      extensions.map(([, tree]) => tree),
    )
    .freeze();
}

function times(rounds, run) {
  return Array.from({length: rounds}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function median(all) {
  return [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];
}

function label(words) {
  return `${String(words).padStart(6)} words:`;
}

function ms(time) {
  return `${time < 20 ? time.toFixed(2) : time.toFixed(0)} ms`;
}
