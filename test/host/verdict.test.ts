import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, findingOf, findingsOf, ruleOf, show, write} from './workspace.js';

const duties =
  'Results-driven professional with 10 years of experience seeking a challenging position where I can utilize my skills. I was responsible for a ward of forty beds, managed a team of nurses, trained new staff and reduced waiting times. I have a proven track record, strong communication skills, leadership, planning and time management. References available upon request. Thank you for your consideration.';
const resume = (status: string): string =>
  `---\ntitle: Ada\ndate: 2026-11-12\nstatus: ${status}\n---\n\n# Ada Novak\n\n## Work Experience\n\n${duties}\n`;

async function pageOf(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const opened = await eventually('its page is there', () =>
    vscode.workspace.textDocuments.find(
      document => document.uri.scheme === 'lodestone-verdict' && document.uri.query === uri.toString(),
    ),
  );
  return opened;
}

suite('The verdict', () => {
  teardown(closeAll);

  test('explainVerdict opens a page with the verdict in words, reasons, lines and hints, and returns it', async () => {
    const uri = await write('posts/ada.md', resume('drafting'));
    const verdict = await vscode.commands.executeCommand<{label: string; reasons: {says: string}[]}>(
      'lodestone.explainVerdict',
      uri,
    );
    equal(verdict.label, 'resume', 'the label');
    const text = (await pageOf(uri)).getText();
    for (const part of [
      '# Reads like a resume',
      verdict.reasons[0]?.says.slice(1, 30) ?? 'a reason',
      '/posts/ada.md#L11',
      'References available upon request',
      '`require-next-step`',
      'says “drafting”',
      'model-card.md',
    ]) {
      ok(text.includes(part), `${part} in\n${text}`);
    }
  });

  test('the page follows the draft', async () => {
    const uri = await write('posts/ada-follows.md', resume('ready'));
    const editor = await show(uri);
    await vscode.commands.executeCommand('lodestone.explainVerdict', uri);
    const page = await pageOf(uri);
    const {document} = editor;
    await vscode.window.showTextDocument(document);
    const change = new vscode.WorkspaceEdit();
    change.replace(uri, new vscode.Range(7, 0, document.lineCount, 0), 'The seal was hard.\n');
    await vscode.workspace.applyEdit(change);
    await eventually('the page says so', () => page.getText().startsWith('# Too short to judge'));
  });

  test('a draft in another language is told that it was not judged', async () => {
    const text =
      '# Über uns\n\nWir bauen seit zwanzig Jahren Öfen für kleine Bäckereien. Wer bei uns anruft, spricht mit dem, der auch kommt, und das ist noch in derselben Nacht.\n';
    const uri = await write('posts/ofen.md', text);
    const verdict = await vscode.commands.executeCommand('lodestone.explainVerdict', uri);
    equal(verdict, null, 'the verdict');
    ok((await pageOf(uri)).getText().startsWith('# Not judged: not English'), 'the page says why');
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
