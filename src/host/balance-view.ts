import * as vscode from 'vscode';
import {type Balance, balanceOf} from '../calendar/balance.js';
import {opportunitiesFile} from '../calendar/opportunities.js';
import {balanceLines, type Line} from './balance-lines.js';
import {draftsOf} from './brief-drafts.js';
import type {Briefs, PlacedBrief} from './briefs.js';
import type {DraftIndex} from './draft-index.js';
import type {Opportunities} from './opportunities.js';
import type {Preferences} from './preferences.js';
import type {Today} from './today.js';

/** What the balance is struck from. */
export interface BalanceServices {
  readonly briefs: Briefs;
  readonly index: DraftIndex;
  readonly opportunities: Opportunities;
  readonly today: Today;
  readonly preferences: () => Preferences;
}

/** The work against the brief, in a native tree; each line opens what would mend it. Empty where there is no brief. */
export function showBalance(services: BalanceServices): vscode.Disposable {
  const {briefs, index, opportunities, today} = services;
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Line>('lodestone.balance', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(line) {
        if (line) return [...(line.children ?? [])];
        await Promise.all([index.load(), opportunities.load()]);
        const placed = [...briefs.all()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
        const [only, another] = placed;
        if (only && !another) return [...linesFor(only, services)];
        return placed.map(one => ({
          id: one.uri.toString(),
          label: one.brief.name ?? vscode.workspace.asRelativePath(one.folder),
          icon: 'compass',
          children: linesFor(one, services),
        }));
      },
      getTreeItem: itemOf,
    },
    showCollapseAll: true,
  });
  const redraw = () => changed.fire(undefined);
  const changes = [index, opportunities, today, briefs].map(source => source.onDidChange(redraw));
  return vscode.Disposable.from(view, changed, ...changes);
}

function linesFor(placed: PlacedBrief, services: BalanceServices): readonly Line[] {
  const {index, briefs, opportunities, today, preferences} = services;
  const drafts = draftsOf(placed, index, briefs);
  const balance: Balance = balanceOf({
    brief: placed.brief,
    entries: drafts,
    results: opportunities.resultsIn(placed.folder),
    today: today.day(),
    weekStart: placed.brief.calendar.weekStart ?? preferences().weekStart,
  });
  return balanceLines(balance, {
    brief: placed.brief,
    uriOf: entry => vscode.Uri.joinPath(placed.folder, entry.path),
    results:
      opportunities.resultsIn(placed.folder).length > 0 ? vscode.Uri.joinPath(placed.folder, opportunitiesFile) : null,
    briefUri: placed.uri,
    today: today.day(),
  });
}

function itemOf({
  id,
  label,
  description,
  says,
  icon,
  color,
  children,
  command,
  uri,
  context,
  folded,
}: Line): vscode.TreeItem {
  const {None, Collapsed, Expanded} = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, !children ? None : folded ? Collapsed : Expanded);
  item.id = id;
  if (description) item.description = description;
  item.tooltip = says ?? [label, description].filter(Boolean).join(' · ');
  item.accessibilityInformation = {label: says ?? [label, description].filter(Boolean).join(', ')};
  if (icon) item.iconPath = new vscode.ThemeIcon(icon, color ? new vscode.ThemeColor(color) : undefined);
  if (command) item.command = command;
  if (uri) item.resourceUri = uri;
  if (context) item.contextValue = context;
  return item;
}
