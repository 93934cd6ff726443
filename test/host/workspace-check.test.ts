import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, file, findingsOf, show, write} from './workspace.js';

interface Counts {
  readonly drafts: number;
  readonly findings: number;
  readonly flagged: number;
  readonly leftOut: number;
  readonly cancelled: boolean;
}

const many = 150;
const each = 20;
const names = Array.from({length: many}, (_, at) => `posts/many/draft-${at}.md`);
const claims = Array.from({length: each}, () => 'I have a proven track record.').join('\n\n');
const draft = (status: string): string => `---\ntitle: A\ndate: 2026-11-12\nstatus: ${status}\n---\n\n${claims}\n`;

const checkWorkspace = (options: object): Thenable<Counts> =>
  vscode.commands.executeCommand<Counts>('lodestone.checkWorkspace', options);
const phrases = (uri: vscode.Uri): number =>
  findingsOf(uri).filter(({message}) => message.includes('proven track record')).length;
const all = (): number => names.reduce((sum, name) => sum + phrases(file(name)), 0);

suite('Checking every draft of the workspace', () => {
  suiteSetup(async () => {
    for (const name of names) await write(name, draft('drafting'));
  });
  teardown(closeAll);

  test('fills Problems with three thousand findings without opening a draft, and counts them', async () => {
    const counts = await checkWorkspace({});
    ok(counts.drafts >= many, `at least ${many} drafts, got ${counts.drafts}`);
    ok(counts.findings >= many * each && !counts.cancelled, `their findings, got ${counts.findings}`);
    await eventually('Problems holds them all', () => all() === many * each);
    const open = vscode.workspace.textDocuments.filter(({uri}) => uri.path.includes('/posts/many/'));
    equal(open.length, 0, 'opened drafts');
  });

  test('keeps them true when a file changes, is deleted or renamed past the editor', async () => {
    const changed = await write('posts/many/draft-0.md', '---\ntitle: A\ndate: 2026-11-12\n---\n\nAll calm.\n');
    await eventually('a changed draft has none', () => phrases(changed) === 0);
    const gone = file('posts/many/draft-1.md');
    await vscode.workspace.fs.delete(gone);
    await eventually('a deleted draft has none', () => phrases(gone) === 0);
    const [before, after] = [file('posts/many/draft-2.md'), file('posts/many/renamed.md')];
    await vscode.workspace.fs.rename(before, after);
    await eventually('a renamed draft takes them along', () => phrases(before) === 0 && phrases(after) === each);
    const came = await write('posts/many/new.md', draft('drafting'));
    await eventually('a new draft has its own', () => phrases(came) === each);
    await write('posts/many/draft-0.md', draft('drafting'));
    await write('posts/many/draft-1.md', draft('drafting'));
    await vscode.workspace.fs.delete(came);
    await vscode.workspace.fs.rename(after, before);
    await eventually('all is as it was', () => all() === many * each);
  });

  test('a draft that is opened and closed keeps its findings all along', async () => {
    const uri = file('posts/many/draft-3.md');
    const seen: number[] = [];
    const watching = vscode.languages.onDidChangeDiagnostics(({uris}) => {
      if (uris.some(one => one.toString() === uri.toString())) seen.push(phrases(uri));
    });
    try {
      const {document} = await show(uri);
      await vscode.commands.executeCommand('lodestone.explainVerdict', uri);
      await closeAll();
      await eventually('the draft is closed', () => document.isClosed || !vscode.window.activeTextEditor);
      await new Promise(resolve => setTimeout(resolve, 800));
    } finally {
      watching.dispose();
    }
    equal(phrases(uri), each, 'the findings');
    ok(
      seen.every(count => count === each),
      `no moment without them, got ${seen}`,
    );
  });

  test('what was typed and not saved counts no longer once the draft is closed', async () => {
    const uri = file('posts/many/draft-4.md');
    const editor = await show(uri);
    const {document} = editor;
    await editor.edit(edit => edit.delete(new vscode.Range(6, 0, document.lineCount, 0)));
    await eventually('the open draft has none', () => phrases(uri) === 0);
    await closeAll();
    await eventually('the saved one has its own again', () => phrases(uri) === each);
  });

  test('leaves published pieces out unless they are asked for', async () => {
    const out = await write('posts/many/out.md', draft('published'));
    const counts = await checkWorkspace({});
    ok(counts.leftOut >= 1, 'the published piece counted');
    equal(phrases(out), 0, 'its findings');
    await checkWorkspace({published: true});
    await eventually('it is checked when asked for', () => phrases(out) === each);
    await checkWorkspace({});
    await eventually('and left out again', () => phrases(out) === 0);
    await vscode.workspace.fs.delete(out);
  });

  test('lets other work go on meanwhile', async () => {
    let beats = 0;
    const beat = setInterval(() => beats++, 1);
    const counts = await checkWorkspace({});
    clearInterval(beat);
    ok(counts.drafts >= many, 'every draft checked');
    ok(beats > 3, `timers that ran in between, got ${beats}`);
  });

  test('a folder that is deleted takes the findings of its drafts along', async () => {
    await vscode.workspace.fs.delete(file('posts/many'), {recursive: true});
    await eventually('none is left', () => all() === 0);
  });
});
