import * as vscode from 'vscode';
import type {Day} from '../calendar/day.js';
import type {Filter} from '../calendar/filter.js';
import {CalendarPage, type CalendarServices} from './calendar-page.js';

const viewId = 'lodestone.calendar';
const tabType = 'lodestone.calendarTab';

/** The calendar in the sidebar and, large, in an editor tab. */
export class CalendarViews implements vscode.Disposable {
  readonly #services: CalendarServices;
  readonly #subscriptions: vscode.Disposable[];
  #sidebar: {readonly view: vscode.WebviewView; readonly page: CalendarPage} | undefined;
  #tab: {readonly panel: vscode.WebviewPanel; readonly page: CalendarPage} | undefined;
  #pending: Day | undefined;

  constructor(services: CalendarServices) {
    this.#services = services;
    this.#subscriptions = [
      vscode.window.registerWebviewViewProvider(viewId, {resolveWebviewView: view => this.#resolve(view)}),
      vscode.window.registerWebviewPanelSerializer(tabType, {
        deserializeWebviewPanel: async panel => this.#adopt(panel),
      }),
    ];
  }

  /** Opens the calendar in an editor tab, or brings the open one to the front. */
  openTab(): void {
    if (this.#tab) {
      this.#tab.panel.reveal();
      return;
    }
    const title = vscode.l10n.t('Lodestone Calendar');
    this.#adopt(vscode.window.createWebviewPanel(tabType, title, vscode.ViewColumn.Active));
  }

  /** Shows a day: in the tab when it is in front, else in the sidebar. */
  async show(day: Day): Promise<void> {
    if (this.#tab?.panel.visible) {
      this.#tab.page.show(day);
      return;
    }
    this.#pending = day;
    await vscode.commands.executeCommand(`${viewId}.focus`);
    this.#sidebar?.page.show(day);
    if (this.#sidebar) this.#pending = undefined;
  }

  /** What the calendar in front leaves out: the tab's when it is in sight, else the sidebar's. */
  filter(): Filter | undefined {
    return (this.#tab?.panel.visible ? this.#tab : this.#sidebar)?.page.filter;
  }

  dispose(): void {
    this.#sidebar?.page.dispose();
    this.#tab?.page.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #resolve(view: vscode.WebviewView): void {
    const page = new CalendarPage(view.webview, 'sidebar', this.#services);
    this.#sidebar = {view, page};
    if (this.#pending) page.show(this.#pending);
    this.#pending = undefined;
    view.onDidDispose(() => {
      page.dispose();
      if (this.#sidebar?.view === view) this.#sidebar = undefined;
    });
  }

  #adopt(panel: vscode.WebviewPanel): void {
    const page = new CalendarPage(panel.webview, 'tab', this.#services);
    panel.iconPath = vscode.Uri.joinPath(this.#services.extensionUri, 'media', 'lodestone.svg');
    this.#tab = {panel, page};
    panel.onDidDispose(() => {
      page.dispose();
      if (this.#tab?.panel === panel) this.#tab = undefined;
    });
  }
}
