import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, findingOf, findingsOf, ruleOf, show, write} from './workspace.js';

const head = '---\ntitle: Ovens\ndate: 2026-11-12\n---\n\n';
const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', {text});

function put(editor: vscode.TextEditor, line: number, character: number): void {
  editor.selection = new vscode.Selection(line, character, line, character);
}

function linesWith(uri: vscode.Uri, rule: string): readonly number[] {
  return findingsOf(uri)
    .filter(one => ruleOf(one) === rule)
    .map(one => one.range.start.line);
}

/** Waits until the linter has seen the text as it stands: a finding comes on a line that nobody types on. */
async function checked(editor: vscode.TextEditor, line: number): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.insert(editor.document.uri, new vscode.Position(line, 0), 'It is a win-win.\n\n');
  await vscode.workspace.applyEdit(change);
  await eventually('the linter has caught up', () => linesWith(editor.document.uri, 'no-buzzword').includes(line));
}

suite('Focus mode', () => {
  teardown(async () => {
    await vscode.workspace.getConfiguration('lodestone').update('focusMode', undefined, true);
    await closeAll();
  });

  test('nothing new appears on the line being typed until the caret leaves it', async () => {
    const uri = await write('posts/focus-new.md', `${head}The seal was hard.\n\n\n\nThe end.\n`);
    const editor = await show(uri);
    put(editor, 7, 0);
    await type('I have a proven track record.');
    await checked(editor, 9);
    equal(linesWith(uri, 'no-resume-phrase'), [], 'findings on the line of the caret');
    put(editor, 5, 0);
    await findingOf(uri, 'no-resume-phrase');
  });

  test('what was shown there before stays while the line is typed on', async () => {
    const uri = await write('posts/focus-kept.md', `${head}I have a proven track record.\n\n\n\nThe end.\n`);
    const editor = await show(uri);
    await findingOf(uri, 'no-resume-phrase');
    put(editor, 5, 'I have a proven track record.'.length);
    const seen: number[] = [];
    const watching = vscode.languages.onDidChangeDiagnostics(({uris}) => {
      if (uris.some(one => one.toString() === uri.toString())) seen.push(linesWith(uri, 'no-resume-phrase').length);
    });
    try {
      for (const letter of ' So.') await type(letter);
      await checked(editor, 8);
    } finally {
      watching.dispose();
    }
    equal([...new Set(seen)], [1], 'findings after each report');
    equal(linesWith(uri, 'no-resume-phrase'), [5], 'the finding, on its line');
  });

  test('saving by hand shows what was held back', async () => {
    const uri = await write('posts/focus-saved.md', `${head}The seal was hard.\n\n`);
    const editor = await show(uri);
    put(editor, 7, 0);
    await type('I have a proven track record.');
    await checked(editor, 5);
    equal(linesWith(uri, 'no-resume-phrase'), [], 'findings before the save');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await findingOf(uri, 'no-resume-phrase');
  });

  test('a draft that is opened shows the findings on the line of the caret at once', async () => {
    const uri = await write('posts/focus-opened.md', 'I have a proven track record.\n');
    const editor = await show(uri);
    equal(editor.selection.active.line, 0, 'the line of the caret');
    await findingOf(uri, 'no-resume-phrase');
  });

  test('without focus mode findings appear while the line is typed', async () => {
    await vscode.workspace.getConfiguration('lodestone').update('focusMode', false, true);
    const uri = await write('posts/focus-off.md', `${head}The seal was hard.\n\n`);
    const editor = await show(uri);
    put(editor, 7, 0);
    await type('I have a proven track record.');
    await findingOf(uri, 'no-resume-phrase');
    ok(editor.document.isDirty, 'the draft unsaved');
  });
});
