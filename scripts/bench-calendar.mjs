// Prints what the calendar costs: reading 10,000 drafts and opening them again from the cache, each as a ratio to the time
// of reading the first 4 KB of every file in the same process; and with 100,000 drafts a save, a month and the memory.
// Usage: npm run bench, or alone: node --expose-gc scripts/bench-calendar.mjs
import {closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {importSources} from './import-source.mjs';

const rounds = 7;
const today = '2026-11-24';
const frame = 'bench';

/** Runs the calendar's part of the bench and prints its lines. */
export async function benchCalendar() {
  const sources = {
    'src/calendar/draft-cache.ts': ['cacheLines', 'readCacheLines'],
    'src/calendar/draft-table.ts': ['DraftTable'],
    'src/calendar/find-files.ts': ['findFiles'],
    'src/calendar/index-files.ts': ['indexFiles'],
    'src/calendar/snapshot.ts': ['snapshotOf'],
    'src/host/node/disk-source.ts': ['diskSource'],
  };
  const parts = await importSources(sources);
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  try {
    plantDrafts(folder, 10_000);
    await benchFiles(folder, parts);
    benchTable(parts);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function benchFiles(folder, {cacheLines, readCacheLines, DraftTable, findFiles, indexFiles, diskSource}) {
  const source = diskSource();
  const stopped = () => false;
  const reading = {source, today, stopped, placeOf: file => ({path: below(file), brief: null}), pathOf: below};
  function below(file) {
    return file.slice(folder.length + 1);
  }
  const wanted = name => name.endsWith('.md');
  const find = async () => findFiles(folder, await source.rulesAround(folder), {source, wanted, stopped});
  const files = await find();
  const times = {floor: [], apart: [], index: [], recall: [], reopen: []};
  let cache = '';
  for (let round = 0; round < rounds; round++) {
    times.floor.push(await timed(() => readHeads(files)));
    times.apart.push(await timed(() => readHeadsApart(files)));
    const table = new DraftTable();
    times.index.push(await timed(async () => indexFiles(table, await find(), reading)));
    cache = [...cacheLines(table.known(), frame)].join('\n');
    writeFileSync(join(folder, 'cache.jsonl'), cache);
    const again = new DraftTable();
    const opened = performance.now();
    times.reopen.push(
      await timed(async () => {
        const remembered = new Map();
        for (const _ of readCacheLines(
          readFileSync(join(folder, 'cache.jsonl'), 'utf8').split('\n'),
          frame,
          remembered,
        ));
        for (const [path, known] of remembered) again.adopt(path, known);
        again.turnTo(today);
        times.recall.push(performance.now() - opened);
        await indexFiles(again, await find(), {...reading, remembered});
        again.turnTo(today);
      }),
    );
    if (table.all().length !== files.length || again.all().length !== files.length)
      throw new Error('Drafts are missing.');
  }
  const {floor, apart, index, recall, reopen} = mapped(times, median);
  const ratio = milliseconds =>
    `${milliseconds.toFixed(0)} ms, ${(milliseconds / floor).toFixed(2)} of the floor, ${(milliseconds / apart).toFixed(2)} of 16 at once`;
  console.log(
    `${files.length} drafts, the first 4 KB of each read one by one (the floor): ${floor.toFixed(0)} ms, 16 at once: ${apart.toFixed(0)} ms`,
  );
  console.log(`  found and read into the calendar: ${ratio(index)} (bar 1.5)`);
  console.log(`  shown again from the cache (${(cache.length / 1e6).toFixed(1)} MB): ${ratio(recall)} (bar 0.3)`);
  console.log(`  and every file looked at for changes: ${ratio(reopen)}`);
}

function benchTable({DraftTable, snapshotOf}) {
  const small = filled(DraftTable, 1000);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const large = filled(DraftTable, 100_000);
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  console.log(
    `100,000 drafts in memory: ${globalThis.gc ? `${megabytes.toFixed(0)} MB` : 'run with --expose-gc to see'}`,
  );
  const [, one, other] = [small, small, large].map(table => {
    let day = 0;
    return repeated(2000, () =>
      table.put('posts/7.md', {draft: draft(7, ++day % 2 ? '2026-11-20' : '2026-11-21'), stamp: null}),
    );
  });
  console.log(`  one save: ${(other * 1000).toFixed(1)} µs, ${(other / one).toFixed(2)} of one among 1,000`);
  const frameOf = {from: '2026-10-26', to: '2026-12-07', today, weekStart: 1, statuses: [], summit: null};
  const snapshot = table => snapshotOf(table.near('2026-09-25', frameOf.to), frameOf);
  const [, few, many] = [small, small, large].map(table => repeated(50, () => snapshot(table)));
  const entries = snapshot(large).entries.length;
  console.log(`  a month of ${entries} entries: ${many.toFixed(2)} ms (${few.toFixed(2)} ms among 1,000 drafts)`);
}

function plantDrafts(folder, count) {
  const body = 'The seal was hard and the boiler cold. We wrote down what one oven burned in a night.\n\n'.repeat(60);
  for (let index = 0; index < count; index++) {
    const home = join(folder, 'posts', String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(home, {recursive: true});
    const {title, date, status, channel} = draft(index).entry;
    const head = `title: "${title}"\ndate: ${date}\nstatus: ${status}\nchannel: ${channel}\naudience: owners\ntags:\n  - ovens\n  - gas`;
    writeFileSync(join(home, `piece-${index}.md`), `---\n${head}\n---\n\n## What happened\n\n${body}`);
  }
}

const statuses = ['drafting', 'ready', 'scheduled', 'published'];

function draft(index, date = new Date(Date.UTC(2019, 0, 1 + ((index * 7) % 3000))).toISOString().slice(0, 10)) {
  const entry = {
    path: `posts/${index}.md`,
    title: `What the oven number ${index} taught me about heat`,
    date,
    time: null,
    status: statuses[index % 4],
    kind: 'post',
    channel: 'blog',
    audience: 'owners',
    pillar: null,
    from: null,
    direction: 'inbound',
    problem: null,
    series: null,
    updated: null,
    posted: [],
  };
  return {entry, followsDay: false};
}

function filled(DraftTable, count) {
  const table = new DraftTable();
  for (let index = 0; index < count; index++) {
    table.put(`posts/${index}.md`, {
      draft: draft(index),
      stamp: {size: 6000 + index, mtime: 1_790_000_000_000 + index},
    });
  }
  return table;
}

const buffer = Buffer.alloc(4096);

function readHeads(files) {
  for (const file of files) {
    const handle = openSync(file);
    buffer.toString('utf8', 0, readSync(handle, buffer, 0, 4096, 0));
    closeSync(handle);
  }
}

async function readHeadsApart(files) {
  let next = 0;
  const worker = async () => {
    const own = Buffer.alloc(4096);
    for (let file = files[next++]; file; file = files[next++]) {
      const handle = await open(file);
      const {bytesRead} = await handle.read(own, 0, 4096, 0);
      own.toString('utf8', 0, bytesRead);
      await handle.close();
    }
  };
  await Promise.all(Array.from({length: 16}, worker));
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function repeated(count, work) {
  const start = performance.now();
  for (let index = 0; index < count; index++) work();
  return (performance.now() - start) / count;
}

function mapped(lists, work) {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, work(list)]));
}

function median(times) {
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchCalendar();
