import type * as vscode from 'vscode';
import type {Briefs} from '../briefs.js';
import type {CalendarViews} from '../calendar-views.js';
import type {ClosedDrafts} from '../closed-drafts.js';
import type {Command} from '../command.js';
import type {DraftIndex} from '../draft-index.js';
import type {Linter} from '../linter.js';
import type {Preferences} from '../preferences.js';
import type {Rescheduler} from '../reschedule.js';
import type {Today} from '../today.js';
import {checkDraft} from './check-draft.js';
import {checkWorkspace} from './check-workspace.js';
import {disableRule} from './disable-rule.js';
import {explainRule} from './explain-rule.js';
import {explainVerdict} from './explain-verdict.js';
import {newCaseStudy, newPost} from './new-post.js';
import {openBrief} from './open-brief.js';
import {goToToday, openCalendar} from './open-calendar.js';
import {openDemo} from './open-demo.js';
import {schedule} from './schedule.js';
import {setStatus} from './set-status.js';
import {startBrand} from './start-brand.js';

/** The parts of the extension that commands work on. */
export interface Parts {
  readonly briefs: Briefs;
  readonly closed: ClosedDrafts;
  readonly index: DraftIndex;
  readonly linter: Linter;
  readonly memory: vscode.Memento;
  readonly preferences: () => Preferences;
  readonly rescheduler: Rescheduler;
  readonly today: Today;
  readonly views: CalendarViews;
}

/** Every command of the manifest. */
export function commandsOf(parts: Parts): readonly Command[] {
  const {briefs, closed, index, linter, memory, preferences, rescheduler, today, views} = parts;
  return [
    checkDraft(linter),
    checkWorkspace(closed),
    disableRule(briefs),
    explainRule(),
    explainVerdict(linter),
    goToToday(views, today),
    newCaseStudy({briefs, index, today}),
    newPost({briefs, index, today}),
    openBrief(briefs),
    openCalendar(views),
    openDemo(today),
    schedule(rescheduler, today),
    setStatus(index, briefs, preferences),
    startBrand(memory),
  ];
}
