import * as vscode from 'vscode';

/** A long reading: how far it is, and whether the user has had enough. */
export interface Reading {
  readonly stopped: () => boolean;
  /** Tells of one more file of so many. */
  readonly step: (done: number, of: number) => void;
}

const quietFor = 1500;

/**
 * Shows that drafts are being read: a bar over the calendar, and when it takes longer a message with a number and a way
 * to stop. Returns whether the user stopped it.
 */
export async function withLoadProgress(work: (reading: Reading) => Promise<void>): Promise<boolean> {
  let stopped = false;
  let count = {done: 0, of: 0};
  let message: vscode.Progress<{message: string; increment: number}> | undefined;
  let shown = 0;
  const reading: Reading = {
    stopped: () => stopped,
    step(done, of) {
      count = {done, of};
      if (!message || of === 0 || (done > 0 && done - shown < of / 100)) return;
      message.report({message: vscode.l10n.t('{0} of {1} files', done, of), increment: ((done - shown) * 100) / of});
      shown = done;
    },
  };
  const working = work(reading);
  const ended = working.catch(() => undefined);
  void vscode.window.withProgress({location: {viewId: 'lodestone.calendar'}}, () => ended);
  const timer = setTimeout(() => {
    const title = vscode.l10n.t('Lodestone reads your drafts');
    void vscode.window.withProgress(
      {location: vscode.ProgressLocation.Notification, title, cancellable: true},
      (progress, token) => {
        message = progress;
        token.onCancellationRequested(() => {
          stopped = true;
        });
        reading.step(count.done, count.of);
        return ended;
      },
    );
  }, quietFor);
  try {
    await working;
  } finally {
    clearTimeout(timer);
  }
  return stopped;
}
