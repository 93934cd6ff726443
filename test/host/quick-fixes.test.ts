import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, findingOf, findingsOf, read, ruleOf, show, write} from './workspace.js';

async function fixesFor(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return (
    (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range)) ?? []
  );
}

/** The fixes whose title begins so, once the linter has caught up with the text and there are that many of them. */
async function eventuallyFixes(
  uri: vscode.Uri,
  range: vscode.Range,
  title: string,
  least = 1,
): Promise<vscode.CodeAction[]> {
  for (let tries = 0; tries < 200; tries++) {
    const found = (await fixesFor(uri, range)).filter(action => action.title.startsWith(title));
    if (found.length >= least) return found;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`Fewer than ${least} fixes begin with “${title}”.`);
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

  test('a rule can be switched off on its line, from the line above, and in its file', async () => {
    for (const where of ['on this line', 'on the next line, by a comment above', 'in this file']) {
      const uri = await write(
        `posts/off-${where.replaceAll(/\W+/g, '-')}.md`,
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

  test('evidence comes from the brief where a proof fits, then as questions with tab stops, never as a fact', async () => {
    await write(
      'evidence/brand.yaml',
      'proof:\n  - {says: Linden Street burned 236 cubic meters of gas in March, who: Ana Quill, consent: named}\n  - {says: A bank halved its gas bill, who: The bank, consent: no}\n',
    );
    const uri = await write(
      'evidence/posts/claim.md',
      '---\ntitle: Gas\ndate: 2026-11-12\n---\n\nWe do award-winning gas work. Ask us.\n',
    );
    const {document} = await show(uri);
    const finding = await findingOf(uri, 'no-unproven-superlative');
    const actions = await eventuallyFixes(uri, finding.range, 'Show the evidence', 2);
    equal(actions.length, 2, 'proofs that may be used, and the questions');
    const [proof, questions] = actions;
    ok(proof?.edit && questions?.edit, 'edits');
    await vscode.workspace.applyEdit(proof.edit);
    ok(
      document
        .getText()
        .endsWith('Ask us.\n\n> Linden Street burned 236 cubic meters of gas in March\n>\n> — Ana Quill\n'),
      `the proof behind the claim, got ${document.getText()}`,
    );
    await vscode.commands.executeCommand('undo');
    await eventually('it is taken back', () => !document.getText().includes('Linden'));
    await vscode.workspace.applyEdit(questions.edit);
    await eventually('the questions are there', () =>
      document.getText().includes('gas work. For whom was it? What changed? By how much? Who says so? Ask us.'),
    );
    equal(document.getText(vscode.window.activeTextEditor?.selection), 'For whom was it?', 'the first stop, selected');
  });

  test('the reader is named from the brief, in the front matter and in an opening line', async () => {
    await write(
      'reader/brand.yaml',
      'audiences:\n  - {id: owners, name: Owners of small bakeries, wants: a smaller gas bill}\n  - {id: cooks, name: School cooks}\n',
    );
    const uri = await write(
      'reader/posts/bread.md',
      '---\ntitle: Bread # kept\ndate: 2026-11-12\nstatus: ready\n---\n\n# Bread\n\nThe bread was baked in the morning, and it was very good bread from a very good oven in the old town.\n',
    );
    const {document} = await show(uri);
    const finding = await findingOf(uri, 'require-audience');
    const actions = await eventuallyFixes(uri, finding.range, 'Name the reader', 2);
    equal(
      actions.map(({title}) => title),
      ['Name the reader: Owners of small bakeries', 'Name the reader: School cooks'],
      'the offers',
    );
    ok(actions[0]?.edit, 'an edit');
    await vscode.workspace.applyEdit(actions[0].edit);
    const text = document.getText();
    ok(
      text.includes('title: Bread # kept\n') && text.includes('\naudience: owners\n'),
      `the front matter, got ${text}`,
    );
    ok(
      text.includes(
        '# Bread\n\nIf you are one of these: Owners of small bakeries, you want a smaller gas bill.\n\nThe bread',
      ),
      `the opening line, got ${text}`,
    );
    await eventually('the finding is gone', () => findingsOf(uri).every(one => ruleOf(one) !== 'require-audience'));
  });

  test('all findings of a rule with one safe replacement are replaced at once', async () => {
    const uri = await write(
      'posts/fix-all.md',
      '---\ntitle: All\ndate: 2026-11-12\n---\n\nWe utilized the oven.\n\nThey utilized the flour.\n',
    );
    const {document} = await show(uri);
    const finding = await findingOf(uri, 'no-buzzword');
    const [action] = await eventuallyFixes(uri, finding.range, 'Replace all 2 of no-buzzword');
    ok(action?.edit, 'an edit');
    await vscode.workspace.applyEdit(action.edit);
    ok(/We used the oven\.\n\nThey used the flour\./.test(document.getText()), `both, got ${document.getText()}`);
  });

  test('a save that fixes all replaces words only when it names Lodestone', async () => {
    const text = '---\ntitle: Save\ndate: 2026-11-12\n---\n\nWe utilized the oven.\n\n';
    const settings = vscode.workspace.getConfiguration('editor');
    try {
      for (const [kind, wanted] of [
        ['source.fixAll', 'utilized'],
        ['source.fixAll.lodestone', 'used'],
      ] as const) {
        await settings.update('codeActionsOnSave', {[kind]: 'explicit'}, true);
        const uri = await write(`posts/on-save-${wanted}.md`, text);
        const editor = await show(uri);
        await editor.edit(edit => edit.insert(new vscode.Position(7, 0), 'It holds.\n'));
        await eventually('it is checked', () => findingsOf(uri).some(one => ruleOf(one) === 'no-buzzword'));
        await new Promise(resolve => setTimeout(resolve, 600));
        await vscode.commands.executeCommand('workbench.action.files.save');
        await eventually('it is saved', () => !editor.document.isDirty);
        ok(editor.document.getText().includes(`We ${wanted} the oven`), `${wanted}, got ${editor.document.getText()}`);
      }
    } finally {
      await settings.update('codeActionsOnSave', undefined, true);
    }
  });

  test('a rule is switched off in the workspace: by the brief there is, else by one that changes nothing else', async () => {
    const brief = await write('off/brand.yaml', '# mine\nname: Ada # me\n');
    const uri = await write('off/posts/off.md', '---\ntitle: Off\ndate: 2026-11-12\n---\n\nWe utilized it.\n');
    await show(uri);
    const finding = await findingOf(uri, 'no-buzzword');
    const [action] = await eventuallyFixes(uri, finding.range, 'Switch off no-buzzword in this workspace');
    ok(action?.command, 'a command');
    const {command, arguments: given} = action.command;
    const changed = await vscode.commands.executeCommand<vscode.Uri>(command, ...(given ?? []));
    equal(changed.toString(), brief.toString(), 'the brief');
    equal(await read(brief), '# mine\nname: Ada # me\ncheck:\n  rules:\n    no-buzzword: off\n', 'its text');
    await eventually('it is off', () => findingsOf(uri).every(one => ruleOf(one) !== 'no-buzzword'));
  });

  test('a workspace without a brief gets one that says only that', async () => {
    const text = '---\ntitle: None\nstatus: ready\n---\n\nWe utilized it, and we have a proven track record.\n';
    const uri = await write('posts/no-brief.md', text);
    await show(uri);
    await findingOf(uri, 'no-buzzword');
    const rulesNow = (): readonly string[] => findingsOf(uri).map(ruleOf).sort();
    const before = rulesNow();
    const brief = await vscode.commands.executeCommand<vscode.Uri>('lodestone.disableRule', 'no-buzzword', uri);
    try {
      equal(await read(brief), 'check:\n  rules:\n    no-buzzword: off\n', 'the brief');
      await eventually('it is off', () => !rulesNow().includes('no-buzzword'));
      equal(
        rulesNow(),
        before.filter(rule => rule !== 'no-buzzword'),
        'every other finding',
      );
    } finally {
      await vscode.workspace.fs.delete(brief);
    }
    await findingOf(uri, 'no-buzzword');
  });

  test('comments that switch nothing off are removed with their line, and misspelt ones mended', async () => {
    const uri = await write(
      'posts/comments.md',
      '---\ntitle: Odd\ndate: 2026-11-12\n---\n\n<!-- lodestone-disable-next-line no-buzzword -->\n\nWe bake.\n\nWe utilized it. <!-- lodestone-disable-line no-buzword -->\n',
    );
    const {document} = await show(uri);
    await findingOf(uri, 'no-unused-disable');
    for (const title of ['Replace with', 'Leave it out']) {
      const finding = await eventually('a comment is reported', () =>
        findingsOf(uri).find(
          one => ruleOf(one) === 'no-unused-disable' && one.message.includes('nothing') === (title === 'Leave it out'),
        ),
      );
      const [action] = await eventuallyFixes(uri, finding.range, title);
      ok(action?.edit, title);
      await vscode.workspace.applyEdit(action.edit);
    }
    equal(
      document.getText(),
      '---\ntitle: Odd\ndate: 2026-11-12\n---\n\nWe bake.\n\nWe utilized it. <!-- lodestone-disable-line no-buzzword -->\n',
      'the draft',
    );
    await eventually('no comment is reported', () =>
      findingsOf(uri).every(one => !['no-unused-disable', 'no-buzzword'].includes(ruleOf(one))),
    );
  });

  test('two words to choose from are preferred neither', async () => {
    const uri = await write('posts/two.md', '---\ntitle: Two\ndate: 2026-11-12\n---\n\nShe spearheaded the move.\n');
    await show(uri);
    const finding = await findingOf(uri, 'no-resume-phrase');
    const actions = await eventuallyFixes(uri, finding.range, 'Replace with');
    equal(
      actions.map(({title, isPreferred}) => [title, isPreferred ?? false]),
      [
        ['Replace with “led”', false],
        ['Replace with “started”', false],
      ],
      'the offers',
    );
  });
});
