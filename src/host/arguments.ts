import * as vscode from 'vscode';
import {UserError} from './command.js';
import {fileAt, roots} from './roots.js';

/**
 * A file from a command's argument: a uri, its string form, a workspace-relative path with `/`, or a tree item that has a
 * uri or the path of a `draft`; without an argument the file of the active editor. Undefined when there is neither.
 */
export function uriArgument(value: unknown): vscode.Uri | undefined {
  if (value === undefined || value === null) return vscode.window.activeTextEditor?.document.uri;
  if (value instanceof vscode.Uri) return value;
  if (isUriLike(value)) return vscode.Uri.from(value);
  if (typeof value === 'object' && 'uri' in value) return uriArgument(value.uri);
  if (typeof value === 'object' && 'draft' in value) return uriArgument(value.draft);
  if (typeof value !== 'string') throw new UserError(vscode.l10n.t('Expected a file, got {0}.', JSON.stringify(value)));
  return resolvePath(value);
}

/** A uri's string form, an absolute path, or a workspace-relative path (with the folder's name first in a multi-root workspace). */
export function resolvePath(path: string): vscode.Uri {
  if (/^[a-z][\w+.-]+:\//i.test(path)) return vscode.Uri.parse(path, true);
  if (/^(\/|[a-z]:[\\/])/i.test(path)) return vscode.Uri.file(path);
  const file = fileAt(path);
  if (file) return file;
  const [root] = roots();
  if (!root) throw new UserError(vscode.l10n.t('Open a folder first: drafts are files in a folder.'));
  return vscode.Uri.joinPath(root.uri, path);
}

/** A text field of an options argument; undefined when it is missing, an error when it is no text. */
export function textOption(options: unknown, name: string): string | undefined {
  if (typeof options !== 'object' || options === null || !(name in options)) return undefined;
  const value: unknown = Reflect.get(options, name);
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string')
    throw new UserError(vscode.l10n.t('Expected {0} to be text, got {1}.', name, JSON.stringify(value)));
  return value;
}

function isUriLike(value: unknown): value is {scheme: string; path: string; authority?: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'scheme') === 'string' &&
    typeof Reflect.get(value, 'path') === 'string'
  );
}
