import * as vscode from 'vscode';
import type {ClosedDrafts, WorkspaceCounts} from '../closed-drafts.js';
import type {Command} from '../command.js';

/**
 * `checkWorkspace({published})`: lists the findings of every draft in Problems without opening it, and keeps them true
 * from then on; published drafts are left out unless asked for. Returns what it came to.
 */
export function checkWorkspace(closed: ClosedDrafts): Command {
  return {
    id: 'lodestone.checkWorkspace',
    async run(options) {
      const published = typeof options === 'object' && options !== null && Reflect.get(options, 'published') === true;
      const title = vscode.l10n.t('Checking every draft');
      const counts = await vscode.window.withProgress(
        {location: vscode.ProgressLocation.Notification, title, cancellable: true},
        (progress, token) => closed.checkAll({published, token, told: tellerOf(progress)}),
      );
      if (options === undefined) void vscode.window.showInformationMessage(sentenceFor(counts));
      return counts;
    },
  };
}

/** Tells of progress at most a hundred times. */
function tellerOf(progress: vscode.Progress<{message?: string; increment?: number}>) {
  let shown = 0;
  return (done: number, all: number): void => {
    const percent = Math.floor((100 * done) / all);
    if (percent === shown) return;
    progress.report({increment: percent - shown, message: vscode.l10n.t('{0} of {1} files', done, all)});
    shown = percent;
  };
}

function sentenceFor({drafts, findings, flagged, leftOut, cancelled}: WorkspaceCounts): string {
  const {t} = vscode.l10n;
  return [
    cancelled ? t('Stopped after {0} drafts.', drafts) : t('Drafts checked: {0}.', drafts),
    t('Findings: {0}. They are in Problems, and stay up to date.', findings),
    t('Drafts that read like a resume: {0}.', flagged),
    ...(leftOut > 0 ? [t('Published pieces left out: {0}.', leftOut)] : []),
  ].join(' ');
}
