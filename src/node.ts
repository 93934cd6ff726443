import type * as vscode from 'vscode';
import {compose} from './extension.js';
import {editorSource} from './host/editor-source.js';
import {diskSource} from './host/node/disk-source.js';

/** The entry of the Node extension host: what is on a disk is read there, and only as far as needed. */
export function activate(context: vscode.ExtensionContext): void {
  compose(context, folder => (folder.scheme === 'file' ? diskSource(folder.authority) : editorSource(folder)));
}
