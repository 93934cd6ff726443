import * as vscode from 'vscode';
import {equal, ok} from './expect.js';

interface Keybinding {
  readonly key: string;
  readonly command: string;
}

/** The editor's default keybindings, ours among them, without the comments around them. */
async function defaults(): Promise<readonly Keybinding[]> {
  const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));
}

suite('Keybindings', () => {
  test('no key of ours is a key of the editor, begins one, or goes on where one ends', async () => {
    const all = await defaults();
    const ours = all.filter(({command}) => command.startsWith('lodestone.'));
    const theirs = all.filter(({command}) => !command.startsWith('lodestone.'));
    ok(ours.length >= 3 && theirs.length > 300, `both kinds of keys, got ${ours.length} and ${theirs.length}`);
    // Where the editor itself has keys that go on behind one (Ctrl+K), another may go on there too.
    const chords = new Set(theirs.flatMap(({key}) => (key.includes(' ') ? [key.split(' ', 1)[0]] : [])));
    const clash = (own: string, other: string): boolean =>
      own === other || other.startsWith(`${own} `) || (own.startsWith(`${other} `) && !chords.has(other));
    equal(
      ours.filter(({key}) => theirs.some(other => clash(key, other.key))),
      [],
      'clashes',
    );
    equal(new Set(ours.map(({key}) => key)).size, ours.length, 'different keys');
  });
});
