import * as vscode from 'vscode';
import {equal, eventually, ok, rejection} from './expect.js';
import {closeAll, read, show, write} from './workspace.js';

const schedule = (uri: vscode.Uri, day: string): Thenable<unknown> =>
  vscode.commands.executeCommand('lodestone.schedule', uri, day);

suite('Moving a draft to another day', () => {
  teardown(closeAll);

  const files: readonly (readonly [string, string, string])[] = [
    ['a plain date', '---\ntitle: A # kept\ndate: 2026-11-12 # the day\n---\n\nText.\n', '2026-11-12'],
    ['Windows line endings', '---\r\ntitle: A\r\ndate: "2026-11-12"\r\n---\r\n\r\nText.\r\n', '2026-11-12'],
    ['a byte order mark', '\uFEFF---\ntitle: Ä\ndate: 2026-11-12\n---\n\nText 🧲.\n', '2026-11-12'],
    ['TOML', '+++\ntitle = "A"\ndate = 2026-11-12\n+++\n\nText.\n', '2026-11-12'],
    ['a time with its offset', '---\ndate: 2026-11-12T09:30:00+02:00\ntitle: A\n---\n\nText.\n', '2026-11-12'],
    ['mixed line endings', '---\ntitle: A\r\ndate: 2026-11-12\n---\r\n\nText.  \n', '2026-11-12'],
  ];
  for (const [name, text, day] of files) {
    test(`changes the bytes of the day and nothing else: ${name}`, async () => {
      const uri = await write(`posts/move-${name.replaceAll(' ', '-')}.md`, text);
      equal(await schedule(uri, '2026-11-19'), '2026-11-19', 'the answer');
      equal(await read(uri), text.replace(day, '2026-11-19'), 'the file');
    });
  }

  test('works on an open, unsaved draft and leaves it unsaved', async () => {
    const text = '---\ntitle: A\ndate: 2026-11-12\n---\n\nText.\n';
    const uri = await write('posts/dirty.md', text);
    const {document} = await show(uri);
    const change = new vscode.WorkspaceEdit();
    change.insert(uri, new vscode.Position(6, 0), 'More.\n');
    await vscode.workspace.applyEdit(change);
    await schedule(uri, '2026-11-20');
    ok(document.isDirty, 'the draft unsaved');
    equal(document.getText(), `${text.replace('2026-11-12', '2026-11-20')}More.\n`, 'the editor');
    equal(await read(uri), text, 'the file on disk');
  });

  test('an open, saved draft is saved again', async () => {
    const text = '---\ntitle: A\ndate: 2026-11-12\n---\n\nText.\n';
    const uri = await write('posts/clean.md', text);
    const {document} = await show(uri);
    await schedule(uri, '2026-11-21');
    await eventually('the editor shows it', () => document.getText().includes('2026-11-21'));
    ok(!document.isDirty, 'the draft saved');
    equal(await read(uri), text.replace('2026-11-12', '2026-11-21'), 'the file on disk');
  });

  test('refuses a day that is none, in one sentence, and changes nothing', async () => {
    const text = '---\ntitle: A\ndate: 2026-11-12\n---\n';
    const uri = await write('posts/no-day.md', text);
    const {message} = await rejection(schedule(uri, '2026-02-30'));
    ok(message.includes('2026-02-30'), `the wrong day named, got ${message}`);
    equal(await read(uri), text, 'the file');
  });
});
