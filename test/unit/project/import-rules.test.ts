import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative} from 'node:path';
import {expect, test} from 'vitest';

/** Who may import whom: room → rooms (and outside modules) it may use, and the way out when it must not. */
const rooms: Readonly<
  Record<string, {readonly may: readonly string[]; readonly outside: RegExp; readonly wayOut: string}>
> = {
  brief: {
    may: ['brief'],
    outside: /^(?!vscode$|node:)/,
    wayOut: 'the brief stands alone: hand the value in as a parameter',
  },
  calendar: {
    may: ['calendar', 'brief', 'seeds'],
    outside: /^(?!vscode$|node:)/,
    wayOut:
      'the calendar is pure and knows only the brief: hand the value in, or move the code up to the host or the CLI',
  },
  core: {
    may: ['core', 'calendar', 'brief'],
    outside: /^(?!vscode$|node:)/,
    wayOut: 'the core is pure: hand the value in, or move the code up to the host or the CLI',
  },
  webview: {
    may: ['webview', 'calendar', 'brief'],
    outside: /^(?!vscode$|node:)/,
    wayOut: 'the page asks the host by a message of protocol.ts',
  },
  cli: {may: ['cli', 'core', 'calendar', 'brief'], outside: /^(?!vscode$)/, wayOut: 'the CLI runs without an editor'},
  host: {
    may: ['host', 'core', 'calendar', 'brief'],
    outside: /^(?!node:)/,
    wayOut: 'the web host has no Node: only src/host/node/ may use it, handed in by the Node entry',
  },
  entry: {
    may: ['entry', 'host', 'cli', 'core', 'calendar', 'brief'],
    outside: /./,
    wayOut: 'entries compose and hand in, nothing else',
  },
};

const src = join(import.meta.dirname, '../../../src');

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of the source, with local ones resolved to a path below src/ (with `/`). */
function imports(): Import[] {
  return readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => name.replaceAll('\\', '/'))
    .flatMap(from => {
      const text = readFileSync(join(src, from), 'utf8');
      const found = text.matchAll(
        /^\s*(?:import|export)\b[^'";]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
      );
      return [...found].map(match => {
        const to = match[1] ?? match[2] ?? match[3] ?? '';
        const local = to.startsWith('.');
        return {
          from,
          to: local
            ? relative(src, join(src, dirname(from), to))
                .replaceAll('\\', '/')
                .replace(/\.js$/, '.ts')
            : to,
        };
      });
    });
}

function roomOf(path: string): string {
  if (path.startsWith('../seeds/')) return 'seeds';
  if (path.startsWith('../')) return 'elsewhere';
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'entry';
}

const all = imports();

test('every import stays within what its room may use', () => {
  const forbidden = all.filter(({from, to}) => {
    const room = rooms[roomOf(from)];
    if (!room) return true;
    const local =
      to.endsWith('.ts') || to.startsWith('../') || (to.includes('/') && Object.hasOwn(rooms, to.split('/')[0] ?? ''));
    return local
      ? !room.may.includes(roomOf(to))
      : !(room.outside.test(to) || (from.startsWith('host/node/') && to.startsWith('node:')));
  });
  const said = forbidden.map(
    ({from, to}) => `${from} imports ${to}: ${rooms[roomOf(from)]?.wayOut ?? 'put it in a room'}`,
  );
  expect(said).toEqual([]);
  expect(all.length).toBeGreaterThan(50);
});

test('a rule never imports a rule, a command never a command, and nothing imports an entry', () => {
  const siblings = all.filter(({from, to}) => {
    const folder = posix.dirname(from);
    const closed = folder === 'core/rules' || folder === 'host/commands';
    return closed && posix.basename(from) !== 'index.ts' && posix.dirname(to) === folder;
  });
  // What both editors' entries compose is the one thing between them and the rooms.
  const entries = all.filter(({to}) => to.endsWith('.ts') && roomOf(to) === 'entry' && to !== 'extension.ts');
  const composed = all.filter(({to}) => to === 'extension.ts').map(({from}) => from);
  expect(composed.sort()).toEqual(['node.ts', 'web.ts']);
  expect([...siblings, ...entries]).toEqual([]);
});

test('imports run in no circle', () => {
  const next = new Map<string, string[]>();
  for (const {from, to} of all) if (to.endsWith('.ts')) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of next.keys()) visit(file, []);
  expect(circles).toEqual([]);
});
