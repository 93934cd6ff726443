import * as vscode from 'vscode';
import type {Day} from '../calendar/day.js';
import type {Filter} from '../calendar/filter.js';
import {type FromCalendar, isFromCalendar, type ToCalendar} from '../calendar/protocol.js';
import {snapshotOf, snapshotReach} from '../calendar/snapshot.js';
import {errorSentence} from './command.js';
import type {DraftIndex, PlacedEntry} from './draft-index.js';
import {newNonce} from './nonce.js';
import type {Opportunities} from './opportunities.js';
import type {Preferences} from './preferences.js';
import type {Rescheduler} from './reschedule.js';
import type {Today} from './today.js';

/** What a calendar page needs from the extension. */
export interface CalendarServices {
  readonly extensionUri: vscode.Uri;
  readonly index: DraftIndex;
  readonly opportunities: Opportunities;
  readonly rescheduler: Rescheduler;
  readonly today: Today;
  readonly preferences: () => Preferences;
  readonly log: vscode.LogOutputChannel;
}

/** Where a calendar stands, which decides the color behind it. */
export type Place = 'sidebar' | 'tab';

/** One living calendar: a webview (in the sidebar or in a tab) joined to the index. */
export class CalendarPage implements vscode.Disposable {
  readonly #webview: vscode.Webview;
  readonly #services: CalendarServices;
  readonly #subscriptions: vscode.Disposable[];
  #range: {readonly from: Day; readonly to: Day} | undefined;
  #show: Day | undefined;
  #filter: Filter | undefined;

  constructor(webview: vscode.Webview, place: Place, services: CalendarServices) {
    this.#webview = webview;
    this.#services = services;
    const {extensionUri, index, opportunities, today} = services;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist'), vscode.Uri.joinPath(extensionUri, 'media')],
    };
    this.#subscriptions = [
      webview.onDidReceiveMessage(message => this.#receive(message)),
      index.onDidChange(() => this.#send()),
      opportunities.onDidChange(() => this.#send()),
      today.onDidChange(() => this.#send()),
    ];
    webview.html = calendarHtml(webview, place, extensionUri);
  }

  /** What the page leaves out now; undefined until it has told. */
  get filter(): Filter | undefined {
    return this.#filter;
  }

  /** Shows a day and puts the focus on it; a page that is still loading does so once it is there. */
  show(day: Day): void {
    this.#show = day;
    if (this.#range) this.#post({type: 'show', day});
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    if (!isFromCalendar(message)) {
      this.#services.log.warn('The calendar page sent something unknown; it was left alone.');
      return;
    }
    try {
      await this.#grant(message);
    } catch (error) {
      this.#services.log.error(`calendar ${message.type}:`, error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(errorSentence(error));
      this.#post({type: 'announce', text: errorSentence(error)});
      this.#send(); // What the page moved goes back to where the file says.
    }
  }

  async #grant(wish: FromCalendar): Promise<void> {
    const {index, opportunities, rescheduler} = this.#services;
    switch (wish.type) {
      case 'ready':
        this.#range = {from: wish.from, to: wish.to};
        if (index.all().length > 0) this.#send(); // What is known so far; the rest follows while it is read.
        await Promise.all([index.load(), opportunities.load()]);
        this.#send();
        if (this.#show) this.#post({type: 'show', day: this.#show});
        this.#show = undefined;
        return;
      case 'open': {
        const placed = index.at(wish.path);
        if (placed) await vscode.commands.executeCommand('vscode.open', placed.uri);
        return;
      }
      case 'create':
        await vscode.commands.executeCommand('lodestone.newPost', {date: wish.day});
        return;
      case 'move': {
        const placed = this.#placed(wish.path);
        if (await mayMove(placed)) await rescheduler.move(placed.uri, placed.entry.title, wish.day);
        else this.#post({type: 'announce', text: vscode.l10n.t('{0} stays where it was.', placed.entry.title)});
        this.#send();
        return;
      }
      case 'publish':
        await vscode.commands.executeCommand('lodestone.markPublished', this.#placed(wish.path).uri);
        return;
      case 'result':
        await vscode.commands.executeCommand('lodestone.noteResult', {from: this.#placed(wish.path).uri});
        return;
      case 'filter':
        this.#filter = wish.filter;
        return;
      case 'undo': {
        const title = await rescheduler.undo();
        const text = title
          ? vscode.l10n.t('The move of {0} was taken back.', title)
          : vscode.l10n.t('No move to take back.');
        this.#post({type: 'announce', text});
        this.#send();
      }
    }
  }

  #placed(path: string): PlacedEntry {
    const placed = this.#services.index.at(path);
    if (!placed) throw new Error(vscode.l10n.t('{0} is no longer there.', path));
    return placed;
  }

  #send(): void {
    if (!this.#range) return;
    const {index, opportunities, today, preferences} = this.#services;
    const answered = opportunities.answered();
    const frame = {...this.#range, today: today.day(), answered, ...preferences()};
    const {from, to} = snapshotReach(frame);
    this.#post(snapshotOf(index.near(from, to), frame));
  }

  #post(message: ToCalendar): void {
    void this.#webview.postMessage(message);
  }
}

/** Moving what is out already rewrites the past, so that a person is asked first. Escape leaves it. */
async function mayMove({entry}: PlacedEntry): Promise<boolean> {
  if (entry.status !== 'published') return true;
  const move = vscode.l10n.t('Move it');
  const answer = await vscode.window.showQuickPick([vscode.l10n.t('Leave it'), move], {
    title: vscode.l10n.t('“{0}” is published', entry.title),
    placeHolder: vscode.l10n.t('Its day tells readers when it came out. Move it all the same?'),
  });
  return answer === move;
}

/** The page around the calendar: nothing loads but our own script and style sheet. */
function calendarHtml(webview: vscode.Webview, place: Place, extensionUri: vscode.Uri): string {
  const nonce = newNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'calendar.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'calendar.css'));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const {bundle} = vscode.l10n;
  // Dates are written in the language of the words around them. A “<” in the table must not end it.
  const language = bundle ? vscode.env.language : 'en';
  const words = JSON.stringify(bundle ?? {}).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Lodestone calendar</title>
</head>
<body data-place="${place}"><div id="app"></div><script type="application/json" id="words">${words}</script><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}
