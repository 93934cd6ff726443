import * as vscode from 'vscode';
import {toIcs} from '../../src/calendar/ics.js';
import {readEntry} from '../../src/calendar/read-entry.js';
import {equal, eventually, ok, rejection} from './expect.js';
import {closeAll, file, read, show, write} from './workspace.js';

const run = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`lodestone.${command}`, ...args);
const draft = (lines: string) => `---\n${lines}\n---\n\nText.\n`;
/** Writes a brief and waits until the extension has read it: a key that is no key shows as a problem. */
async function writeBrief(path: string, text: string): Promise<vscode.Uri> {
  await vscode.extensions.getExtension('lodestone.lodestone')?.activate();
  const uri = await write(path, `${text}notAKey: true\n`);
  await eventually('the brief is read', () => vscode.languages.getDiagnostics(uri).length > 0);
  return uri;
}

async function removeBrief(path: string): Promise<void> {
  const uri = file(path);
  await vscode.workspace.fs.delete(uri);
  await eventually('the brief is forgotten', () => vscode.languages.getDiagnostics(uri).length === 0);
}

suite('What went out and what came back', () => {
  teardown(closeAll);
  suiteTeardown(() => removeBrief('magnet/brand.yaml'));
  suiteSetup(async () => {
    await writeBrief('magnet/brand.yaml', 'channels: [{id: blog, name: Blog, folder: posts}]\n');
  });

  test('markPublished records the channel, the day and the link, and touches nothing else', async () => {
    const text = '---\r\ntitle: A # mine\r\ndate: 2026-11-12\r\nstatus: ready\r\n---\r\n\r\nText.  \r\n';
    const uri = await write('magnet/posts/out.md', text);
    const answer = await run<vscode.Uri>('markPublished', uri, {
      channel: 'blog',
      day: '2026-11-13',
      link: 'https://example.com/a',
    });
    equal(answer?.toString(), uri.toString(), 'the answer');
    const line = 'posted: {blog: {day: 2026-11-13, link: "https://example.com/a"}}\r\n';
    equal(await read(uri), text.replace('ready\r\n', `published\r\n${line}`), 'the file');
    const {message} = await rejection(run('markPublished', uri, {channel: 'blog', day: '2026-11-14'}));
    ok(message.includes('blog'), `the channel named, got ${message}`);
  });

  test('markPublished takes the draft’s own channel, and refuses a day that is none', async () => {
    const uri = await write('magnet/posts/own.md', draft('title: A\ndate: 2026-11-12\nchannel: blog'));
    const {message} = await rejection(run('markPublished', uri, {day: 'yesterday'}));
    ok(message.includes('yesterday'), `the wrong day named, got ${message}`);
    await run('markPublished', uri, {day: '2026-11-12'});
    ok((await read(uri)).includes('posted: {blog: {day: 2026-11-12}}'), 'the channel recorded');
  });

  test('noteResult adds a line beside the nearest brief and leaves the piece alone', async () => {
    const piece = await write('magnet/posts/told.md', draft('title: Told\ndate: 2026-11-01\nstatus: published'));
    const before = await read(piece);
    const uri = await run<vscode.Uri>('noteResult', {
      kind: 'conversation',
      text: 'Ana asked for a visit',
      day: '2026-11-12',
      from: piece,
    });
    equal(uri?.path, file('magnet/opportunities.md').path, 'the answer');
    const first = await read(uri);
    ok(first.startsWith('# '), 'a heading in the new file');
    ok(
      first.endsWith('- 2026-11-12 conversation: Ana asked for a visit (from [posts/told.md](<posts/told.md>))\n'),
      `the line, got ${first}`,
    );
    await write('magnet/opportunities.md', `${first}My own note, without an end`);
    await run('noteResult', {kind: 'work', text: 'A contract', day: '2026-11-13', from: 'magnet/posts/told.md'});
    ok(
      (await read(uri)).startsWith(`${first}My own note, without an end\n- 2026-11-13 work: A contract (from`),
      'both kept',
    );
    equal(await read(piece), before, 'the piece');
  });

  test('noteResult refuses a kind it does not know', async () => {
    const {message} = await rejection(run('noteResult', {kind: 'applause', text: 'Clap'}));
    ok(message.includes('applause') && message.includes('conversation'), `the kinds listed, got ${message}`);
  });
});

suite('Planning the coming weeks', () => {
  teardown(closeAll);
  suiteTeardown(() => removeBrief('brand.yaml'));

  test('planWeeks gives ideas their day, writes idea drafts for the rest, and returns them', async () => {
    const brief =
      'channels:\n  - {id: blog, name: Blog, folder: plan/posts, cadence: weekly}\n  - {id: mail, name: Mail, folder: content/pitches, cadence: weekly}\nproof: [{id: gas, says: Gas fell by half}]\n';
    const idea = await write('plan/posts/idea.md', draft('title: An idea # kept\nstatus: idea\nchannel: blog'));
    const pitch = await write('plan/pitches/north.md', draft('title: North\nstatus: idea\nkind: pitch\nchannel: mail'));
    await write(
      'plan/pitches/south.md',
      draft('title: South\ndate: 2026-01-05\nstatus: published\nkind: pitch\nchannel: mail'),
    );
    await show(await writeBrief('brand.yaml', brief));
    const uris = await run<vscode.Uri[]>('planWeeks', {weeks: 3, accept: true});
    ok(uris.length >= 4, `a few pieces, got ${uris.length}`);
    const entries = await Promise.all(
      uris.map(async uri => readEntry(await read(uri), {path: vscode.workspace.asRelativePath(uri)})),
    );
    ok(
      entries.every(({date, status}) => date !== null && status === 'idea'),
      'dated ideas',
    );
    ok(
      uris.some(uri => uri.toString() === idea.toString()),
      'the captured idea among them',
    );
    const text = await read(idea);
    equal(
      text.replace(/date: .*\n/, ''),
      draft('title: An idea # kept\nstatus: idea\nchannel: blog'),
      'the idea but for its day',
    );
    ok(
      uris.some(uri => uri.toString() === pitch.toString()),
      'the captured pitch among them',
    );
    ok(
      (await Promise.all(uris.map(read))).some(one => one.includes('proof: gas')),
      'a draft for the proof',
    );
    const sent = entries.filter(({direction}) => direction === 'outbound');
    equal(
      sent.filter(({path}) => path.startsWith('content/')).map(({path}) => path),
      [],
      'pitches in a site’s folder',
    );
    equal(await run<vscode.Uri[]>('planWeeks', {weeks: 3, accept: true}), [], 'gaps that are left');
  });

  test('planWeeks refuses a number of weeks that is none', async () => {
    const {message} = await rejection(run('planWeeks', {weeks: 0, accept: true}));
    ok(message.includes('1 to 52'), `what was expected, got ${message}`);
  });
});

suite('Exporting the calendar', () => {
  teardown(closeAll);

  test('exportCalendar writes the drafts of a range and a query as an iCalendar file', async () => {
    const text = draft('title: "Commas, semicolons; and ümläuts"\ndate: 2031-05-02 09:30\nstatus: scheduled');
    const uri = await write('posts/export-me.md', text);
    await write('posts/export-not-me.md', draft('title: Other\ndate: 2031-05-03'));
    await run('schedule', uri, '2031-05-04'); // Makes sure that the calendar knows the file.
    const target = await run<vscode.Uri>('exportCalendar', {
      to: 'out/calendar.ics',
      from: '2031-05-01',
      until: '2031-05-31',
      query: 'semicolons',
    });
    equal(target?.path, file('out/calendar.ics').path, 'the answer');
    const entry = readEntry(text.replace('05-02', '05-04'), {path: 'posts/export-me.md'});
    equal(await read(target), toIcs([entry], 'Lodestone'), 'the file');
  });
});
