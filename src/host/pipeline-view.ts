import * as vscode from 'vscode';
import {pipelineOf, type Stage} from '../calendar/pipeline.js';
import {isStanding} from '../calendar/stale-page.js';
import type {DraftIndex, PlacedEntry} from './draft-index.js';
import type {Preferences} from './preferences.js';
import type {Today} from './today.js';

const viewId = 'lodestone.pipeline';
const dragType = `application/vnd.code.tree.${viewId.toLowerCase()}`;

type Node = {readonly stage: Stage; readonly drafts: readonly PlacedEntry[]} | PlacedEntry;

/** Drafts by status in a native tree: what is overdue first. A draft dropped on a stage gets that status. */
export function showPipeline(index: DraftIndex, today: Today, preferences: () => Preferences): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>(viewId, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(node) {
        await index.load();
        if (node) return 'stage' in node ? [...node.drafts] : [];
        const drafts = new Map(index.all().map(placed => [placed.entry, placed]));
        return pipelineOf([...drafts.keys()], preferences().statuses, today.day()).map(stage => ({
          stage,
          drafts: stage.entries.flatMap(entry => drafts.get(entry) ?? []),
        }));
      },
      getTreeItem: node => ('stage' in node ? stageItem(node.stage) : entryItem(node)),
    },
    dragAndDropController: {
      dragMimeTypes: [dragType],
      dropMimeTypes: [dragType],
      handleDrag(nodes, transfer) {
        const uris = nodes.flatMap(node => ('stage' in node ? [] : [node.uri.toString()]));
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
  if (!('stage' in node)) return node.entry.status ?? undefined;
  return node.stage.kind === 'status' ? node.stage.key : undefined;
}

function stageItem({key, kind, entries}: Stage): vscode.TreeItem {
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
  item.description = String(entries.length);
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
