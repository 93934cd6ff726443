import * as vscode from 'vscode';
import {equal, eventually, ok} from './expect.js';
import {closeAll, findingOf, findingsOf, ruleOf, show, write} from './workspace.js';

const resumeTalk = `---
title: What I offer
date: 2026-11-12
status: ready
---

I am a results-driven team player with a proven track record.
`;

suite('Diagnostics', () => {
  teardown(closeAll);

  test('a draft is checked when it is opened, and each finding names its rule and links to its page', async () => {
    const uri = await write('posts/offer.md', resumeTalk);
    await show(uri);
    const finding = await findingOf(uri, 'no-resume-phrase');
    ok(typeof finding.code === 'object' && finding.code.target, 'a link to the rule');
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    ok(page.getText().includes('no-resume-phrase'), "the rule's own page behind the link");
  });

  test('a finding covers the offending words only', async () => {
    const uri = await write('posts/words.md', resumeTalk);
    const {document} = await show(uri);
    await findingOf(uri, 'no-resume-phrase');
    const words = findingsOf(uri).map(one => document.getText(one.range));
    ok(words.includes('proven track record'), `the words themselves, got ${words}`);
  });

  test('findings come and go while typing, without a save', async () => {
    const uri = await write('posts/typing.md', '---\ntitle: Ovens\ndate: 2026-11-12\n---\n\nThe seal was hard.\n');
    const editor = await show(uri);
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit(edit => edit.insert(end, '\nI have a proven track record.\n'));
    await findingOf(uri, 'no-resume-phrase');
    await editor.edit(edit => edit.delete(new vscode.Range(end, editor.document.lineAt(8).range.end)));
    await eventually('the finding is gone', () => findingsOf(uri).every(one => ruleOf(one) !== 'no-resume-phrase'));
    ok(editor.document.isDirty, 'the document unsaved all along');
  });

  test('code, block quotes and front matter are not prose', async () => {
    const quiet =
      '---\ntitle: Ovens\nnote: proven track record\n---\n\n> A proven track record.\n\n```\na proven track record\n```\n\nType `proven track record`.\n';
    const uri = await write('posts/quiet.md', quiet);
    const loud = await write('posts/loud.md', resumeTalk);
    await show(uri);
    await show(loud);
    await findingOf(loud, 'no-resume-phrase');
    equal(findingsOf(uri).filter(one => ruleOf(one) === 'no-resume-phrase').length, 0, 'findings in quoted words');
  });

  test('a disable comment silences its rule on the next line only', async () => {
    const comment = '<!-- lodestone-disable-next-line no-resume-phrase -->\n';
    const text = '---\ntitle: Off\ndate: 2026-11-12\n---\n\n';
    const uri = await write(
      'posts/off.md',
      `${text}${comment}I have a proven track record.\n\nI bring a proven track record.\n`,
    );
    await show(uri);
    await findingOf(uri, 'no-resume-phrase');
    const lines = findingsOf(uri)
      .filter(one => ruleOf(one) === 'no-resume-phrase')
      .map(one => one.range.start.line);
    equal(lines, [8], 'lines with the finding');
  });

  test('a README of a code repository is left alone until it is asked about', async () => {
    const uri = await write('README.md', '# Tool\n\nI am a results-driven team player with a proven track record.\n');
    const draft = await write('posts/beside.md', resumeTalk);
    await show(uri);
    await show(draft);
    await findingOf(draft, 'no-resume-phrase');
    equal(findingsOf(uri).length, 0, 'findings nobody asked for');
    await vscode.commands.executeCommand('lodestone.checkDraft', uri);
    ok(findingsOf(uri).length > 0, 'findings once it is asked about');
  });
});
