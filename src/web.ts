import type * as vscode from 'vscode';
import {compose} from './extension.js';
import {editorSource} from './host/editor-source.js';

/** The entry of the web extension host, which has no disk. */
export function activate(context: vscode.ExtensionContext): void {
  compose(context, editorSource);
}
