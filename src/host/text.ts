import * as vscode from 'vscode';
import {rootOf} from './roots.js';

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** The open document of a file, if any editor or extension holds one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === key && !document.isClosed);
}

/** A file's text as the user sees it: the unsaved editor's, else the disk's (with its byte order mark, if it has one). */
export async function readText(uri: vscode.Uri): Promise<string> {
  const document = openDocument(uri);
  return document ? document.getText() : decoder.decode(await vscode.workspace.fs.readFile(uri));
}

/** Whether something exists at `uri`. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Workspace-relative path with `/`; in a multi-root workspace it starts with the folder's name. The whole path outside. */
export function pathOf(uri: vscode.Uri): string {
  return (rootOf(uri)?.prefix ?? '') + pathInFolder(uri);
}

/** Path relative to the uri's own workspace folder, whatever else is open; the whole path outside any folder. */
export function pathInFolder(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false).replaceAll('\\', '/');
}

const markdownLanguages = new Set(['markdown', 'mdx']);
const markdownFile = /\.(md|mdx|markdown)$/i;

/** Whether a document may be a draft at all: Markdown in a file or an untitled editor, not a diff, chat or notebook. */
export function isMarkdown(document: vscode.TextDocument): boolean {
  if (!markdownLanguages.has(document.languageId) && !markdownFile.test(document.uri.path)) return false;
  if (document.uri.scheme === 'untitled' || document.uri.scheme === 'file') return true;
  return vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
}
