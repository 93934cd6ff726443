import {expect, test} from 'vitest';
import type {Seen} from '../../../src/calendar/file-source.js';
import {lookInTurns} from '../../../src/host/node/look-in-turns.js';

const files = Array.from({length: 2000}, (_, index) => `${index}.md`);

/** A disk on which each file takes so many milliseconds by a clock of its own; what was asked for, and how, is kept. */
function diskOf(millisecondsOf: (file: number) => number) {
  let now = 0;
  let waiting = 0;
  const disk = {mostAtOnce: 0, longestTurn: 0, told: new Set<string>(), waitedFor: 0, turn: 0};
  const eyes = {
    clock: () => now,
    async see(file: string): Promise<Seen> {
      disk.turn = 0;
      disk.mostAtOnce = Math.max(disk.mostAtOnce, ++waiting);
      await new Promise(resolve => setImmediate(resolve));
      now += millisecondsOf(Number.parseInt(file, 10)) / waiting--;
      return 'same';
    },
    seeNow(file: string): Seen {
      const took = millisecondsOf(Number.parseInt(file, 10));
      if (disk.turn === 0) setImmediate(() => (disk.turn = 0));
      disk.turn += took;
      disk.longestTurn = Math.max(disk.longestTurn, disk.turn);
      disk.waitedFor++;
      now += took;
      return 'same';
    },
  };
  const tell = (file: string): void => void disk.told.add(file);
  return {disk, eyes, look: {known: () => undefined, tell, stopped: () => false}};
}

test('a quick disk is asked for one file after the other, in short turns', async () => {
  const {disk, eyes, look} = diskOf(() => 0.05);
  await lookInTurns(files, look, eyes);
  expect(disk.told.size).toBe(files.length);
  expect(disk.waitedFor).toBeGreaterThan(files.length * 0.9);
  expect(disk.longestTurn).toBeLessThan(10);
});

test('a slow disk is never waited for, and asked for many files at once', async () => {
  const {disk, eyes, look} = diskOf(() => 100);
  await lookInTurns(files, look, eyes);
  expect(disk.told.size).toBe(files.length);
  expect(disk.waitedFor).toBe(0);
  expect(disk.mostAtOnce).toBe(16);
});

test('a disk that falls asleep for a while is waited for once, and quick again afterwards', async () => {
  const {disk, eyes, look} = diskOf(file => (file >= 500 && file < 700 ? 100 : 0.05));
  await lookInTurns(files, look, eyes);
  expect(disk.told.size).toBe(files.length);
  expect(disk.longestTurn).toBeLessThan(110);
  expect(disk.waitedFor).toBeGreaterThan(files.length * 0.8);
});

test.each([
  ['quick', 0.05],
  ['slow', 100],
])('stops when asked on a %s disk', async (_what, milliseconds) => {
  const {disk, eyes, look} = diskOf(() => milliseconds);
  await lookInTurns(files, {...look, stopped: () => disk.told.size >= 300}, eyes);
  expect(disk.told.size).toBe(300);
});
