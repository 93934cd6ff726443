import type * as vscode from 'vscode';
import type {Briefs} from '../briefs.js';
import type {CalendarViews} from '../calendar-views.js';
import type {ClosedDrafts} from '../closed-drafts.js';
import type {Command} from '../command.js';
import type {DraftIndex} from '../draft-index.js';
import type {Linter} from '../linter.js';
import type {Opportunities} from '../opportunities.js';
import type {Preferences} from '../preferences.js';
import type {Rescheduler} from '../reschedule.js';
import type {Today} from '../today.js';
import type {VerdictPages} from '../verdict-pages.js';
import {captureIdea} from './capture-idea.js';
import {captureProof} from './capture-proof.js';
import {checkDraft} from './check-draft.js';
import {checkWorkspace} from './check-workspace.js';
import {copyForChannel} from './copy-for-channel.js';
import {disableRule} from './disable-rule.js';
import {explainRule} from './explain-rule.js';
import {explainVerdict} from './explain-verdict.js';
import {exportCalendar} from './export-calendar.js';
import {insertProof} from './insert-proof.js';
import {insertSnippet} from './insert-snippet.js';
import {markPublished} from './mark-published.js';
import {newFromTemplate} from './new-from-template.js';
import {newCaseStudy, newPost} from './new-post.js';
import {noteResult} from './note-result.js';
import {openBrief} from './open-brief.js';
import {goToToday, openCalendar} from './open-calendar.js';
import {openDemo} from './open-demo.js';
import {planWeeks} from './plan-weeks.js';
import {repurpose} from './repurpose.js';
import {schedule} from './schedule.js';
import {setStatus} from './set-status.js';
import {startBrand} from './start-brand.js';

/** The parts of the extension that commands work on. */
export interface Parts {
  readonly briefs: Briefs;
  readonly closed: ClosedDrafts;
  readonly extensionUri: vscode.Uri;
  readonly index: DraftIndex;
  readonly linter: Linter;
  readonly memory: vscode.Memento;
  readonly opportunities: Opportunities;
  readonly preferences: () => Preferences;
  readonly rescheduler: Rescheduler;
  readonly today: Today;
  readonly verdicts: VerdictPages;
  readonly views: CalendarViews;
}

/** Every command of the manifest. */
export function commandsOf(parts: Parts): readonly Command[] {
  const {
    briefs,
    closed,
    extensionUri,
    index,
    linter,
    memory,
    opportunities,
    preferences,
    rescheduler,
    today,
    verdicts,
    views,
  } = parts;
  return [
    captureIdea(briefs, index),
    captureProof(briefs),
    checkDraft(linter),
    checkWorkspace(closed),
    copyForChannel(briefs),
    disableRule(briefs),
    explainRule(),
    explainVerdict(verdicts),
    exportCalendar({briefs, index, filter: () => views.filter()}),
    goToToday(views, today),
    insertProof(briefs, index),
    insertSnippet(extensionUri),
    markPublished({briefs, index, today}),
    newCaseStudy({briefs, index, today}),
    newFromTemplate({briefs, index, today}),
    newPost({briefs, index, today}),
    noteResult({index, opportunities, today}),
    openBrief(briefs),
    openCalendar(views),
    openDemo(today, extensionUri),
    planWeeks({briefs, index, today, preferences}),
    repurpose(briefs, index),
    schedule(rescheduler, today),
    setStatus(index, briefs, preferences),
    startBrand(memory),
  ];
}
