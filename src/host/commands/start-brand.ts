import * as vscode from 'vscode';
import {cadenceExamples, parseCadence} from '../../brief/cadence.js';
import {type BrandAnswers, startBrandFiles} from '../../calendar/start-brand.js';
import {resolvePath, textOption} from '../arguments.js';
import {type Answers, askSteps, type Step} from '../ask-steps.js';
import {type Command, UserError} from '../command.js';
import {leftAsTheyWere, writeMissing} from '../write-missing.js';

type Question = keyof BrandAnswers | 'about';
const required = ['reader', 'promise', 'proof', 'channel', 'cadence'] as const;
const remembered = 'lodestone.startBrand';

/**
 * `startBrand({reader, promise, proof, channel, cadence, name, folder})`: writes the brief and the person's own first
 * pages; files that are there already are left alone. Without arguments it asks, and goes on where it was left.
 * Returns the uri of the brief.
 */
export function startBrand(memory: vscode.Memento): Command {
  return {
    id: 'lodestone.startBrand',
    async run(options) {
      const folder = brandFolder(textOption(options, 'folder'));
      const answers = options === undefined ? await ask(memory) : answersFrom(options);
      if (!answers) return undefined;
      const result = await writeMissing(folder, startBrandFiles(answers));
      const brief = vscode.Uri.joinPath(folder, 'brand.yaml');
      if (options !== undefined) return brief;
      await memory.update(remembered, undefined);
      await vscode.window.showTextDocument(brief, {preview: false});
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Written: {0}.{1}',
          result.written.join(', ') || vscode.l10n.t('nothing'),
          leftAsTheyWere(result),
        ),
      );
      return brief;
    },
  };
}

function brandFolder(folder: string | undefined): vscode.Uri {
  if (folder) return resolvePath(folder);
  const active = vscode.window.activeTextEditor?.document.uri;
  const root = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!root) throw new UserError(vscode.l10n.t('Open a folder first: your brand brief is a file in it.'));
  return root.uri;
}

function answersFrom(options: unknown): BrandAnswers {
  const [reader, promise, proof, channel, cadence] = required.map(key => {
    const answer = textOption(options, key);
    if (answer === undefined)
      throw new UserError(vscode.l10n.t('startBrand needs {0}: {1} is missing.', required.join(', '), key));
    return answer;
  });
  if (!reader || !promise || !proof || !channel || !cadence)
    throw new UserError(vscode.l10n.t('startBrand needs every answer.'));
  const problem = cadenceProblem(cadence);
  if (problem) throw new UserError(problem);
  return {reader, promise, proof, channel, cadence, name: textOption(options, 'name')};
}

async function ask(memory: vscode.Memento): Promise<BrandAnswers | undefined> {
  const known = memory.get<Answers<Question>>(remembered, {});
  const title = vscode.l10n.t('Start your brand brief');
  const answers = await askSteps<Question>(title, questions(), known, given => void memory.update(remembered, given));
  if (!answers) return undefined;
  if (answers.about) void showVerdict(answers.about);
  return answersFrom(answers);
}

function questions(): readonly Step<Question>[] {
  const {t} = vscode.l10n;
  return [
    {
      key: 'reader',
      prompt: t('Whom do you write for? Name people who share a problem, not everybody.'),
      example: t('owners of small bakeries with an old oven'),
    },
    {
      key: 'promise',
      prompt: t('What changes for them when they work with you? One sentence.'),
      example: t('I keep old ovens baking evenly, on less gas'),
    },
    {
      key: 'proof',
      prompt: t('One true thing that backs this up: a result, a quote, a piece of work.'),
      example: t('Linden Street went from 412 to 236 cubic meters of gas a month'),
    },
    {
      key: 'channel',
      prompt: t('Where will you publish first?'),
      example: t('Blog, LinkedIn, Newsletter, Talks'),
    },
    {
      key: 'cadence',
      prompt: t('How often can you keep that up, even in a busy month?'),
      example: cadenceExamples.join(', '),
      problem: cadenceProblem,
    },
    {
      key: 'about',
      prompt: t('Have an About text already? Paste it to hear how it reads, or press Enter to go on.'),
      example: t('It is checked on this machine and not stored in your files'),
      optional: true,
    },
  ];
}

function cadenceProblem(cadence: string): string | undefined {
  if (parseCadence(cadence)) return undefined;
  return vscode.l10n.t('“{0}” is no cadence Lodestone can read. Try: {1}.', cadence, cadenceExamples.join(', '));
}

async function showVerdict(about: string): Promise<void> {
  const {createChecker} = await import('../../core/checker.js');
  const {verdict, words} = createChecker({}).check(about, {path: 'about.md'});
  const [reason] = verdict?.reasons ?? [];
  if (!verdict) void vscode.window.showInformationMessage(vscode.l10n.t('{0} words are too few for a verdict.', words));
  else if (verdict.flagged && reason) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Your About text reads like a generic resume: {0}', reason.says),
    );
  } else void vscode.window.showInformationMessage(vscode.l10n.t('Your About text reads like a page for a reader.'));
}
