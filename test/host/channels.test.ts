import * as vscode from 'vscode';
import {equal, eventually, ok, rejection} from './expect.js';
import {closeAll, file, read, show, write} from './workspace.js';

interface Copied {
  readonly text: string;
  readonly length: number;
  readonly limit: number | null;
  readonly fold: number | null;
}

const brief =
  'channels:\n  - {id: blog, name: Blog, folder: posts}\n  - {id: linkedin, name: LinkedIn, folder: social, limit: 40}\n';
const piece =
  '---\ntitle: The left side\nchannel: blog\naudience: owners\n---\n\nYour loaves are **dark** on the left. Why?\n\n## The seal\n';

suite('Channels', () => {
  teardown(closeAll);

  test('copyForChannel copies the plain text, unsaved words included, and says how it fits', async () => {
    await write('channels/brand.yaml', brief);
    const uri = await write('channels/posts/left.md', piece);
    const editor = await show(uri);
    await editor.edit(edit =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, '\nHard.\n'),
    );
    const copied = await eventuallyCopied(uri, {channel: 'linkedin'}, ({limit}) => limit === 40);
    const text = 'Your loaves are dark on the left. Why?\n\nThe seal\n\nHard.';
    equal(copied, {text, length: text.length, limit: 40, fold: 210}, 'what was copied');
    equal(await vscode.env.clipboard.readText(), text, 'the clipboard');
  });

  test('copyForChannel knows LinkedIn without a brief, and says which channels there are', async () => {
    const uri = await write('posts/copied.md', piece);
    const copied = await copy(uri, {channel: 'LinkedIn'});
    equal([copied.limit, copied.fold], [3000, 210], 'its room');
    const {message} = await rejection(copy(uri, {channel: 'pigeon'}));
    ok(message.includes('pigeon') && message.includes('linkedin'), `the channels named, got ${message}`);
  });

  test('copyForChannel leaves the clipboard alone where there is nothing to copy', async () => {
    const uri = await write('posts/empty.md', '---\ntitle: A\n---\n\n<!-- Who is it for? -->\n');
    await vscode.env.clipboard.writeText('kept');
    await rejection(copy(uri, {channel: 'linkedin'}));
    equal(await vscode.env.clipboard.readText(), 'kept', 'the clipboard');
  });

  test('repurpose puts the day in front of the name where Jekyll keeps posts, and not where there is no day', async () => {
    await write('jekyll/brand.yaml', 'channels:\n  - {id: blog, name: Blog, folder: _posts}\n');
    const uri = await write('jekyll/talks/left.md', piece.replace('channel: blog\n', ''));
    const dated = await eventually('the brief is known', () =>
      retell(uri, {channel: 'blog', title: 'Look left', date: '2026-11-26'}).catch(() => undefined),
    );
    equal(dated.path, file('jekyll/_posts/2026-11-26-look-left.md').path, 'the dated file');
    const undated = await retell(uri, {channel: 'blog', title: 'Look right'});
    equal(undated.path, file('jekyll/_posts/look-right.md').path, 'the file without a day');
  });

  test('repurpose writes an idea in the channel’s folder, linked to its source, and never over another one', async () => {
    await write('channels/brand.yaml', brief);
    const uri = await write('channels/posts/again.md', piece);
    const options = {channel: 'linkedin', title: 'Look left', date: '2026-11-26'};
    const first = await retell(uri, options);
    equal(first.path, file('channels/social/look-left.md').path, 'the new file');
    const text = await read(first);
    for (const line of ['from: posts/again.md', 'status: idea', 'audience: owners', 'date: 2026-11-26', '- The seal']) {
      ok(text.split('\n').includes(line), `${line} in ${text}`);
    }
    const second = await retell(uri, options);
    equal(second.path, file('channels/social/look-left-2.md').path, 'the second file');
    equal(await read(first), text, 'the first file');
    equal(await read(uri), piece, 'the source');
  });
});

async function copy(uri: vscode.Uri, options: object): Promise<Copied> {
  return vscode.commands.executeCommand<Copied>('lodestone.copyForChannel', uri, options);
}

/** Copies again until the brief, which was written just before, is known. */
async function eventuallyCopied(
  uri: vscode.Uri,
  options: object,
  isThere: (copied: Copied) => boolean,
): Promise<Copied> {
  for (let tries = 0; ; tries++) {
    const copied = await copy(uri, options);
    if (isThere(copied) || tries === 50) return copied;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

async function retell(uri: vscode.Uri, options: object): Promise<vscode.Uri> {
  const made = await vscode.commands.executeCommand<vscode.Uri>('lodestone.repurpose', uri, options);
  await eventually('it is open', () => vscode.window.activeTextEditor?.document.uri.toString() === made.toString());
  return made;
}
