import * as vscode from 'vscode';
import {isMarkdownPath} from '../../src/calendar/content-path.js';
import {DraftTable} from '../../src/calendar/draft-table.js';
import {findFiles} from '../../src/calendar/find-files.js';
import {indexFiles} from '../../src/calendar/index-files.js';
import {editorSource} from '../../src/host/editor-source.js';
import {equal, ok, rejection} from './expect.js';

type Files = ReadonlyMap<string, string>;

/** A file system in memory without a search, as virtual workspaces may be; `mtime` tells when a file was changed. */
function shelf(files: Files, mtime: (path: string) => number, written: Map<string, string>): vscode.FileSystemProvider {
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions('not here');
  };
  const missing = (uri: vscode.Uri) => vscode.FileSystemError.FileNotFound(uri);
  const below = (path: string) => [...files.keys()].filter(file => file.startsWith(path === '/' ? '/' : `${path}/`));
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => ({dispose() {}}),
    stat(uri) {
      const text = files.get(uri.path);
      if (text !== undefined) {
        return {type: vscode.FileType.File, ctime: 0, mtime: mtime(uri.path), size: text.length};
      }
      if (below(uri.path).length === 0) throw missing(uri);
      return {type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0};
    },
    readDirectory(uri) {
      const start = uri.path === '/' ? 1 : uri.path.length + 1;
      const children = new Map<string, vscode.FileType>();
      for (const file of below(uri.path)) {
        const [name = '', ...rest] = file.slice(start).split('/');
        children.set(name, rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory);
      }
      return [...children];
    },
    readFile(uri) {
      const text = files.get(uri.path);
      if (text === undefined) throw missing(uri);
      return new TextEncoder().encode(text);
    },
    writeFile: (uri, bytes) => void written.set(uri.path, new TextDecoder().decode(bytes)),
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}

const draft = (title: string) => `---\ntitle: ${title}\ndate: 2026-11-20\n---\n\nText.\n`;

suite('Files that are on no disk', () => {
  test('are found and read without a search, by what git keeps, and again only where they changed', async () => {
    const files = new Map([
      ['/site/posts/a.md', draft('A')],
      ['/site/posts/deep/b.md', draft('B')],
      ['/site/build/c.md', draft('C')],
      ['/site/node_modules/d/d.md', draft('D')],
      ['/site/.gitignore', 'build/\n'],
    ]);
    let now = 1;
    const provider = vscode.workspace.registerFileSystemProvider(
      'shelf',
      shelf(files, () => now, new Map()),
    );
    try {
      const source = editorSource(vscode.Uri.parse('shelf:/site'));
      const stopped = () => false;
      const read = async (remembered: DraftTable | null) => {
        const seen: string[] = [];
        const table = new DraftTable();
        const found = await findFiles('/site', [], {source, wanted: isMarkdownPath, stopped});
        const pathOf = (file: string) => file.slice('/site/'.length);
        await indexFiles(table, found, {
          source: {
            ...source,
            look: (list, look) =>
              source.look(list, {
                ...look,
                tell: (file, one) => {
                  if (one !== 'same') seen.push(pathOf(file));
                  look.tell(file, one);
                },
              }),
          },
          today: '2026-11-24',
          placeOf: file => ({path: pathOf(file), brief: null}),
          pathOf,
          remembered: remembered && new Map(remembered.known()),
          stopped,
        });
        return {table, seen: seen.sort()};
      };
      const first = await read(null);
      equal(
        first.table
          .all()
          .map(({title}) => title)
          .sort(),
        ['A', 'B'],
        'the drafts',
      );
      equal((await read(first.table)).seen, [], 'what was read again');
      now = 2;
      equal((await read(first.table)).seen, ['posts/a.md', 'posts/deep/b.md'], 'what had changed');
    } finally {
      provider.dispose();
    }
  });

  test('a draft that somebody else writes while it is moved is left as it is, and the message says so', async () => {
    const written = new Map<string, string>();
    let now = 1;
    const files = new Map([['/posts/a.md', draft('A')]]);
    const provider = vscode.workspace.registerFileSystemProvider(
      'shelf',
      shelf(files, () => now++, written),
    );
    try {
      const uri = vscode.Uri.parse('shelf:/posts/a.md');
      const {message} = await rejection(vscode.commands.executeCommand('lodestone.schedule', uri, '2026-11-21'));
      ok(message.includes('a.md') && message.includes('changed by someone else'), `the reason named, got ${message}`);
      equal(written.size, 0, 'the files written');
    } finally {
      provider.dispose();
    }
  });
});
