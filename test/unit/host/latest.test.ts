import {expect, test} from 'vitest';
import {Latest} from '../../../src/host/latest.js';

function deferred() {
  let resolve: (found: string) => void = () => {};
  const promise = new Promise<string>(given => {
    resolve = given;
  });
  return {promise, resolve};
}

test('of two readings of a file the later one counts, and both are done when it was taken', async () => {
  const latest = new Latest<string>();
  const taken: string[] = [];
  const [early, late] = [deferred(), deferred()];
  const first = latest.take('a', early.promise, found => taken.push(found)).then(() => [...taken]);
  const second = latest.take('a', late.promise, found => taken.push(found));
  early.resolve('old');
  await Promise.resolve();
  expect(taken).toEqual([]);
  late.resolve('new');
  expect(await first).toEqual(['new']);
  await second;
  expect(taken).toEqual(['new']);
});

test('an earlier reading that comes in last is left out, and other files are not waited for', async () => {
  const latest = new Latest<string>();
  const taken: string[] = [];
  const [early, never] = [deferred(), deferred()];
  void latest.take('b', never.promise, found => taken.push(found));
  const first = latest.take('a', early.promise, found => taken.push(found));
  await latest.take('a', Promise.resolve('new'), found => taken.push(found));
  early.resolve('old');
  await first;
  expect(taken).toEqual(['new']);
});
