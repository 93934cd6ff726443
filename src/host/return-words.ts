import * as vscode from 'vscode';
import {type ResultKind, type Return, resultKinds} from '../calendar/opportunities.js';

/** "6 pieces → 3 conversations, 1 lead" */
export function returnWords({pieces, came}: Return): string {
  const {t} = vscode.l10n;
  const plural: Readonly<Record<ResultKind, (count: number) => string>> = {
    conversation: count => t('{0} conversations', count),
    invitation: count => t('{0} invitations', count),
    lead: count => t('{0} leads', count),
    work: count => t('{0} × work', count),
    reply: count => t('{0} replies', count),
  };
  const single: Readonly<Record<ResultKind, string>> = {
    conversation: t('1 conversation'),
    invitation: t('1 invitation'),
    lead: t('1 lead'),
    work: t('1 × work'),
    reply: t('1 reply'),
  };
  const words = resultKinds.flatMap(kind => {
    const count = came[kind] ?? 0;
    return count === 0 ? [] : [count === 1 ? single[kind] : plural[kind](count)];
  });
  const out = pieces === 1 ? t('1 piece') : t('{0} pieces', pieces);
  return words.length === 0 ? t('{0}, nothing noted yet', out) : `${out} → ${words.join(', ')}`;
}
