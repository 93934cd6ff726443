import * as vscode from 'vscode';
import {equal, eventually, ok, rejection} from './expect.js';
import {closeAll, file, read, show, write} from './workspace.js';

const capture = (what: 'Idea' | 'Proof', text?: string): Thenable<vscode.Uri | undefined> =>
  vscode.commands.executeCommand<vscode.Uri | undefined>(`lodestone.capture${what}`, text);

const brief = `# Mine
proof:
  - id: gas   # bills
    says: "“We burn 236 cubic meters instead of 412.”"
    who: Ana Quill, owner
    consent: named
  - {id: cook, says: One tray in eight is saved., who: Tomas Reidl, consent: anonymous}
  - {id: secret, says: They nearly closed., who: Kettle Cross, consent: no}

# Readers
audiences: []
`;

suite('Capturing and reusing', () => {
  // A brief that another test left would be the workspace's only one, and so the one that counts.
  suiteSetup(async () => {
    for (const uri of await vscode.workspace.findFiles('**/brand.yaml')) await vscode.workspace.fs.delete(uri);
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file('brand.yaml')).then(undefined, () => undefined);
    await vscode.workspace.fs.delete(file('kept'), {recursive: true}).then(undefined, () => undefined);
  });

  test('captureIdea keeps a thought as an undated draft and leaves the editor where it was', async () => {
    const {document} = await show(await write('kept/note.txt', 'Something else.\n'));
    const uri = await capture('Idea', 'Why the left side burns. Ask Tomas.');
    ok(uri, 'a uri');
    equal(
      await read(uri),
      '---\ntitle: Why the left side burns\nstatus: idea\nkind: post\n---\n\nWhy the left side burns. Ask Tomas.\n',
      'the draft',
    );
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString(), 'the editor in front');
    const second = await capture('Idea', 'Why the left side burns.');
    ok(second && second.path !== uri.path, 'a second file for the same words');
    for (const one of [uri, second]) await vscode.workspace.fs.delete(one);
  });

  test('captureIdea takes what is selected without a question', async () => {
    const editor = await show(await write('kept/note.md', 'One. The match test tells more. Three.\n'));
    editor.selection = new vscode.Selection(0, 5, 0, 31);
    const uri = await capture('Idea');
    ok(uri && (await read(uri)).includes('title: The match test tells more\n'), 'the selection as the title');
    equal(editor.document.getText(), 'One. The match test tells more. Three.\n', 'the note');
    await vscode.workspace.fs.delete(uri);
  });

  test('captureProof adds one item to the brief and changes no other byte', async () => {
    const uri = await write('brand.yaml', brief.replaceAll('\n', '\r\n'));
    equal((await capture('Proof', '61 ovens since 2014'))?.toString(), uri.toString(), 'the answer');
    const added = '  - says: "61 ovens since 2014"\r\n';
    const before = brief.replaceAll('\n', '\r\n');
    equal(await read(uri), before.replace('\r\n\r\n# Readers', `\r\n${added}\r\n# Readers`), 'the brief');
  });

  test('captureProof begins a brief where there is none, and refuses a broken one without losing it', async () => {
    const uri = await capture('Proof', 'A true thing');
    ok(uri, 'a uri');
    equal(await read(uri), 'proof:\n  - says: A true thing\n', 'the new brief');
    await write('brand.yaml', 'proof: [\nname: }\n');
    const {message} = await rejection(capture('Proof', 'Another'));
    ok(message.includes('left as it is'), `the reason, got ${message}`);
    equal(await read(uri), 'proof: [\nname: }\n', 'the broken brief');
  });

  test('insertProof quotes with the name only where it was agreed to, and never without consent', async () => {
    await write('kept/quoted/brand.yaml', brief);
    const editor = await show(await write('kept/quoted/posts/a.md', '---\ntitle: A\n---\n\nBefore.\nAfter.\n'));
    const insert = (id: string): Thenable<string> => vscode.commands.executeCommand('lodestone.insertProof', {id});
    const at = new vscode.Position(5, 0);
    editor.selection = new vscode.Selection(at, at);
    // The brief was written this moment: until it is read there is no such proof.
    const text = await eventually('the brief is read', () => insert('gas').then(undefined, () => undefined));
    equal(text, '\n> We burn 236 cubic meters instead of 412.\n>\n> — Ana Quill, owner\n\n', 'the quotation');
    equal(
      editor.document.getText(),
      '---\ntitle: A\n---\n\nBefore.\n\n> We burn 236 cubic meters instead of 412.\n>\n> — Ana Quill, owner\n\nAfter.\n',
      'the draft',
    );
    ok(!(await insert('cook')).includes('Reidl'), 'no name without consent to it');
    ok((await rejection(insert('secret'))).message.includes('consent'), 'nothing without consent');
    ok((await rejection(insert('gaz'))).message.includes('gas'), 'the nearest id for a misspelt one');
  });
});

suite('Snippets', () => {
  teardown(closeAll);

  test('insertSnippet puts a shape into an empty draft, with its first question selected', async () => {
    const document = await vscode.workspace.openTextDocument({language: 'markdown'});
    const editor = await vscode.window.showTextDocument(document);
    const uri = await vscode.commands.executeCommand<vscode.Uri>('lodestone.insertSnippet', 'lode-lesson');
    equal(uri.toString(), document.uri.toString(), 'the answer');
    ok(document.getText().startsWith('If you do what?'), `the shape, got ${document.getText().slice(0, 60)}`);
    equal(document.getText(editor.selection), 'do what? name the reader by their work', 'the first question');
  });

  test('insertSnippet begins a draft where no editor is open, and knows snippets by name', async () => {
    await vscode.commands.executeCommand('lodestone.insertSnippet', 'Short social post');
    const editor = await eventually('an editor is open', () => vscode.window.activeTextEditor);
    equal(editor.document.languageId, 'markdown', 'the language');
    const {message} = await rejection(vscode.commands.executeCommand('lodestone.insertSnippet', 'lode-lessn'));
    ok(message.includes('lode-lesson'), `the nearest name, got ${message}`);
  });
});
