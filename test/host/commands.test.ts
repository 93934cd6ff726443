import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, file, read, write} from './workspace.js';

async function newPost(options: object): Promise<vscode.Uri> {
  const uri = await vscode.commands.executeCommand<vscode.Uri>('lodestone.newPost', options);
  ok(uri, 'a uri');
  return uri;
}

suite('Commands with arguments ask nothing', () => {
  teardown(closeAll);

  test('every command of the manifest is there once the extension is active', async () => {
    const extension = vscode.extensions.getExtension('lodestone.lodestone');
    ok(extension, 'the extension');
    await extension.activate();
    const declared: readonly {command: string}[] = extension.packageJSON.contributes.commands;
    const there = await vscode.commands.getCommands(true);
    equal(
      declared.map(({command}) => command).filter(id => !there.includes(id)),
      [],
      'missing commands',
    );
  });

  test('newPost writes a draft dated that day, opens it and returns its uri', async () => {
    const uri = await newPost({title: 'The match test: a “hot” corner', date: '2026-11-14', folder: 'posts'});
    const text = await read(uri);
    ok(/^date: 2026-11-14$/m.test(text), `the day in the front matter, got ${text.slice(0, 120)}`);
    ok(text.includes('The match test: a “hot” corner'), 'the title as given');
    ok(uri.path.startsWith(file('posts/').path), `a file in posts, got ${uri.path}`);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the open editor');
  });

  test('newPost never writes over a draft', async () => {
    const first = await newPost({title: 'Twice', date: '2026-11-14', folder: 'posts'});
    const second = await newPost({title: 'Twice', date: '2026-11-15', folder: 'posts'});
    ok(first.path !== second.path, 'two files');
    ok((await read(first)).includes('2026-11-14') && (await read(second)).includes('2026-11-15'), 'both days kept');
  });

  test('openCalendar opens the calendar in a tab', async () => {
    await vscode.commands.executeCommand('lodestone.openCalendar');
    await eventually('the tab is open', () =>
      vscode.window.tabGroups.all.some(group => group.tabs.some(({label}) => label === 'Lodestone Calendar')),
    );
  });

  test('checkDraft returns words, findings and a verdict', async () => {
    const uri = await write('posts/asked.md', '# Hello\n\nI have a proven track record and I am seeking a position.\n');
    const report = await vscode.commands.executeCommand<{words: number; findings: {rule: string}[]; verdict: null}>(
      'lodestone.checkDraft',
      uri,
    );
    equal(report.words > 5, true, 'words counted');
    ok(
      report.findings.some(({rule}) => rule === 'no-resume-phrase'),
      'its findings',
    );
    equal(report.verdict, null, 'the verdict of a draft under 60 words');
  });
});
