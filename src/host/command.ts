import * as vscode from 'vscode';

/** A command of the extension. `run` takes the arguments of design and returns what it made or changed. */
export interface Command {
  readonly id: `lodestone.${string}`;
  run(...args: readonly unknown[]): Promise<unknown>;
}

/** A reason a command stops that the user should read as it stands. */
export class UserError extends Error {}

/**
 * Registers a command. What it throws is logged and shown as one sentence, then thrown again, so that a caller with
 * arguments (a test, another extension) learns of the failure too.
 */
export function registerCommand(command: Command, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
    try {
      return await command.run(...args);
    } catch (error) {
      log.error(`${command.id}:`, error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(errorSentence(error));
      throw error;
    }
  });
}

/** What a person reads when something failed. */
export function errorSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `Lodestone: ${message}`;
}
