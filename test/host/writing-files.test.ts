import * as vscode from 'vscode';
import {equal, eventually, ok, rejection} from './expect.js';
import {closeAll, file, read, show, write} from './workspace.js';

const schedule = (uri: vscode.Uri, day: string): Thenable<unknown> =>
  vscode.commands.executeCommand('lodestone.schedule', uri, day);

/** Uppercases the last line of a document, as a formatter with opinions would. */
function loudFormatter(): vscode.Disposable {
  return vscode.languages.registerDocumentFormattingEditProvider(
    {pattern: '**/formatted-*.md'},
    {
      provideDocumentFormattingEdits(document) {
        const {range, text} = document.lineAt(document.lineCount - 1);
        return [vscode.TextEdit.replace(range, text.toUpperCase())];
      },
    },
  );
}

/** A file system in which every file says the same and nothing can be written. */
function readOnlyFiles(text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions('read-only');
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => ({dispose() {}}),
    stat: () => ({type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length}),
    readDirectory: () => [],
    readFile: () => bytes,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

suite('Writing to files', () => {
  teardown(closeAll);

  test('a formatter that runs on save touches nothing when a saved draft is moved', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    const formatter = loudFormatter();
    await editor.update('formatOnSave', true, vscode.ConfigurationTarget.Workspace);
    try {
      const text = '---\ndate: 2026-11-12\ntitle: A\n---\n\nquiet words';
      const uri = await write('posts/formatted-on-save.md', text);
      const {document} = await show(uri);
      await schedule(uri, '2026-11-13');
      equal(await read(uri), text.replace('2026-11-12', '2026-11-13'), 'the file');
      await eventually('the editor follows the disk', () => document.getText().includes('2026-11-13'));
      ok(!document.isDirty, 'the draft saved');
    } finally {
      await editor.update('formatOnSave', undefined, vscode.ConfigurationTarget.Workspace);
      formatter.dispose();
    }
  });

  test('mixed line endings stay mixed while the draft is open', async () => {
    const text = '---\r\ndate: 2026-11-12\ntitle: A\r\n---\n\nOne.\r\nTwo.\n';
    const uri = await write('posts/mixed-open.md', text);
    const {document} = await show(uri);
    await schedule(uri, '2026-11-14');
    equal(await read(uri), text.replace('2026-11-12', '2026-11-14'), 'the file');
    await eventually('the editor follows the disk', () => document.getText().includes('2026-11-14'));
  });

  test('a file whose name is its only date is renamed, and keeps its text', async () => {
    const text = '---\ntitle: A\n---\n\nText.\n';
    const uri = await write('_posts/2026-11-12-only-in-the-name.md', text);
    await schedule(uri, '2026-11-26');
    equal(await read(file('_posts/2026-11-26-only-in-the-name.md')), text, 'the renamed file');
    await rejection(read(uri));
  });

  test('a rename never lands on another file', async () => {
    const first = await write('_posts/2026-11-12-collision.md', '---\ntitle: First\n---\n');
    const second = await write('_posts/2026-11-27-collision.md', '---\ntitle: Second\n---\n');
    const {message} = await rejection(schedule(first, '2026-11-27'));
    ok(message.includes('2026-11-27-collision.md'), `the file in the way named, got ${message}`);
    equal(await read(first), '---\ntitle: First\n---\n', 'the first file');
    equal(await read(second), '---\ntitle: Second\n---\n', 'the second file');
  });

  test('front matter that cannot be read is refused with its line and left as it is', async () => {
    const text = '---\ntitle: "A\ndate: 2026-11-12\n---\n\nText.\n';
    const uri = await write('posts/broken.md', text);
    const {message} = await rejection(schedule(uri, '2026-11-28'));
    ok(/line \d/.test(message), `a line named, got ${message}`);
    equal(await read(uri), text, 'the file');
  });

  test('a file that is not UTF-8 keeps every byte outside the date', async () => {
    const uri = file('posts/latin.md');
    const bytes = [...new TextEncoder().encode('---\ndate: 2026-11-12\n---\n\nCaf'), 0xe9, 0x0a];
    await vscode.workspace.fs.writeFile(uri, Uint8Array.from(bytes));
    await schedule(uri, '2026-11-13');
    const after = [...(await vscode.workspace.fs.readFile(uri))];
    equal(after.slice(-2), [0xe9, 0x0a], 'the bytes after the date');
    equal(after.length, bytes.length, 'the length');
  });

  test('a read-only file is left as it is, and the message says so', async () => {
    const text = '---\ndate: 2026-11-12\n---\n\nText.\n';
    const provider = vscode.workspace.registerFileSystemProvider('library', readOnlyFiles(text), {isReadonly: true});
    try {
      const uri = vscode.Uri.parse('library:/posts/borrowed.md');
      const {message} = await rejection(schedule(uri, '2026-11-13'));
      ok(
        message.includes('borrowed.md') && message.includes('read-only'),
        `the file and the reason named, got ${message}`,
      );
    } finally {
      provider.dispose();
    }
  });

  test('a status is written into the status key and nowhere else', async () => {
    const text = '---\ntitle: A\nstatus: drafting # soon\n---\n';
    const uri = await write('posts/status.md', text);
    equal(await vscode.commands.executeCommand('lodestone.setStatus', uri, 'ready'), 'ready', 'the answer');
    equal(await read(uri), text.replace('drafting', 'ready'), 'the file');
    const {message} = await rejection(vscode.commands.executeCommand('lodestone.setStatus', uri, 'redy'));
    ok(message.includes('ready'), `the statuses listed, got ${message}`);
  });
});

suite('Starting a brand', () => {
  teardown(closeAll);
  const answers = {
    folder: 'new-brand',
    reader: 'owners of small bakeries',
    promise: 'I keep old ovens baking',
    proof: 'Linden Street burned 412 cubic meters before and 236 after',
    channel: 'Blog',
    cadence: '2 per month',
  };

  test('writes the brief and the first pages without a dialog, and never over a file that is there', async () => {
    const about = await write('new-brand/about.md', 'Mine.\n');
    const brief = await vscode.commands.executeCommand<vscode.Uri>('lodestone.startBrand', answers);
    equal(brief?.path, file('new-brand/brand.yaml').path, 'the answer');
    ok((await read(brief)).includes('I keep old ovens baking'), 'the promise in the brief');
    ok((await read(file('new-brand/case-studies/first-case-study.md'))).includes('kind: case-study'), 'a case study');
    equal(await read(about), 'Mine.\n', 'the about page that was there');
  });

  test('says which answer is missing', async () => {
    const {cadence: _, ...incomplete} = answers;
    const {message} = await rejection(vscode.commands.executeCommand('lodestone.startBrand', incomplete));
    ok(message.includes('cadence'), `the missing answer named, got ${message}`);
  });
});
