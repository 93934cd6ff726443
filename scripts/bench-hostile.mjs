// How the cost of reading and editing hostile front matter grows when it is eight times as long: 8 is in step with the length,
// 64 is its square. Called by bench.mjs.
import {importSources} from './import-source.mjs';

export async function benchHostile() {
  const {hostileTexts, readEntry, editFrontMatter} = await importSources({
    'test/property/calendar/hostile-texts.ts': ['hostileTexts'],
    'src/calendar/read-entry.ts': ['readEntry'],
    'src/calendar/edit-front-matter.ts': ['editFrontMatter'],
  });
  const growths = hostileTexts.map(([name, make]) => {
    const [small, large] = [make(25_000), make(200_000)].map(text => cost(() => work(text)));
    return {name, growth: large / small, large};
  });
  growths.sort((one, other) => other.growth - one.growth);
  for (const {name, growth, large} of growths.slice(0, 5)) {
    console.log(`  ${name.padEnd(28)} ${growth.toFixed(1)} times (${large.toFixed(1)} ms for 200,000 characters)`);
  }

  function work(text) {
    readEntry(text, {path: 'blog/a.md'});
    try {
      editFrontMatter(text, {date: '2026-11-22', status: 'ready'});
    } catch {
      // Front matter that cannot be read is refused; what counts here is how long that takes.
    }
  }
}

/** Milliseconds, the best of five. */
function cost(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
