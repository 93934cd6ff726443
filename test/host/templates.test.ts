import * as vscode from 'vscode';
import {equal, eventually, ok, rejection} from './expect.js';
import {closeAll, file, read, show, write} from './workspace.js';

const make = (options: object): Thenable<vscode.Uri> =>
  vscode.commands.executeCommand<vscode.Uri>('lodestone.newFromTemplate', options);

/** A brand of its own in a folder, with a file of it in the editor: what is made next belongs there. */
async function brandIn(folder: string): Promise<void> {
  await write(`${folder}/brand.yaml`, 'name: Hedda\naudiences: [{id: owners, name: Owners of bakeries}]\n');
  await show(await write(`${folder}/note.md`, 'A note.\n'));
  await eventually('the brief is read', async () => {
    const {message} = await rejection(make({template: 'None', title: 'A'}));
    return message.includes(folder);
  });
}

suite('Templates of your own', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file('made'), {recursive: true});
  });

  test('a draft is filled from its template and dated for the chosen day, never over another', async () => {
    await brandIn('made/one');
    const variable = (name: string): string => `\${${name}}`;
    const front = `title: ${variable('title')}\naudience: ${variable('audience.id')}\nmood: ${variable('mood')}`;
    await write(
      'made/one/.lodestone/templates/Weekly.md',
      `---\n${front}\n---\n\n# For ${variable('audience.name')} (${variable('slug')})\n`,
    );
    const options = {template: 'Weekly', title: 'Heat: part 2', date: '2026-12-24'};
    const uri = await make(options);
    equal(
      await read(uri),
      `---\ntitle: "Heat: part 2"\naudience: owners\nmood: ${variable('mood')}\ndate: 2026-12-24\n---\n\n# For Owners of bakeries (heat-part-2)\n`,
      'the draft',
    );
    equal(uri.path, file('made/one/posts/heat-part-2.md').path, 'its place');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the open editor');
    ok((await make(options)).path !== uri.path, 'another file the second time');
  });

  test('a template that is not there is named, with the nearest one', async () => {
    await brandIn('made/two');
    ok((await rejection(make({template: 'Weekly', title: 'A'}))).message.includes('none yet'), 'no folder');
    await write('made/two/.lodestone/templates/Weekly.md', '# A\n');
    ok((await rejection(make({template: 'Weakly', title: 'A'}))).message.includes('Weekly'), 'the nearest');
  });
});
