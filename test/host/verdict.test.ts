import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, findingOf, findingsOf, ruleOf, show, write} from './workspace.js';

const duties =
  'Results-driven professional with 10 years of experience seeking a challenging position where I can utilize my skills. I was responsible for a ward of forty beds, managed a team of nurses, trained new staff and reduced waiting times. I have a proven track record, strong communication skills, leadership, planning and time management. References available upon request. Thank you for your consideration.';
const resume = (status: string): string =>
  `---\ntitle: Ada\ndate: 2026-11-12\nstatus: ${status}\n---\n\n# Ada Novak\n\n## Work Experience\n\n${duties}\n`;

function pageShown(name: string): boolean {
  return vscode.window.tabGroups.all.some(group => group.tabs.some(({label}) => label === `Verdict on ${name}`));
}

suite('The verdict', () => {
  teardown(closeAll);

  test('explainVerdict opens a page beside the draft, once for each, and returns the verdict', async () => {
    const uri = await write('posts/ada.md', resume('drafting'));
    await show(uri);
    for (let count = 0; count < 2; count++) {
      const verdict = await vscode.commands.executeCommand<{label: string; reasons: object[]}>(
        'lodestone.explainVerdict',
        uri,
      );
      equal(verdict.label, 'resume', 'the label');
      ok(verdict.reasons.length > 0, 'reasons');
    }
    await eventually('the page is open', () => pageShown('ada'));
    const pages = vscode.window.tabGroups.all.flatMap(group =>
      group.tabs.filter(({label}) => label.startsWith('Verdict')),
    );
    equal(pages.length, 1, 'pages');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the draft in focus');
  });

  test('a draft in another language has none', async () => {
    const text =
      '# Über uns\n\nWir bauen seit zwanzig Jahren Öfen für kleine Bäckereien. Wer bei uns anruft, spricht mit dem, der auch kommt, und das ist noch in derselben Nacht.\n';
    const uri = await write('posts/ofen.md', text);
    equal(await vscode.commands.executeCommand('lodestone.explainVerdict', uri), null, 'the verdict');
    await eventually('its page is open', () => pageShown('ofen'));
  });
});

suite('How loud findings are', () => {
  teardown(async () => {
    await vscode.workspace.getConfiguration('lodestone').update('check.floor', undefined, true);
    await closeAll();
  });

  test('the floor of the editor hides what is quieter, at once', async () => {
    const uri = await write('posts/floor.md', resume('ready'));
    await show(uri);
    await findingOf(uri, 'no-resume-phrase');
    await vscode.workspace.getConfiguration('lodestone').update('check.floor', 'warning', true);
    await eventually('only warnings are left', () => {
      const found = findingsOf(uri);
      return found.length > 0 && found.every(({severity}) => severity === vscode.DiagnosticSeverity.Warning);
    });
    await vscode.workspace.getConfiguration('lodestone').update('check.floor', undefined, true);
    await findingOf(uri, 'no-resume-phrase');
  });

  test('the brief sets how loud a rule is, and switches it off', async () => {
    const brief = await write('loud/brand.yaml', 'check:\n  rules: {no-resume-phrase: error, no-buzzword: off}\n');
    const uri = await write('loud/posts/loud.md', resume('ready'));
    await show(uri);
    await eventually('it is an error', () =>
      findingsOf(uri).some(
        one => ruleOf(one) === 'no-resume-phrase' && one.severity === vscode.DiagnosticSeverity.Error,
      ),
    );
    equal(findingsOf(uri).filter(one => ruleOf(one) === 'no-buzzword').length, 0, 'findings of the rule that is off');
    await vscode.workspace.fs.delete(brief);
    await findingOf(uri, 'no-buzzword');
  });

  test('typing in the brief counts once it says something else, and a comment leaves the findings as they are', async () => {
    const brief = await write('typed/brand.yaml', 'check: {rules: {no-resume-phrase: error}}\n');
    const uri = await write('typed/posts/draft.md', resume('ready'));
    await show(uri);
    await eventually('the brief counts', () =>
      findingsOf(uri).some(({severity}) => severity === vscode.DiagnosticSeverity.Error),
    );
    const before = findingsOf(uri);
    const editor = await show(brief);
    for (const [at, letter] of [...'# A comment'].entries()) {
      await editor.edit(edit => edit.insert(new vscode.Position(1, at), letter));
    }
    await new Promise(resolve => setTimeout(resolve, 900));
    ok(
      findingsOf(uri).every((one, at) => one === before[at]),
      'the very same findings',
    );
    await editor.edit(edit => edit.insert(new vscode.Position(0, 16), 'no-buzzword: off, '));
    await eventually('the change counts', () => findingsOf(uri).every(one => ruleOf(one) !== 'no-buzzword'));
  });
});
