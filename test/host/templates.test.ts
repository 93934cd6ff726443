import * as vscode from 'vscode';
import {equal, ok, rejection} from './expect.js';
import {closeAll, file, read, write} from './workspace.js';

const make = (options: object): Thenable<vscode.Uri> =>
  vscode.commands.executeCommand<vscode.Uri>('lodestone.newFromTemplate', options);

suite('Templates of your own', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file('.lodestone'), {recursive: true}).then(undefined, () => undefined);
  });

  test('a draft is filled from its template and dated for the chosen day, never over another', async () => {
    const variable = (name: string): string => `\${${name}}`;
    const template = `---\ntitle: ${variable('title')}\nmood: ${variable('mood')}\n---\n\n# ${variable('title')} (${variable('slug')})\n`;
    await write('.lodestone/templates/Weekly.md', template);
    const options = {template: 'Weekly', title: 'Heat: part 2', date: '2026-12-24', folder: 'posts'};
    const uri = await make(options);
    equal(
      await read(uri),
      `---\ntitle: "Heat: part 2"\nmood: ${variable('mood')}\ndate: 2026-12-24\n---\n\n# Heat: part 2 (heat-part-2)\n`,
      'the draft',
    );
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the open editor');
    ok((await make(options)).path !== uri.path, 'another file the second time');
    for (const name of ['heat-part-2.md', 'heat-part-2-2.md']) await vscode.workspace.fs.delete(file(`posts/${name}`));
  });

  test('a template that is not there is named, with the nearest one', async () => {
    ok((await rejection(make({template: 'Weekly', title: 'A'}))).message.includes('none yet'), 'no folder');
    await write('.lodestone/templates/Weekly.md', '# A\n');
    ok((await rejection(make({template: 'Weakly', title: 'A'}))).message.includes('Weekly'), 'the nearest');
  });
});
