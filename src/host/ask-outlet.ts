import * as vscode from 'vscode';
import {findOutlet, type Outlet} from '../core/channel/outlets.js';
import {UserError} from './command.js';

/** The channel that an argument names by its id or name; undefined without an argument. Throws where there is no such channel. */
export function outletArgument(wanted: string | undefined, outlets: readonly Outlet[]): Outlet | undefined {
  if (wanted === undefined) return undefined;
  const outlet = findOutlet(outlets, wanted);
  if (outlet) return outlet;
  const ids = outlets.map(({id}) => id).join(', ');
  throw new UserError(vscode.l10n.t('There is no channel “{0}”. Expected one of {1}.', wanted, ids));
}

/** Asks for a channel; undefined when the user left. */
export async function askOutlet(placeHolder: string, outlets: readonly Outlet[]): Promise<Outlet | undefined> {
  const items = outlets.map(outlet => ({label: outlet.name, description: roomIn(outlet), outlet}));
  return (await vscode.window.showQuickPick(items, {placeHolder}))?.outlet;
}

function roomIn({limit}: Outlet): string {
  return limit === null ? '' : vscode.l10n.t('up to {0} characters', limit.toLocaleString());
}
