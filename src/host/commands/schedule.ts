import * as vscode from 'vscode';
import {uriArgument} from '../arguments.js';
import {askDay, dayArgument} from '../ask-day.js';
import {type Command, UserError} from '../command.js';
import type {Rescheduler} from '../reschedule.js';
import {isMarkdown, openDocument, pathOf} from '../text.js';
import type {Today} from '../today.js';

/** `schedule(uri, "2026-11-22")`: moves a draft to a day, asking for what is missing; returns the day. */
export function schedule(rescheduler: Rescheduler, today: Today): Command {
  return {
    id: 'lodestone.schedule',
    async run(file, dayText) {
      const uri = uriArgument(file);
      const document = uri && openDocument(uri);
      if (!uri || (document && !isMarkdown(document))) {
        throw new UserError(vscode.l10n.t('Open the draft to schedule first, or choose it on the calendar.'));
      }
      const name = pathOf(uri);
      const day = dayArgument(dayText) ?? (await askDay(vscode.l10n.t('Which day for {0}?', name), today.day()));
      if (!day) return undefined;
      await rescheduler.move(uri, name, day);
      return day;
    },
  };
}
