import * as vscode from 'vscode';
import {readBrief} from '../../src/brief/read-brief.js';
import {createChecker} from '../../src/core/checker.js';
import type {Report} from '../../src/core/finding.js';
import {equal, ok} from './expect.js';
import {closeAll, file, read, write} from './workspace.js';

suite('The starter brand', () => {
  const planted = file('demo');
  const drafts = async (): Promise<readonly vscode.Uri[]> =>
    (await vscode.workspace.findFiles(new vscode.RelativePattern(planted, '**/*.md'))).toSorted((a, b) =>
      a.path.localeCompare(b.path),
    );

  suiteSetup(async () => {
    await vscode.commands.executeCommand('lodestone.openDemo', planted);
  });
  teardown(closeAll);

  test('openDemo plants it in the folder it is given, dated around today', async () => {
    const uris = await drafts();
    ok(uris.length >= 8, `at least eight drafts, got ${uris.length}`);
    const texts = await Promise.all(uris.map(read));
    equal(texts.filter(text => text.includes('{{')).length, 0, 'drafts with an unfilled date');
    const year = String(new Date().getFullYear());
    ok(
      texts.some(text => text.includes(`date: ${year}`)),
      'a draft of this year',
    );
  });

  test('openDemo never writes over a file', async () => {
    const brief = await write('demo/brand.yaml', `${await read(file('demo/brand.yaml'))}# mine\n`);
    await vscode.commands.executeCommand('lodestone.openDemo', planted);
    ok((await read(brief)).endsWith('# mine\n'), 'the changed file kept');
  });

  test('only the draft from before reads like a resume', async () => {
    const flagged: string[] = [];
    for (const uri of await drafts()) {
      const report = await vscode.commands.executeCommand<Report>('lodestone.checkDraft', uri);
      if (report.verdict?.flagged) flagged.push(uri.path.slice(planted.path.length + 1));
    }
    equal(flagged, ['before-about.md'], 'flagged drafts');
  });

  test('the editor says what the library says', async () => {
    const {brief} = readBrief(await read(file('demo/brand.yaml')));
    const checker = createChecker({brief});
    for (const uri of await drafts()) {
      const path = uri.path.slice(planted.path.length + 1);
      const report = await vscode.commands.executeCommand<Report>('lodestone.checkDraft', uri);
      equal(report, checker.check(await read(uri), {path}), path);
    }
  });
});
