import * as vscode from 'vscode';
import {eventually, ok} from './expect.js';
import {closeAll, findingsOf, ruleOf, show, write} from './workspace.js';

async function fixesFor(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return (
    (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range)) ?? []
  );
}

suite('Quick fixes', () => {
  teardown(closeAll);

  test('a replacement puts the expected words where the finding was', async () => {
    const uri = await write(
      'posts/fix.md',
      '---\ntitle: Fix\ndate: 2026-11-12\n---\n\nWe utilize a flour test in order to leverage what the oven tells you.\n',
    );
    const {document} = await show(uri);
    const finding = await eventually('a finding comes', () =>
      findingsOf(uri).find(one => ruleOf(one) === 'no-buzzword'),
    );
    const fix = (await fixesFor(uri, finding.range)).find(action => action.isPreferred);
    const before = document.getText();
    ok(fix?.edit, 'a preferred fix with an edit');
    const replacement = fix.edit.get(uri)[0]?.newText ?? '';
    const [start, end] = [document.offsetAt(finding.range.start), document.offsetAt(finding.range.end)];
    await vscode.workspace.applyEdit(fix.edit);
    ok(document.getText() === before.slice(0, start) + replacement + before.slice(end), 'only the finding replaced');
    await eventually('the finding is gone', () =>
      findingsOf(uri).every(one => ruleOf(one) !== ruleOf(finding) || !one.range.isEqual(finding.range)),
    );
  });

  test('a rule can be switched off on its line and in its file', async () => {
    for (const where of ['on this line', 'in this file']) {
      const uri = await write(
        `posts/off-${where.replaceAll(' ', '-')}.md`,
        '---\ntitle: Off\ndate: 2026-11-12\n---\n\nI have a proven track record.\n',
      );
      await show(uri);
      const finding = await eventually('a finding comes', () =>
        findingsOf(uri).find(one => ruleOf(one) === 'no-resume-phrase'),
      );
      const action = (await fixesFor(uri, finding.range)).find(
        ({title}) => title === `Switch off no-resume-phrase ${where}`,
      );
      ok(action?.edit, `an action that switches off ${where}`);
      await vscode.workspace.applyEdit(action.edit);
      await eventually(`it is off ${where}`, () => findingsOf(uri).every(one => ruleOf(one) !== 'no-resume-phrase'));
    }
  });
});
