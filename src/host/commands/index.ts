import type * as vscode from 'vscode';
import type {Briefs} from '../briefs.js';
import type {CalendarViews} from '../calendar-views.js';
import type {Command} from '../command.js';
import type {DraftIndex} from '../draft-index.js';
import type {Linter} from '../linter.js';
import type {Preferences} from '../preferences.js';
import type {Rescheduler} from '../reschedule.js';
import type {Today} from '../today.js';
import {captureIdea} from './capture-idea.js';
import {captureProof} from './capture-proof.js';
import {checkDraft} from './check-draft.js';
import {explainRule} from './explain-rule.js';
import {insertProof} from './insert-proof.js';
import {insertSnippet} from './insert-snippet.js';
import {newFromTemplate} from './new-from-template.js';
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
  readonly extensionUri: vscode.Uri;
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
  const {briefs, extensionUri, index, linter, memory, preferences, rescheduler, today, views} = parts;
  return [
    captureIdea(briefs, index),
    captureProof(briefs),
    checkDraft(linter),
    explainRule(),
    goToToday(views, today),
    insertProof(briefs, index),
    insertSnippet(extensionUri),
    newCaseStudy({briefs, index, today}),
    newFromTemplate({briefs, index, today}),
    newPost({briefs, index, today}),
    openBrief(briefs),
    openCalendar(views),
    openDemo(today),
    schedule(rescheduler, today),
    setStatus(index, briefs, preferences),
    startBrand(memory),
  ];
}
