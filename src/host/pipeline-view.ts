import * as vscode from 'vscode';
import {pipelineOf, type Stage} from '../calendar/pipeline.js';
import {isStanding} from '../calendar/stale-page.js';
import type {DraftIndex, PlacedEntry} from './draft-index.js';
import type {Preferences} from './preferences.js';
import type {Today} from './today.js';

const viewId = 'lodestone.pipeline';
const dragType = `application/vnd.code.tree.${viewId.toLowerCase()}`;

/** A tree of many thousand lines would keep the editor busy: so many are listed, and the others below one more line. */
const longestList = 500;

/** A stage, the entries of a stage from one on, or an entry. */
type Node = {readonly stage: Stage} | {readonly more: Stage; readonly from: number} | PlacedEntry;

/** Drafts by status in a native tree: what is overdue first. A draft dropped on a stage gets that status. */
export function showPipeline(index: DraftIndex, today: Today, preferences: () => Preferences): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>(viewId, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(node) {
        await index.load();
        if (!node) return pipelineOf(index.all(), preferences().statuses, today.day()).map(stage => ({stage}));
        if ('stage' in node) return nodesOf(node.stage, 0, index);
        return 'more' in node ? nodesOf(node.more, node.from, index) : [];
      },
      getTreeItem: node =>
        'stage' in node ? stageItem(node.stage) : 'more' in node ? moreItem(node.more, node.from) : entryItem(node),
    },
    dragAndDropController: {
      dragMimeTypes: [dragType],
      dropMimeTypes: [dragType],
      handleDrag(nodes, transfer) {
        const uris = nodes.flatMap(node => ('uri' in node ? [node.uri.toString()] : []));
        transfer.set(dragType, new vscode.DataTransferItem(uris));
      },
      async handleDrop(target, transfer) {
        const status = target && statusOf(target);
        const dragged: unknown = transfer.get(dragType)?.value;
        if (!status || !Array.isArray(dragged)) return;
        for (const uri of dragged) {
          await vscode.commands.executeCommand('lodestone.setStatus', vscode.Uri.parse(String(uri)), status);
        }
      },
    },
    showCollapseAll: true,
  });
  const changes = [index.onDidChange(() => changed.fire(undefined)), today.onDidChange(() => changed.fire(undefined))];
  return vscode.Disposable.from(view, changed, ...changes);
}

/** The status a drop on that node gives; undefined where a stage is not a status. */
function statusOf(node: Node): string | undefined {
  if ('entry' in node) return node.entry.status ?? undefined;
  const {kind, key} = 'stage' in node ? node.stage : node.more;
  return kind === 'status' ? key : undefined;
}

function nodesOf(stage: Stage, from: number, index: DraftIndex): Node[] {
  const shown = stage.entries.slice(from, from + longestList);
  const nodes: Node[] = shown.flatMap(({path}) => index.at(path) ?? []);
  const next = from + longestList;
  return next < stage.count ? [...nodes, {more: stage, from: next}] : nodes;
}

function moreItem({key, count}: Stage, from: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more', count - from), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `more:${key}:${from}`;
  return item;
}

function stageItem({key, kind, count}: Stage): vscode.TreeItem {
  const labels = {
    overdue: vscode.l10n.t('Did it go out?'),
    undated: vscode.l10n.t('Without a day'),
    standing: vscode.l10n.t('Pages that stand'),
    status: key,
  };
  const folded = key === 'published' || kind === 'standing';
  const item = new vscode.TreeItem(
    labels[kind],
    folded ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = `stage:${key}`;
  item.description = String(count);
  item.contextValue = 'stage';
  return item;
}

function entryItem({uri, entry}: PlacedEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.title);
  item.id = uri.toString();
  item.resourceUri = uri;
  item.iconPath = vscode.ThemeIcon.File;
  const updated = isStanding(entry) && entry.updated ? vscode.l10n.t('updated {0}', entry.updated) : null;
  item.description = [entry.date, updated, entry.channel].filter(Boolean).join(' · ');
  item.tooltip = entry.problem ?? `${entry.title}\n${entry.path}`;
  item.contextValue = 'entry';
  item.command = {command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri]};
  return item;
}
