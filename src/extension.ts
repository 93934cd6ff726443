import * as vscode from 'vscode';
import {showBalance} from './host/balance-view.js';
import {showBriefProblems} from './host/brief-diagnostics.js';
import {provideBriefHelp} from './host/brief-help.js';
import {Briefs} from './host/briefs.js';
import {CacheFile} from './host/cache-file.js';
import {CalendarViews} from './host/calendar-views.js';
import {ClosedDrafts} from './host/closed-drafts.js';
import {registerCommand} from './host/command.js';
import {commandsOf} from './host/commands/index.js';
import {DraftIndex} from './host/draft-index.js';
import type {SourceOf} from './host/find-markdown.js';
import {FindingsBoard} from './host/findings-board.js';
import {Linter} from './host/linter.js';
import {provideMatterHelp} from './host/matter-help.js';
import {Opportunities} from './host/opportunities.js';
import {showPipeline} from './host/pipeline-view.js';
import {preferencesOf} from './host/preferences.js';
import {provideQuickFixes} from './host/quick-fixes.js';
import {Rescheduler} from './host/reschedule.js';
import {provideRulePages} from './host/rule-pages.js';
import {Today} from './host/today.js';
import {TypedLines} from './host/typed-lines.js';
import {VerdictPages} from './host/verdict-pages.js';
import {showVerdictStatus} from './host/verdict-status.js';

/** Composes the extension; every part is handed what it needs here and nowhere else. */
export function compose(context: vscode.ExtensionContext, sourceOf: SourceOf): void {
  const log = vscode.window.createOutputChannel('Lodestone', {log: true});
  const today = new Today({now: () => new Date(), onFocus: vscode.window.onDidChangeWindowState});
  const briefs = new Briefs();
  const index = new DraftIndex({briefs, today, sourceOf, cache: new CacheFile(context.storageUri)});
  const opportunities = new Opportunities(briefs);
  const rescheduler = new Rescheduler(index, briefs);
  const board = new FindingsBoard();
  const typed = new TypedLines();
  const closed = new ClosedDrafts({briefs, board, sourceOf, today});
  const linter = new Linter({briefs, board, closed, typed});
  const verdicts = new VerdictPages({briefs, linter, extensionUri: context.extensionUri});
  const preferences = () => preferencesOf(briefs);
  const {extensionUri} = context;
  const views = new CalendarViews({extensionUri, index, opportunities, rescheduler, today, preferences, log});
  const parts = {
    briefs,
    closed,
    extensionUri,
    index,
    linter,
    opportunities,
    preferences,
    rescheduler,
    today,
    verdicts,
    views,
  };
  const commands = commandsOf({...parts, memory: context.workspaceState});
  context.subscriptions.push(
    log,
    today,
    briefs,
    index,
    opportunities,
    board,
    typed,
    closed,
    linter,
    verdicts,
    views,
    showBriefProblems(briefs),
    provideBriefHelp(),
    provideMatterHelp(briefs),
    showPipeline(index, today, preferences),
    showBalance({briefs, index, opportunities, today, preferences}),
    showVerdictStatus({briefs, board, linter}),
    provideQuickFixes(linter, briefs),
    provideRulePages(extensionUri),
    ...commands.map(command => registerCommand(command, log)),
  );
}
