import * as vscode from 'vscode';

/** One question of a short interview. */
export interface Step<Key extends string> {
  readonly key: Key;
  readonly prompt: string;
  readonly example: string;
  /** A step that may be left empty with Enter. */
  readonly optional?: boolean;
  /** A sentence when the answer cannot be used. */
  readonly problem?: (answer: string) => string | undefined;
}

export type Answers<Key extends string> = Partial<Record<Key, string>>;

/**
 * Asks one question after the other, with a way back to the one before. Each answer goes to `remember` at once, so an
 * interview left with Escape goes on where it was: start it again with what was remembered.
 * Returns the answers, or undefined when the user left.
 */
export async function askSteps<Key extends string>(
  title: string,
  steps: readonly Step<Key>[],
  known: Answers<Key>,
  remember: (answers: Answers<Key>) => void,
): Promise<Answers<Key> | undefined> {
  const answers: Answers<Key> = {...known};
  const firstOpen = steps.findIndex(({key}) => answers[key] === undefined);
  let at = firstOpen === -1 ? steps.length - 1 : firstOpen;
  for (let step = steps[at]; step; step = steps[at]) {
    const answer = await askOne(title, step, at, steps.length, answers[step.key] ?? '');
    if (answer === undefined) return undefined;
    if (answer === back) {
      at = Math.max(0, at - 1);
      continue;
    }
    answers[step.key] = answer;
    remember(answers);
    at++;
  }
  return answers;
}

const back = Symbol('back');

function askOne<Key extends string>(
  title: string,
  step: Step<Key>,
  at: number,
  of: number,
  value: string,
): Promise<string | typeof back | undefined> {
  const problemOf = (text: string): string | undefined => {
    if (text !== '') return step.problem?.(text);
    return step.optional ? undefined : vscode.l10n.t('A few words are enough; you can change them later.');
  };
  return new Promise(resolve => {
    const box = vscode.window.createInputBox();
    box.title = title;
    box.step = at + 1;
    box.totalSteps = of;
    box.prompt = step.prompt;
    box.placeholder = step.example;
    box.value = value;
    box.ignoreFocusOut = true;
    box.buttons = at > 0 ? [vscode.QuickInputButtons.Back] : [];
    let result: string | typeof back | undefined;
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(() => {
      const text = box.value.trim();
      const problem = problemOf(text);
      box.validationMessage = problem;
      if (problem) return;
      result = text;
      box.hide();
    });
    box.onDidTriggerButton(() => {
      result = back;
      box.hide();
    });
    box.onDidHide(() => {
      box.dispose();
      resolve(result);
    });
    box.show();
  });
}
