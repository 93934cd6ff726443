import * as vscode from 'vscode';
import {type Day, isDay} from '../calendar/day.js';
import {UserError} from './command.js';

/** A day from an argument ("2026-11-22"); anything else is refused with what was expected. */
export function dayArgument(value: unknown): Day | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && isDay(value)) return value;
  throw new UserError(vscode.l10n.t('Expected a day such as 2026-11-22, got {0}.', JSON.stringify(value)));
}

/** Asks for a day; undefined when the user leaves with Escape. */
export async function askDay(prompt: string, proposed: Day): Promise<Day | undefined> {
  const typed = await vscode.window.showInputBox({
    prompt,
    value: proposed,
    valueSelection: [0, proposed.length],
    validateInput: text =>
      isDay(text.trim()) ? undefined : vscode.l10n.t('Type a day as year-month-day, for example {0}.', proposed),
  });
  return typed?.trim();
}
