import {expect, test} from 'vitest';
import type {Entry} from '../../../src/calendar/entry.js';
import {readEntry} from '../../../src/calendar/read-entry.js';
import {snapshotOf, snapshotReach} from '../../../src/calendar/snapshot.js';

const today = '2026-11-18';
const entry = (path: string, lines: string) => readEntry(`---\n${lines}\n---\n`, {path, today});
const entries = [
  entry('b.md', 'title: B\ndate: 2026-11-20\nstatus: ready'),
  entry('a.md', 'title: A\ndate: 2026-11-20 09:00\nstatus: drafting'),
  entry('old.md', 'title: Old\ndate: 2026-10-01\nstatus: ready'),
  entry('ancient.md', 'title: Ancient\ndate: 2024-10-01\nstatus: ready'),
  entry('out.md', 'title: Out\ndate: 2026-11-16\nstatus: published'),
  entry('later.md', 'title: Later\ndate: 2026-12-20\nstatus: idea'),
  entry('idea-1.md', 'title: Z idea'),
  entry('idea-2.md', 'title: An idea\nstatus: idea'),
  entry('about.md', 'title: About'),
];
const frame = {from: '2026-10-26', to: '2026-12-06', today, weekStart: 1, statuses: ['idea', 'ready']};
const paths = (list: readonly {readonly path: string}[]) => list.map(({path}) => path);

test('a snapshot holds its range in order, what waits for a day, and what is overdue', () => {
  const facts = snapshotOf(entries, frame);
  expect(paths(facts.entries)).toEqual(['out.md', 'b.md', 'a.md']);
  expect(paths(facts.undated)).toEqual(['idea-2.md', 'idea-1.md']);
  expect(paths(facts.overdue)).toEqual(['old.md']);
});

test('this week tells what is due from today on, an idea whose turn it is, and the summit', () => {
  const {week} = snapshotOf(entries, {...frame, summit: 'A practice of my own'});
  expect(paths(week.due)).toEqual(['b.md', 'a.md']);
  expect(week.summit).toBe('A practice of my own');
  const ideas = ['2026-11-18', '2026-11-25'].map(day => snapshotOf(entries, {...frame, today: day}).week.idea?.path);
  expect(new Set(ideas)).toEqual(new Set(['idea-1.md', 'idea-2.md']));
  expect(snapshotOf([], frame).week).toEqual({due: [], unheard: [], idea: null, refresh: null, summit: null});
});

test('this week asks of at most three pieces that went out lately whether anything came back, until something is noted', () => {
  const out = ['2026-11-17', '2026-11-15', '2026-11-01', '2026-10-20', '2026-10-18', '2026-11-10'].map(day =>
    entry(`${day}.md`, `title: T\ndate: ${day}\nstatus: published`),
  );
  const unheard = (answered: readonly string[]) =>
    paths(snapshotOf(out, {...frame, answered: new Set(answered)}).week.unheard);
  expect(unheard([])).toEqual(['2026-11-15.md', '2026-11-10.md', '2026-11-01.md']);
  expect(unheard(['2026-11-10.md', '2026-11-15.md'])).toEqual(['2026-11-01.md', '2026-10-20.md']);
});

test('this week offers the page that most wants a fresh look, from half a year on', () => {
  const pages = [
    entry('about.md', 'title: About\nupdated: 2026-05-01'),
    entry('services.md', 'title: Services\nupdated: 2025-02-01'),
    entry('bio.md', 'title: Bio\ndraft: false\nlastmod: 2026-11-01'),
    entry('now.md', 'title: Now'),
    entry('posts/dusty.md', 'title: Dusty\ndate: 2019-01-01\nupdated: 2019-01-01'),
  ];
  const offered = (list: readonly Entry[]) => snapshotOf(list, frame).week.refresh?.path ?? null;
  expect(offered(pages)).toBe('services.md');
  expect(offered(pages.slice(2))).toBe('now.md');
  expect(offered(pages.slice(2, 3))).toBeNull();
  expect(snapshotOf(pages, frame).undated).toEqual([]);
});

test('a snapshot lists what people read, and counts the rest', () => {
  const many = Array.from({length: 350}, (_, index) => entry(`ideas/${index}.md`, `title: Idea ${index}`));
  const late = Array.from({length: 310}, (_, index) => entry(`l/${index}.md`, 'date: 2026-11-10\nstatus: ready'));
  const facts = snapshotOf([...many, ...late], frame);
  expect([facts.undated.length, facts.overdue.length]).toEqual([300, 300]);
  expect(facts.unlisted).toEqual({undated: 50, overdue: 10});
  expect(facts.entries).toHaveLength(310);
});

test('what reaches into a snapshot is all that it shows', () => {
  const {from, to} = snapshotReach(frame);
  const near = entries.filter(({date}) => date === null || (date >= from && date <= to));
  expect(near.length).toBeLessThan(entries.length);
  expect(snapshotOf(near, frame)).toEqual(snapshotOf(entries, frame));
});
