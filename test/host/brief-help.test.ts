import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, file, findingOf, show, write} from './workspace.js';

const brief =
  'name: Hedda\naudiences:\n  - {id: owners, name: Owners of small bakeries, wants: less gas}\n  - {id: teachers}\n';

/** Opens `text` with the caret at `▮` and asks for completions there, as Ctrl+Space does, or a key that was just typed. */
async function complete(path: string, text: string, typed?: string) {
  const uri = await write(path, text.replace('▮', ''));
  const editor = await show(uri);
  const caret = editor.document.positionAt(text.indexOf('▮'));
  editor.selection = new vscode.Selection(caret, caret);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    caret,
    typed,
  );
  return {uri, editor, items: list.items, labels: list.items.map(({label}) => label)};
}

/** What an item puts in the place of the word at the caret. */
async function take(editor: vscode.TextEditor, item: vscode.CompletionItem | undefined): Promise<string> {
  ok(item?.insertText instanceof vscode.SnippetString && item.range, 'an item with a snippet and its range');
  await editor.insertSnippet(item.insertText, 'replacing' in item.range ? item.range.replacing : item.range);
  return editor.document.getText();
}

async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({contents}) => contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

suite('The brief at hand while writing', () => {
  suiteSetup(async () => {
    await vscode.extensions.getExtension('lodestone.lodestone')?.activate();
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file('helped'), {recursive: true});
  });

  test('brand.yaml completes its keys where they belong, while the file around is still broken', async () => {
    const {editor, items, labels} = await complete(
      'helped/1/brand.yaml',
      'name: "Hed\nproof:\n  - says: A\n    con▮\nx: ]\n',
    );
    ok(labels.includes('consent') && !labels.includes('says'), `the keys of a proof, got ${labels}`);
    const text = await take(
      editor,
      items.find(({label}) => label === 'consent'),
    );
    equal(text, 'name: "Hed\nproof:\n  - says: A\n    consent: \nx: ]\n', 'the file');
  });

  test('a list of maps comes as a block under its key, indented as the line is', async () => {
    const {editor, items} = await complete('helped/2/brand.yaml', 'name: x\nchan▮');
    const text = await take(
      editor,
      items.find(({label}) => label === 'channels'),
    );
    equal(text, 'name: x\nchannels:\n  - id: \n    name: \n    folder: \n    cadence: ', 'the file');
  });

  test('values and rules are completed, and a hover tells what a key is for, with an example', async () => {
    const {uri, labels} = await complete('helped/3/brand.yaml', 'check:\n  rules:\n    no-buzzword: ▮');
    ok(
      ['off', 'hint'].every(one => labels.includes(one)),
      `severities, got ${labels}`,
    );
    const said = await hoverAt(uri, new vscode.Position(1, 4));
    ok(said.includes('A severity for each rule') && said.includes('no-buzzword: hint'), `its words, got ${said}`);
  });

  test('a misspelt key and a wrong value have the nearest as a fix', async () => {
    const text = 'promis: x\nproof:\n  - {says: A, consent: anonym}\n';
    const uri = await write('helped/4/brand.yaml', text);
    const {document} = await show(uri);
    await eventually('both are reported', () => vscode.languages.getDiagnostics(uri).length === 2);
    for (const {range} of vscode.languages.getDiagnostics(uri)) {
      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
      );
      const edit = fixes.find(({isPreferred}) => isPreferred)?.edit;
      ok(edit, 'a preferred fix');
      await vscode.workspace.applyEdit(edit);
    }
    equal(document.getText(), text.replace('promis:', 'promise:').replace('anonym}', 'anonymous}'), 'the file');
  });

  test('front matter completes the readers of the nearest brief, by name and wish, and the body completes nothing', async () => {
    await write('helped/5/brand.yaml', brief);
    const draft = '---\ntitle: A\naudience: ▮\n---\n\naudience: \n';
    const {uri, editor, owners} = await eventually('the brief is read', async () => {
      const {items, ...rest} = await complete('helped/5/posts/a.md', draft, ' ');
      // Until then the editor proposes the same word from other documents, without a detail.
      const owners = items.find(({label, detail}) => label === 'owners' && detail);
      return owners && {...rest, owners};
    });
    equal(owners.detail, 'Owners of small bakeries. Wants less gas.', 'the detail');
    equal(await take(editor, owners), '---\ntitle: A\naudience: owners\n---\n\naudience: \n', 'the draft');
    const below = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      new vscode.Position(5, 10),
      ' ',
    );
    const ours = below.items.filter(({detail}) => detail?.includes('less gas'));
    equal(ours, [], 'ours among the words of the document');
    ok((await hoverAt(uri, new vscode.Position(2, 12))).includes('Wants less gas'), 'a hover over the reader');
  });

  test('an unknown reader is reported, with the nearest as its fix', async () => {
    await write('helped/6/brand.yaml', brief);
    const uri = await write(
      'helped/6/posts/b.md',
      '---\ntitle: A\ndate: 2026-11-12\naudience: ownrs\n---\n\nThe seal was hard.\n',
    );
    const {document} = await show(uri);
    const finding = await findingOf(uri, 'no-unknown-id');
    equal(document.getText(finding.range), 'ownrs', 'the place');
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
    );
    ok(
      fixes.some(({title}) => title.includes('owners')),
      'the nearest as a fix',
    );
  });
});
